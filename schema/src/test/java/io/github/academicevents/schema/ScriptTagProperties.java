package io.github.academicevents.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Extras;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Person;
import io.github.academicevents.samples.SampleEvents;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.json.JsonMapper;

/** Whatever an event holds, its script element is one element that holds the same JSON. */
class ScriptTagProperties {

  private static final List<JsonLdOptions> OPTIONS =
      List.of(
          JsonLdOptions.page("zh"),
          JsonLdOptions.page("en").withLayout(JsonLdOptions.Layout.PRETTY),
          JsonLdOptions.linkedData());
  private static final JsonMapper MAPPER = JsonMapper.shared();

  @Property(tries = 500)
  void noTextLeavesTheElement(@ForAll("hostile") String text) {
    staysInside(event(text));
  }

  @Example
  void noSampleLeavesTheElement() {
    SampleEvents.all().values().forEach(ScriptTagProperties::staysInside);
  }

  @Property(tries = 200)
  void theNonceIsAnAttributeWhateverItHolds(@ForAll("hostile") String nonce) {
    String tag = SchemaOrg.toScriptTag(event("x"), JsonLdOptions.page("zh").withNonce(nonce + "."));
    Document page = page(tag);
    assertThat(page.select("script").attr("nonce").replace("\ufffd", ""))
        .isEqualTo((nonce + ".").replace("\u0000", ""));
  }

  private static void staysInside(AcademicEvent event) {
    for (JsonLdOptions options : OPTIONS) {
      String tag = SchemaOrg.toScriptTag(event, options);
      Document page = page(tag);
      assertThat(page.select("script")).hasSize(1);
      assertThat(page.select("title").text()).isEqualTo("before");
      assertThat(page.body().text()).isEqualTo("after");
      String inside = page.select("script").first().data();
      assertThat(inside).doesNotContain("<", ">", "&", "\u2028", "\u2029");
      assertThat(MAPPER.readTree(inside))
          .isEqualTo(MAPPER.readTree(SchemaOrg.toJsonLd(event, options)));
    }
  }

  private static Document page(String tag) {
    return Jsoup.parse(
        "<!doctype html><html><head><title>before</title>" + tag + "</head><body>after</body>");
  }

  private static AcademicEvent event(String text) {
    LocalizedText both = LocalizedText.of("zh", text, "en", "x" + text);
    return AcademicEvent.builder()
        .title(both)
        .abstractText(both)
        .addKeywords(both)
        .addSpeaker(Person.builder().name(both).biography(both).email(text).build())
        .extras(Extras.of("note", text))
        .build();
  }

  @Provide
  Arbitrary<String> hostile() {
    return Arbitraries.of(
            "<",
            ">",
            "-",
            "!",
            "&",
            "\"",
            "'",
            "/",
            "\\",
            "\u2028",
            "\u2029",
            "\ud800",
            "\udc00",
            "\ud83e\uddd1",
            "]]>",
            "</script",
            "<!--",
            "<script",
            "-->",
            "&lt;",
            "\n",
            "\u0000",
            "é",
            "中",
            " ",
            "s",
            "{",
            "}")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }
}

package io.github.academicevents.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.OnlineAccess;
import io.github.academicevents.samples.SampleEvents;
import io.github.academicevents.schema.JsonLdOptions.Layout;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LinkedModeTest {

  @Test
  void writesEveryField() {
    JsonLdOptions options = WrittenDocument.ALL_LINKED.withLayout(Layout.PRETTY);
    Golden.check("full-linked.jsonld", SchemaOrg.toJsonLd(SampleEvents.all().get("full"), options));
  }

  @Test
  void aPropertyThatHasTaggedTextsHasNoOthers() {
    Set<String> tagged = new HashSet<>();
    Set<String> plain = new HashSet<>();
    WrittenDocument.all()
        .filter(document -> !document.isPage())
        .forEach(
            document -> collect("", JsonMapper.shared().readTree(document.json()), tagged, plain));
    assertThat(tagged)
        .contains("name", "description", "audienceType")
        .doesNotContainAnyElementsOf(plain);
  }

  private static void collect(String name, JsonNode node, Set<String> tagged, Set<String> plain) {
    if (node.has("@value")) {
      tagged.add(name);
    } else if (node.isString()) {
      plain.add(name);
    } else if (node.isArray()) {
      node.forEach(each -> collect(name, each, tagged, plain));
    } else {
      for (var member : node.properties()) {
        if (!member.getKey().equals(OwnTerms.RECORD)) {
          collect(member.getKey(), member.getValue(), tagged, plain);
        }
      }
    }
  }

  @Test
  void theModeIsWrittenOnlyIfStated() {
    AcademicEvent event =
        AcademicEvent.builder()
            .addLocations(OnlineAccess.builder().platform("Zoom").build())
            .build();
    assertThat(SchemaOrg.toJsonLd(event, JsonLdOptions.linkedData()))
        .doesNotContain("eventAttendanceMode");
    assertThat(SchemaOrg.toJsonLd(event, JsonLdOptions.page("en"))).contains("eventAttendanceMode");
  }
}

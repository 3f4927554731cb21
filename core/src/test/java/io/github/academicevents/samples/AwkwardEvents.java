package io.github.academicevents.samples;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Contact;
import io.github.academicevents.Contribution;
import io.github.academicevents.Extras;
import io.github.academicevents.Fee;
import io.github.academicevents.Identifier;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Person;
import io.github.academicevents.Place;
import io.github.academicevents.Registration;
import io.github.academicevents.Role;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Events with values that are hard to hold, to write or to show. */
final class AwkwardEvents {

  private static final List<String> HOSTILE =
      List.of(
          "</script><script>alert(1)</script>",
          "<!--<script>",
          "]]>",
          "line\u2028separator\u2029end",
          "\"quoted\" \\ back & <b>bold</b>",
          "control \u0001\b\t\n\f\r\u001f\u007f\u0085 end",
          "\u202eright to left\u202c \ufeff\u200b",
          "{{template}} ${el} #{el} [[${x}]] th:text",
          "🧑‍🔬 𠮷 é\u0301",
          "END:VEVENT\r\nBEGIN:VALARM");

  private AwkwardEvents() {}

  static Map<String, AcademicEvent> byName() {
    Map<String, AcademicEvent> events = new LinkedHashMap<>();
    events.put("extras", extras());
    events.put("bad-values", badValues());
    events.put("bad-elements", badElements());
    events.put("math", math());
    for (int i = 0; i < HOSTILE.size(); i++) {
      events.put("hostile-" + (i + 1), hostile(HOSTILE.get(i)));
    }
    events.put("wrong", wrong());
    return events;
  }

  private static AcademicEvent extras() {
    Map<String, Object> numbers = new LinkedHashMap<>();
    numbers.put("int", 7);
    numbers.put("long", 12_345_678_901L);
    numbers.put("big", new BigInteger("123456789012345678901234567890"));
    numbers.put("decimal", new BigDecimal("1.50"));
    return AcademicEvent.builder()
        .title(
            LocalizedText.of("en", "With things unknown").withExtras(Extras.of("@direction", "x")))
        .extras(
            Extras.of("catering", List.of("tea", Map.of("cake", true)))
                .with("nothing", null)
                .with("emptyText", "")
                .with("emptyList", List.of())
                .with("emptyObject", Map.of())
                .with("numbers", numbers))
        .addContributions(
            Contribution.of(
                    Role.SPEAKER,
                    Person.of(LocalizedText.of("en", "Dong Yan")).withExtras(Extras.of("age", 40)))
                .withExtras(Extras.of("minutes", 45)))
        .build();
  }

  private static AcademicEvent badValues() {
    return AcademicEvent.builder()
        .extras(
            Extras.of("start", "2023-02-29")
                .with("kind", "webinar")
                .with("status", 5)
                .with("title", List.of("not a text"))
                .with("languages", List.of("en", 3))
                .with("toBeAnnounced", List.of("venue"))
                .with("modified", "yesterday"))
        .addContributions(
            Contribution.builder()
                .agent(Person.of(LocalizedText.of("zh", "阎栋")))
                .extras(Extras.of("role", "guru"))
                .build())
        .registration(Registration.builder().extras(Extras.of("required", "maybe")).build())
        .addFees(Fee.builder().currency("CNY").extras(Extras.of("amount", "ten")).build())
        .build();
  }

  private static AcademicEvent badElements() {
    Extras bare = Extras.of(Extras.VALUE, 5);
    return AcademicEvent.builder()
        .addKeywords(LocalizedText.of("en", "good"), LocalizedText.empty().withExtras(bare))
        .addContacts(Contact.builder().extras(Extras.of(Extras.VALUE, "ask Ms Li")).build())
        .addFees(Fee.builder().extras(Extras.of(Extras.VALUE, null)).build())
        .addIdentifiers(Identifier.builder().extras(Extras.of(Extras.VALUE, List.of(1))).build())
        .build();
  }

  private static AcademicEvent math() {
    return AcademicEvent.builder()
        .title(LocalizedText.of("en", "Bounds of $\\|x\\|_2 \\le \\sqrt{n}$ where a < b && c > d"))
        .abstractText(
            LocalizedText.of("zh", "若 a < b，则 $\\frac{a}{b} < 1$。", "en", "If a < b & b > 0"))
        .build();
  }

  private static AcademicEvent hostile(String text) {
    LocalizedText both = LocalizedText.of("zh", "标题" + text, "en", text);
    return AcademicEvent.builder()
        .id(text)
        .url(text)
        .title(both)
        .abstractText(both)
        .audience(both)
        .addKeywords(both)
        .addSpeaker(Person.builder().name(both).biography(both).email(text).url(text).build())
        .addLocations(Place.builder().name(both).room(both).url(text).build())
        .addContacts(Contact.builder().name(both).email(text).build())
        .timeZone(text)
        .extras(Extras.of("note", text).with(text, text))
        .build();
  }

  private static AcademicEvent wrong() {
    return AcademicEvent.builder()
        .url("http:/")
        .timeZone("Beijing")
        .addLanguages("english", "zh_CN")
        .addSpeaker(
            Person.builder()
                .name(LocalizedText.of("zh", "报告人:阎栋 博士"))
                .email("jjzhou#bit.edu.cn")
                .addIdentifiers(Identifier.of("orcid", "0000-0002-1825-0098"))
                .build())
        .addLocations(Place.builder().latitude(139.6).longitude(35.6).build())
        .addFees(Fee.builder().amount(new BigDecimal("-1")).currency("RMB").build())
        .build();
  }
}

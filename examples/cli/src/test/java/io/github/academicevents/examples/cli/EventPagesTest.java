package io.github.academicevents.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Contact;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.OnlineAccess;
import io.github.academicevents.Person;
import org.junit.jupiter.api.Test;

class EventPagesTest {

  private static final String HOSTILE = "</title><script>alert('x')</script>\"' onload=\"x";

  @Test
  void escapesEveryText() {
    LocalizedText text = LocalizedText.of("en", HOSTILE);
    AcademicEvent event =
        AcademicEvent.builder()
            .title(text)
            .abstractText(text)
            .audience(text)
            .url("javascript:alert(1)")
            .addSpeaker(Person.builder().name(text).biography(text).url("javascript:x").build())
            .build();

    String page = new EventPages().write(event, Language.EN, "");

    assertThat(page).doesNotContain("<script", "javascript:", " onload=\"x").contains("&lt;script");
  }

  @Test
  void keepsSecrets() {
    AcademicEvent event =
        AcademicEvent.builder()
            .title(LocalizedText.of("zh", "线上报告"))
            .addLocations(
                OnlineAccess.builder()
                    .platform("腾讯会议")
                    .url("https://meeting.example/j/987654321?pwd=hush")
                    .meetingId("987654321")
                    .passcode("246810")
                    .build())
            .addContacts(Contact.builder().email("a@example.org").telephone("010-5551234").build())
            .build();

    String page = new EventPages().write(event, Language.ZH, "");

    assertThat(page)
        .contains("腾讯会议", "a@example.org")
        .doesNotContain("987654321", "246810", "5551234", "hush");
  }

  @Test
  void linksItsTwinAndHoldsTheScript() {
    AcademicEvent event = AcademicEvent.builder().build();

    String page =
        new EventPages()
            .write(event, Language.ZH, "<script type=\"application/ld+json\">{}</script>");

    assertThat(page)
        .contains("<html lang=\"zh\">", "hreflang=\"en\"", "href=\"en.html\"", "题目待定")
        .contains("<script type=\"application/ld+json\">{}</script>")
        .doesNotContain("th:text", "th:if", "th:lang");
  }
}

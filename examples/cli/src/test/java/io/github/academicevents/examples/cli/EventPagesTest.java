package io.github.academicevents.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Contact;
import io.github.academicevents.Contribution;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.OnlineAccess;
import io.github.academicevents.Organization;
import io.github.academicevents.Person;
import io.github.academicevents.Role;
import io.github.academicevents.samples.SampleEvents;
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

  @Test
  void showsTheProgrammeToItsLeaves() {
    AcademicEvent talk = AcademicEvent.builder().title(LocalizedText.of("en", "Questions")).build();
    AcademicEvent session =
        AcademicEvent.builder().title(LocalizedText.of("en", "Opening")).addSubEvents(talk).build();
    AcademicEvent event = AcademicEvent.builder().addSubEvents(session).build();

    String page = new EventPages().write(event, Language.EN, "");

    assertThat(page.replaceAll(">\\s+<", "><"))
        .containsPattern("<ol><li>.*Opening.*<ol><li>.*Questions.*</li></ol></li></ol>")
        .containsOnlyOnce("Questions");
  }

  @Test
  void tellsTheLanguageOfForeignTexts() {
    AcademicEvent event =
        AcademicEvent.builder()
            .title(LocalizedText.of("en", "Scaling"))
            .abstractText(LocalizedText.of("zh", "摘要一段"))
            .build();

    assertThat(new EventPages().write(event, Language.ZH, ""))
        .contains("<h1 lang=\"en\">Scaling</h1>", "<p>摘要一段</p>");
    assertThat(new EventPages().write(event, Language.EN, ""))
        .contains("<h1>Scaling</h1>", "<p lang=\"zh\">摘要一段</p>");
  }

  @Test
  void linksOnlyPlainMailAddresses() {
    AcademicEvent event =
        AcademicEvent.builder()
            .addContacts(Contact.builder().email("a@example.org").build())
            .addContacts(Contact.builder().email("b@example.org?bcc=c@example.org").build())
            .build();

    assertThat(new EventPages().write(event, Language.EN, ""))
        .contains("href=\"mailto:a@example.org\"", "b@example.org?bcc")
        .doesNotContain("mailto:b");
  }

  @Test
  void givesSeveralOfAKindOneLabel() {
    Organization first = Organization.of(LocalizedText.of("zh", "物理学院"));
    Organization second = Organization.of(LocalizedText.of("zh", "重点实验室"));
    AcademicEvent event =
        AcademicEvent.builder()
            .addContributions(
                Contribution.of(Role.CO_ORGANIZER, first),
                Contribution.of(Role.CO_ORGANIZER, second))
            .build();

    assertThat(new EventPages().write(event, Language.ZH, ""))
        .containsOnlyOnce("承办单位")
        .contains("物理学院", "重点实验室");
  }

  @Test
  void writesEverySample() {
    EventPages pages = new EventPages();
    SampleEvents.all()
        .forEach(
            (name, event) -> {
              for (Language language : Language.values()) {
                assertThat(pages.write(event, language, ""))
                    .as(name)
                    .contains("<html lang=\"" + language.tag() + "\">")
                    .endsWith("</html>\n")
                    .doesNotContainPattern("<th:|<[^>]+\\sth:[a-z]+=")
                    .doesNotContain("<script", "s3cret");
              }
            });
  }
}

package io.github.academicevents.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.EventSeries;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.OnlineAccess;
import io.github.academicevents.Organization;
import io.github.academicevents.Person;
import io.github.academicevents.Place;
import org.junit.jupiter.api.Test;

class SearchTextTest {

  @Test
  void holdsWhatPeopleLookFor() {
    Person speaker =
        Person.builder()
            .name(LocalizedText.of("zh", "阎栋", "en", "Dong Yan"))
            .addAffiliations(
                Organization.builder()
                    .name(LocalizedText.of("en", "BaiChuan Intelligence"))
                    .build())
            .build();
    AcademicEvent event =
        AcademicEvent.builder()
            .title(LocalizedText.of("de", "Größe"))
            .series(EventSeries.builder().name(LocalizedText.of("zh", "论坛")).number(435).build())
            .addKeywords(LocalizedText.of("en", "ＬＬＭ"))
            .addLocations(
                Place.builder().room(LocalizedText.of("en", "Room 229")).build(),
                OnlineAccess.builder().platform("Zoom").meetingId("98765").passcode("hush").build())
            .addSubEvents(AcademicEvent.builder().addSpeaker(speaker).build())
            .build();

    assertThat(SearchText.of(event))
        .contains("größe", "论坛 第435期", "llm", "room 229", "zoom")
        .contains("阎栋", "dong yan", "baichuan intelligence")
        .doesNotContain("98765", "hush");
    assertThat(SearchText.of(AcademicEvent.builder().build())).isEmpty();
  }

  @Test
  void foldsWidthAndCase() {
    assertThat(SearchText.fold("ＧＲＡＰＨ Ⅳ İ")).isEqualTo("graph iv i̇");
  }
}

package io.github.academicevents.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.AcademicTitle;
import io.github.academicevents.Person;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LexiconTest {

  @ParameterizedTest
  @EnumSource(Lexicon.class)
  void holdsEachEntryOnce(Lexicon lexicon) {
    assertThat(lexicon.entries()).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void leavesTheModelsTitlesToTheModel() {
    assertThat(Lexicon.TITLES.entries())
        .allSatisfy(
            entry -> {
              String word = Entries.word(entry);
              AcademicTitle title = AcademicTitle.find(Entries.code(entry)).orElseThrow();
              assertThat(title.getChineseForms()).doesNotContain(word);
              assertThat(title.getLabel().en()).isNotEqualTo(Optional.of(word));
              assertThat(title.getEnglishForm()).isNotEqualTo(word);
            });
  }

  @ParameterizedTest
  @EnumSource(
      value = AcademicTitle.class,
      names = {"PROFESSOR", "ASSOCIATE_PROFESSOR", "RESEARCH_ASSISTANT", "ACADEMICIAN"})
  void readsTheModelsTitles(AcademicTitle title) {
    String text = "报告人：周金健" + title.getChineseForms().get(0) + "\n题目：半导体中的电子";
    assertThat(speaker(text).getHonorifics()).containsExactly(title);
  }

  @Test
  void takesThePostsOfTheModelForPositions() {
    String text = "报告人：周金健院长\n题目：半导体中的电子";
    assertThat(speaker(text).getPosition().zh()).contains("院长");
  }

  private static Person speaker(String text) {
    AcademicEvent event = AnnouncementReader.read(text).getEvent().orElseThrow();
    return (Person) event.getContributions().get(0).getAgent().orElseThrow();
  }
}

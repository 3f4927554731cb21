package io.github.academicevents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyTest {

  static Stream<Arguments> vocabularies() {
    return Stream.of(
        vocabulary(EventKind.values(), EventKind::find, 29),
        vocabulary(EventStatus.values(), EventStatus::find, 6),
        vocabulary(AttendanceMode.values(), AttendanceMode::find, 3),
        vocabulary(Role.values(), Role::find, 17),
        vocabulary(AcademicTitle.values(), AcademicTitle::find, 36),
        vocabulary(ResourceKind.values(), ResourceKind::find, 8),
        vocabulary(OpenDetail.values(), OpenDetail::find, 4));
  }

  private static Arguments vocabulary(
      Coded[] terms, Function<String, ? extends Optional<? extends Coded>> find, int size) {
    return Arguments.of(terms, find, size);
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void eachTermIsFoundByItsCodeAndHasBothLabels(
      Coded[] terms, Function<String, Optional<? extends Coded>> find, int size) {
    assertThat(terms).hasSize(size);
    for (Coded term : terms) {
      assertThat(find.apply(term.getCode()).orElseThrow()).isSameAs(term);
      assertThat(term.getCode()).matches("[a-z]+(-[a-z]+)*");
      assertThat(term.getLabel().zh()).isPresent();
      assertThat(term.getLabel().en()).isPresent();
    }
    assertThat(find.apply("no-such-term")).isEmpty();
  }

  @Test
  void labelsAreTheFieldsOwn() {
    assertThat(EventKind.find("thesis-defence").orElseThrow().getLabel())
        .hasToString("{zh=学位论文答辩, en=Thesis defence}");
    assertThat(Role.MODERATOR.getLabel().zh()).hasValue("主持人");
    assertThat(AcademicTitle.find("associate-professor").orElseThrow().getEnglishForm())
        .isEqualTo("Assoc. Prof.");
  }

  @Test
  void thoseWhoGiveAnEventSpeak() {
    assertThat(Role.values())
        .filteredOn(Role::isSpeaking)
        .containsExactly(Role.SPEAKER, Role.KEYNOTE_SPEAKER, Role.CANDIDATE);
  }

  @Test
  void namesAreWrittenAsTheLanguageDoes() {
    Person zhou =
        Person.of(LocalizedText.of("zh", "周金健", "en", "Jin-Jian Zhou"))
            .withHonorifics(AcademicTitle.PROFESSOR);
    assertThat(zhou.format("zh")).isEqualTo("周金健 教授");
    assertThat(zhou.format("en")).isEqualTo("Prof. Jin-Jian Zhou");
    assertThat(zhou.format("de")).isEqualTo("周金健 教授");
    assertThat(
            Person.of(LocalizedText.of("en", "Na Li"))
                .withHonorifics(AcademicTitle.POSTDOC)
                .format("en"))
        .isEqualTo("Na Li, Postdoc");
    assertThat(
            Person.of(LocalizedText.of("en", "Gerd Faltings"))
                .withHonorifics(AcademicTitle.PROFESSOR, AcademicTitle.DOCTOR)
                .format("en"))
        .isEqualTo("Prof. Dr. Gerd Faltings");
    assertThat(
            Person.builder()
                .familyName(LocalizedText.of("zh", "阎", "en", "Yan"))
                .givenName(LocalizedText.of("zh", "栋", "en", "Dong"))
                .build()
                .format("en"))
        .isEqualTo("Dong Yan");
    assertThat(Person.builder().addHonorifics(AcademicTitle.DOCTOR).build().format("en")).isEmpty();
  }
}

package io.github.academicevents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonTest {

  @Test
  void writesTitlesAfterAChineseAndBeforeAnEnglishName() {
    Person zhou =
        Person.builder()
            .name(LocalizedText.of("zh", "周金健", "en", "Jin-Jian Zhou"))
            .addHonorifics(AcademicTitle.PROFESSOR)
            .build();
    assertThat(zhou.format("zh")).isEqualTo("周金健 教授");
    assertThat(zhou.format("en")).isEqualTo("Prof. Jin-Jian Zhou");
  }

  @Test
  void writesAPostAfterAnEnglishName() {
    Person li = Person.of(LocalizedText.of("en", "Na Li")).withHonorifics(AcademicTitle.POSTDOC);
    assertThat(li.format("en")).isEqualTo("Na Li, Postdoc");
  }
}

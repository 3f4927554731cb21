package io.github.academicevents.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameFormsTest {

  @ParameterizedTest
  @CsvSource({
    "zh, 阎栋, -",
    "zh, 先进光电量子, -",
    "zh, 𠮷田, -",
    "zh, 阿卜杜拉·买买提, -",
    "ja, 湯 川, -",
    "zh, 阎 栋 欧阳明, -",
    "zh, 阎, person.zh-name-implausible",
    "zh, 𠮷, person.zh-name-implausible",
    "zh, 先进光电量子结, person.zh-name-implausible",
    "zh, 阎 栋, person.zh-name-spaced > 阎栋",
    "zh, 阎\u3000栋, person.zh-name-spaced > 阎栋",
    "zh, 阎\u00A0栋, person.zh-name-spaced > 阎栋",
    "zh-Hans, 周 金 健, person.zh-name-spaced > 周金健",
    "zh, 欧阳 明月, person.zh-name-spaced > 欧阳明月",
    "zh, 𠮷 田, person.zh-name-spaced > 𠮷田",
    "zh, 张三 李四, person.zh-name-spaced"
  })
  void ofHan(String tag, String name, String found) {
    assertThat(Found.by(check -> NameForms.han(tag, name, check))).isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"D. Yan", "D Yan", "D.Yan", "D.-E. Yan", "J. P. Serre", "Yan D.", "Yan D. E."})
  void initialsOnly(String name) {
    assertThat(NameForms.hasInitialsOnly(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Plato",
        "D.",
        "D. Y",
        "Dong Yan",
        "Malcolm X",
        "John F. Kennedy",
        "d. Yan",
        "DE. Yan",
        "D* Yan",
        "Yan d.",
        "Y D.",
        ". Yan"
      })
  void notInitialsOnly(String name) {
    assertThat(NameForms.hasInitialsOnly(name)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "阎 栋, true",
    "周 金 健, true",
    "欧阳 明月, true",
    "阎栋, false",
    "阎, false",
    "阎 栋 欧阳明, false",
    "Dong Yan, false",
    "阎          栋, true",
    "阎           栋, false"
  })
  void spacedAsForATable(String name, boolean spaced) {
    assertThat(NameForms.isSpacedHan(name)).isEqualTo(spaced);
  }
}

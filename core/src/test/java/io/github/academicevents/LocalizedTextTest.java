package io.github.academicevents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalizedTextTest {

  private static LocalizedText textIn(String tags) {
    LocalizedText text = LocalizedText.empty();
    for (String tag : tags.split(" ", -1)) {
      text = text.with(tag, "in " + tag);
    }
    return text;
  }

  @ParameterizedTest
  @CsvSource({
    "zh en, zh-Hans-CN, in zh",
    "zh zh-Hans, zh-Hans-CN, in zh-Hans",
    "zh zh-Hans, zh-CN, in zh-Hans",
    "zh zh-Hant, zh-TW, in zh-Hant",
    "zh zh-Hant-TW, zh-TW, in zh-Hant-TW",
    "zh zh-TW, zh-TW, in zh-TW",
    "zh en, zh-TW, in zh",
    "en, en-GB-oxendict, in en",
    "zh-Hant, ZH-hant, in zh-Hant",
    "de, de-a-value, in de",
    "en, zh, ",
    "zh-Hant, zh, ",
    "en, e, "
  })
  void looksUpByShorteningTheRange(String tags, String range, String expected) {
    assertThat(textIn(tags).in(range).orElse(null)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "zh en, en, en",
    "zh en, de, zh",
    "zh-Hant de, zh, zh-Hant",
    "en-GB zh, de en, en-GB",
    "zh zh-Hant, zh-TW, zh-Hant"
  })
  void givesTheBestThereIs(String tags, String wanted, String expected) {
    assertThat(textIn(tags).bestLanguage(wanted.split(" ", -1))).hasValue(expected);
    assertThat(textIn(tags).best(wanted.split(" ", -1))).hasValue("in " + expected);
  }

  @ParameterizedTest
  @CsvSource({
    "大语言模型, true",
    "𠮷田AB, false",
    "𠮷田A, true",
    "LLM 之旅 2024, false",
    "LLM 之旅程啊 2024, true",
    "Большой театр, false",
    "ひらがなと漢字, false",
    "2024年, true",
    "2024 —, false",
    "'', false"
  })
  void tellsTextThatIsMostlyHan(String text, boolean expected) {
    assertThat(LocalizedText.isMostlyHan(text)).isEqualTo(expected);
  }

  @Test
  void keepsChineseEnglishThenOthersInOrder() {
    Map<String, String> unordered = new LinkedHashMap<>();
    for (String tag : List.of("ja", "en", "de", "zh")) {
      unordered.put(tag, tag);
    }
    assertThat(LocalizedText.from(unordered).asMap().keySet())
        .containsExactly("zh", "en", "de", "ja");
  }

  @Test
  void holdsNoEmptyText() {
    LocalizedText text = LocalizedText.of("zh", "讲座", "en", "");
    assertThat(text.en()).isEmpty();
    assertThat(text.with("zh", "")).isEqualTo(LocalizedText.empty());
    assertThat(textIn("ja").with("ja", "")).isEqualTo(LocalizedText.empty());
    assertThat(LocalizedText.empty().best("zh", "en")).isEmpty();
  }

  @Test
  void readsALocale() {
    LocalizedText text = LocalizedText.of("zh", "讲座", "en", "Lecture");
    assertThat(text.in(Locale.SIMPLIFIED_CHINESE)).hasValue("讲座");
    assertThat(text.in(Locale.TRADITIONAL_CHINESE)).hasValue("讲座");
    assertThat(text.in(Locale.UK)).hasValue("Lecture");
    assertThat(text.in(Locale.GERMANY)).isEmpty();
  }

  @Test
  void settingALanguageDropsWhatStoodInItsPlace() {
    LocalizedText text = LocalizedText.of("en", "Talk").withExtras(Extras.of("zh", 5));
    assertThat(text.getExtras().get("zh")).isEqualTo(5);
    assertThat(text.with("zh", "报告").getExtras().isEmpty()).isTrue();
    assertThat(LocalizedText.of("zh", "报告").withExtras(Extras.of("zh", 5)).getExtras().isEmpty())
        .isTrue();
  }

  @Test
  void isReadableAndEqualByContent() {
    assertThat(LocalizedText.of("en", "Lecture", "zh", "讲座"))
        .hasToString("{zh=讲座, en=Lecture}")
        .isEqualTo(LocalizedText.of("zh", "讲座", "en", "Lecture"))
        .hasSameHashCodeAs(LocalizedText.of("zh", "讲座", "en", "Lecture"))
        .isNotEqualTo(LocalizedText.of("zh", "讲座"));
  }

  @Test
  void hasALanguageInAnyForm() {
    LocalizedText text = LocalizedText.of("zh-Hant", "講座", "en", "Lecture");
    assertThat(text.has("zh")).isTrue();
    assertThat(text.has("zh-Hans")).isTrue();
    assertThat(text.has("EN-gb")).isTrue();
    assertThat(text.has("z")).isFalse();
    assertThat(text.has("zho")).isFalse();
    assertThat(LocalizedText.of("zh", "讲座").has("en")).isFalse();
  }
}

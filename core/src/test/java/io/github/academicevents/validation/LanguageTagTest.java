package io.github.academicevents.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zh",
        "en",
        "ZH-cn",
        "yue",
        "qaa",
        "qtz",
        "zh-yue",
        "zh-yue-Hant-HK",
        "zh-Hant-TW",
        "en-ZZ",
        "en-XA",
        "en-QM",
        "en-QZ",
        "es-419",
        "sl-rozaj-biske-1994",
        "de-1996",
        "en-u-ca-gregory",
        "en-a-bbb-u-ccc-x-d",
        "de-CH-x-phonebk",
        "x-own",
        "x-a-b",
        "i-default",
        "i-enochian",
        "i-mingo",
        "i-klingon",
        "zh-min-nan"
      })
  void valid(String tag) {
    assertThat(LanguageTag.isValid(tag)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "z",
        "x",
        "i",
        "xx",
        "qa",
        "qzz",
        "pzz",
        "chinese",
        "zho-",
        "en-",
        "-en",
        "en--GB",
        "en_GB",
        "en-GB ",
        "zh-abcdefghi",
        "zh-中文",
        "zh-\u00E9t\u00E9s1",
        "en-[",
        "en-yy",
        "en-QL",
        "en-41",
        "en-a191",
        "en-a19",
        "en-abcd-efgh",
        "en-GB-US",
        "en-Latn-abc",
        "en-aaa-bbb-ccc-ddd",
        "en-a",
        "en-u",
        "en-x",
        "en-u-x",
        "i-none"
      })
  void invalid(String tag) {
    assertThat(LanguageTag.isValid(tag)).isFalse();
  }

  @Test
  void aTagHas80CharactersAtMost() {
    String longest = "en-x" + "-abcdefgh".repeat(8) + "-ab" + "c";
    assertThat(longest).hasSize(80);
    assertThat(LanguageTag.isValid(longest)).isTrue();
    assertThat(LanguageTag.isValid(longest + "d")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "cn, zh",
    "iw, he",
    "IW-il, he-il",
    "zh-CHS, zh-Hans",
    "no-bok, nb",
    "cn-hans, -",
    "iw-, -",
    "he, -",
    "zh-Hant, -"
  })
  void whatIsUsedInstead(String tag, String current) {
    String found = LanguageTag.current(tag);
    assertThat(found == null ? "-" : found).isEqualTo(current);
    assertThat(LanguageTag.isCurrent(tag)).isEqualTo(LanguageTag.isValid(tag) && found == null);
  }

  @ParameterizedTest
  @CsvSource({
    "chinese, zh",
    "zh_CN, zh-CN",
    "zh_CN.UTF-8, zh-CN",
    "eng-US, en-US",
    "en-UK, en-GB",
    "en_uk, en-GB",
    "' en ', en",
    "chinese-Hant, zh-Hant",
    "iw_IL, he-IL",
    "xx, -",
    ".utf8, -",
    "en, -"
  })
  void whatIsMeant(String text, String tag) {
    String meant = LanguageTag.meant(text);
    assertThat(meant == null ? "-" : meant).isEqualTo(tag);
  }
}

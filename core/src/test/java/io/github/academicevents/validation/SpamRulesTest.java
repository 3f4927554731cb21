package io.github.academicevents.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpamRulesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bet365",
        "see bet36",
        "188bet",
        "12bet online",
        "a12bet",
        "用bet365",
        "188bet用",
        "bet123456789012345",
        "威尼斯人88888",
        "威尼斯人国际88",
        "88威尼斯人国际",
        "88888威尼斯人",
        "8858cc永利皇宫",
        "a9z8永利皇宫",
        "登录威尼斯人",
        "威尼斯人登录"
      })
  void brands(String text) {
    assertThat(found(text)).isEqualTo("spam.gambling-term");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bet",
        "bet3",
        "8bet",
        "bet2024",
        "bet1999",
        "2024bet",
        "alphabet365",
        "Abet365",
        "188bets",
        "188abet",
        "a8bet",
        "威尼斯人8888",
        "8888威尼斯人",
        "威尼斯人国际8",
        "8威尼斯人国际",
        "威尼斯人国际2024",
        "2024威尼斯人国际",
        "AB威尼斯人国际",
        "cc永利皇宫",
        "1958cc讲座",
        "威尼斯人"
      })
  void whatOnlyLooksLikeABrand(String text) {
    assertThat(found(text)).isEqualTo("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Telegram: join us for a casino bonus | spam.contact-solicitation",
        "WhatsApp us, contact @x: earn money | spam.contact-solicitation",
        "Join us on Telegram to discuss groups | -",
        "A casino bonus, as Telegram users see it | -",
        "加微信送彩金 | spam.contact-solicitation",
        "代写论文请联系QQ | spam.contact-solicitation",
        "微信送彩金 | -",
        "微信代写 | -"
      })
  void offers(String text, String found) {
    assertThat(found(text)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "10, 6, http://a%d.cn, spam.link-farm",
    "10, 5, http://a%d.cn, -",
    "9, 9, http://a%d.cn, -",
    "10, 6, HTTP://A%d.CN/x, spam.link-farm",
    "10, 6, http://Z.%d.cn, spam.link-farm",
    "10, 6, http://z-%d.cn, spam.link-farm",
    "10, 10, http://a.cn/%d, -"
  })
  void links(int links, int hosts, String form, String found) {
    String text =
        IntStream.range(0, links)
            .mapToObj(i -> form.replace("%d", Integer.toString(i % hosts)))
            .collect(Collectors.joining(" "));
    assertThat(found(text)).isEqualTo(found);
  }

  @Test
  void hostsAreTheSameInCapitals() {
    String text = "http://a.cn http://A.cn http://a.CN http://A.CN http://a.Cn http://a.cN ";
    assertThat(found(text + text)).isEqualTo("-");
  }

  private static String found(String text) {
    return Found.by(check -> SpamRules.check(text, CharClass.of(text), TextKind.TITLE, check));
  }
}

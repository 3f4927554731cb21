package io.github.academicevents.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts as Java writes them, with what is found in them. */
class InvisibleRulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a\u0008b | text.control-characters > ab",
        "Euler\u0092s | text.control-characters > Euler\u2019s",
        "5 \u0080 | text.control-characters > 5 \u20AC",
        "a\u0081b | text.control-characters > ab",
        "\u009Fa | text.control-characters > \u0178a",
        "A \u202Ereversed\u202C | text.bidi-control > A reversed",
        "A \u2067Talk\u2069 | text.bidi-control > A Talk",
        "ש\u202Dל | text.bidi-control > של",
        "ש\u2067ל | text.bidi-control > של",
        "ש\u2069ל\u2067 | text.bidi-control > של",
        "大语言\u200B模型 | text.zero-width > 大语言模型",
        "Jour\u00ADney | text.zero-width > Journey",
        "a\u200Cb | text.zero-width > ab",
        "a\u200Db | text.zero-width > ab",
        "\u200Dab | text.zero-width > ab",
        "→\u200Cb | text.zero-width > →b",
        "→\u200Db | text.zero-width > →b",
        "ab\u200D | text.zero-width > ab",
        "การ\u200Ba | text.zero-width > การa",
        "a\u200Bการ | text.zero-width > aการ",
        "\u200Bการ | text.zero-width > การ"
      })
  void isTakenOut(String text, String found) {
    assertThat(found(text)).isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\tb\nc",
        "\u2067שלום\u2069 a",
        "a \u202Bשלום\u202C",
        "\u2068ﬞ\uFB1D\u2069",
        "محاضرة \u2067في\u2069",
        "การ\u200Bบรรยาย",
        "ວິ\u200Bທະ",
        "ខ្មែ\u200Bរ",
        "می\u200Cخواهم",
        "ක්\u200Dෂ",
        "\uD83E\uDDD1\u200D\uD83D\uDD2C",
        "→\u200D→",
        "❤\uFE0F\u200D\uD83D\uDD25"
      })
  void isNeeded(String text) {
    assertThat(found(text)).isEqualTo("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | \uFFFDab | text.replacement-char",
        "en | a\uD83Db | text.unpaired-surrogate",
        "en | a\uDE80b | text.unpaired-surrogate",
        "en | \uD83D\uDE80\uD83Db | text.unpaired-surrogate",
        "en | \uE61Da | text.private-use",
        "en | \uDB80\uDC01a | text.private-use",
        "en | a\uDBFF\uDC01 | text.private-use",
        "en | 第４３５期 | text.fullwidth-alnum > 第435期",
        "en | ＡＺａｚ０９ | text.fullwidth-alnum > AZaz09",
        "en | \uD83D\uDE80 | -",
        "en | \uDB7F\uDC01a | -",
        "ja | ＡＩ入門 | -",
        "zh | 时\u3000间：上午 | text.ideographic-space > 时间：上午",
        "zh | 大时\u3000间 | text.ideographic-space > 大时 间",
        "zh | 时\u3000间间 | text.ideographic-space > 时 间间",
        "zh | 报告\u3000\u3000模型 | text.ideographic-space > 报告 模型",
        "zh | a\u3000间 | text.ideographic-space > a 间",
        "ja | 第1回\u3000公開 | -"
      })
  void isNotWhatWasMeant(String tag, String text, String found) {
    assertThat(
            Found.by(
                check ->
                    CodePointRules.check(tag, text, CharClass.of(text), TextKind.PHRASE, check)))
        .isEqualTo(found);
  }

  private static String found(String text) {
    return Found.by(
        check -> InvisibleRules.check("en", text, CharClass.of(text), TextKind.PHRASE, check));
  }
}

package io.github.academicevents.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PunctuationRulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "你好,世界 | 你好，世界",
        "时间:上午;地点:室内 | 时间：上午；地点：室内",
        "何为智能?人工智能 | 何为智能？人工智能",
        "《红楼梦》,《西游记》 | 《红楼梦》，《西游记》",
        "模型(上)之旅 | 模型（上）之旅",
        "(模型) | （模型）",
        "模型(LLM)之旅 | 模型（LLM）之旅",
        "模型((上)下)之旅 | 模型（（上）下）之旅",
        "模型（a(上)b）之旅 | 模型（a（上）b）之旅",
        "$a,b$ 之后,再 | $a,b$ 之后，再"
      })
  void halfWidth(String text, String mended) {
    assertThat(half(text)).isEqualTo("text.halfwidth-punctuation-in-zh > " + mended);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "你好，世界",
        "你好, world",
        "hello,世界",
        ",世界",
        "世界,",
        "模型(L)之旅",
        "模型(LLM) model",
        "model (LLM)之旅",
        "模型(LLM",
        "模型)之旅(上",
        "模型（LLM)之旅",
        "$模,型$",
        "f(x)"
      })
  void halfWidthIsRight(String text) {
    assertThat(half(text)).isEqualTo("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hello，world | Hello, world",
        "Hello， world | Hello, world",
        "Why？Because！So | Why? Because! So",
        "At 10：30 | At 10:30",
        "Time：10 | Time: 10",
        "One；two。Three | One; two. Three",
        "Models（LLM）now | Models (LLM) now",
        "（LLM） | (LLM)",
        "100％ | 100%",
        "a＋b＝c | a+b=c",
        "a－b／c～d | a-b/c~d",
        "A（B（C）D）E | A (B (C) D) E",
        "A、B | A, B"
      })
  void fullWidth(String text, String mended) {
    assertThat(full(text)).isEqualTo("text.fullwidth-punctuation-in-en > " + mended);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hello, world",
        "On 你好，世界",
        "On 你，x",
        "On x，你",
        "On あ，x",
        "On x，ア",
        "On 각，x",
        "On x，힣",
        "And so on。。。",
        "And so on.。",
        "Models（模型）now",
        "Models（LLM now",
        "Models）LLM（now",
        "Models（LLM)now",
        "Models 模（LLM）now",
        "Models（LLM）模 now"
      })
  void fullWidthIsRight(String text) {
    assertThat(full(text)).isEqualTo("-");
  }

  private static String half(String text) {
    return Found.by(check -> HalfWidthRule.check("zh", text, TextKind.PHRASE, check));
  }

  private static String full(String text) {
    return Found.by(check -> FullWidthRule.check("en", text, TextKind.PHRASE, check));
  }
}

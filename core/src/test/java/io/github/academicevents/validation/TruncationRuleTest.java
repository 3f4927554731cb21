package io.github.academicevents.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TruncationRuleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We show that…",
        "We show that ...",
        "We show that .... \n",
        "We show that .…",
        "We show that […]",
        "We show [...]",
        "1, two, ...",
        "a2, ab, …",
        "This is it. Read more",
        "This is it. read more »",
        "This is it. READ MORE",
        "This is it. See more >>",
        "This is it. Show more",
        "This is it [more",
        "This is it. [More]",
        "报告介绍模型。更多>>",
        "报告介绍模型。【详情】",
        "报告介绍模型。[详情]",
        "报告介绍模型。点击查看更多",
        "报告介绍模型。点击了解详情 ＞",
        "报告介绍模型。阅读全文",
        "报告介绍模型。 查看全文",
        "更多",
        "Read more"
      })
  void breaksOff(String text) {
    assertThat(TruncationRule.isTruncated(text, TextKind.PROSE)).isTrue();
    assertThat(TruncationRule.isTruncated(text, TextKind.TITLE)).isTrue();
    assertThat(TruncationRule.isTruncated(text, TextKind.PLAIN)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "We show this.",
        "We show this..",
        "…",
        "...",
        "We show […] that.",
        "a[b]",
        "]",
        "...]",
        "a...]",
        "[]",
        "2, 3, 5, …",
        "2, 3, 5, ...",
        "a, b, c,...",
        "and so on, etc...",
        "语言、模型等…",
        ", ...x",
        "Those who read more",
        "Those who read much more",
        "He wrote more",
        "Where",
        "报告介绍更多",
        "北京、上海、更多",
        "知情",
        "文",
        ">>"
      })
  void isWhole(String text) {
    boolean apart = text.equals("Those who read more");
    assertThat(TruncationRule.isTruncated(text, TextKind.PROSE)).isEqualTo(apart);
  }

  @Test
  void onlyTitlesAndProseEndWithLinks() {
    assertThat(TruncationRule.isTruncated("阎栋。更多", TextKind.NAME)).isFalse();
    assertThat(TruncationRule.isTruncated("阎栋…", TextKind.NAME)).isTrue();
  }
}

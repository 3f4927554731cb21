package io.github.academicevents.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GbkMisreadTest {

  private static final Charset GBK = Charset.forName("GBK");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "讲座", "报告", "的是", "大学", "教授", "博士", "研究", "青年", "科技", "院系", "模型", "智能", "题目", "时间", "地方",
        "主要"
      })
  void findsWhatGbkMakesOfUtf8(String text) {
    String misread = new String(text.getBytes(UTF_8), GBK);
    assertThat(GbkMisread.isAt(misread, 0)).as(misread).isTrue();
    assertThat(GbkMisread.isAt("“" + misread, 1)).as(misread).isTrue();
  }

  @Test
  void findsItForEachPlaceOfASecondCharacter() {
    for (char next : new char[] {'\u4E00', '\u5B57', '\u6C14', '\u7535', '\u8BB2', '\u9662'}) {
      String misread = new String(("\u7684" + next).getBytes(UTF_8), GBK);
      assertThat(GbkMisread.isAt(misread, 0)).as(misread).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "讲", "讲座", "涓涓细流", "瑜伽", "璐璐", "瀛", "鐨", "〓〓", "鐨〓", "〓勬", "洧〓", "閫氱煡", "鐨x"})
  void leavesOtherTextAlone(String text) {
    for (int i = 0; i < text.length(); i++) {
      assertThat(GbkMisread.isAt(text, i)).as(text).isEqualTo(text.equals("閫氱煡") && i == 0);
    }
  }
}

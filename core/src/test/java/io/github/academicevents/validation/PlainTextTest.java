package io.github.academicevents.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts with tags, and without; {@code ↵} is the end of a line. */
class PlainTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<p>one</p><p>two</p> | one↵two",
        "one  <br>two | one↵two",
        "one<br><br>two | one↵two",
        "<br>one<br> | one",
        "<ul><li>one</li><li>two</li></ul> | one↵two",
        "<h1>one</h1>two | one↵two",
        "a <b>bold</b> word | a bold word",
        "<table><tr><td>one</td><td>two</td></tr></table> | one two",
        "<tr><th>one</th> <td>two</td></tr> | one two",
        "<td>one</td> | one",
        "see <a href=\"https://a.cn/x\">this</a> page | see this (https://a.cn/x) page",
        "see <a href='https://a.cn/x' id=y>this</a> | see this (https://a.cn/x)",
        "see <a href=https://a.cn/x>this</a> | see this (https://a.cn/x)",
        "see <a HREF=https://a.cn/x id=y>this</a> | see this (https://a.cn/x)",
        "<a href=\"https://a.cn/x\">https://a.cn/x</a> | https://a.cn/x",
        "https://a.cn/x: <a href=\"https://a.cn/x\">x</a> | https://a.cn/x: x (https://a.cn/x)",
        "<a href=\"https://a.cn\">a</a> <b>b</b></a> | a (https://a.cn) b",
        "<a href=\"#top\">top</a> | top",
        "<a href=\"javascript:x\">x</a> | x",
        "<a href=\"https://a.cn>x</a> | x",
        "<a href=x>x</a> | x",
        "<a href=>x</a> | x",
        "<a id=y>x</a> | x",
        "a < b | a < b"
      })
  void tagsAreTakenOut(String html, String plain) {
    assertThat(PlainText.of(html)).isEqualTo(plain.replace('↵', '\n'));
  }
}

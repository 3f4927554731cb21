package io.github.academicevents.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TagScanTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<br> | br 0-4",
        "a<br/>b | br 1-6",
        "a<BR />b | br 1-7",
        "<strong>LLMs</strong> | strong 0-8, /strong 12-21",
        "<h2>LLMs</h2> | h2 0-4, /h2 8-13",
        "<o:p></o:p> | o:p 0-5, /o:p 5-11",
        "<a href=\"x\">y | a 0-12",
        "<div  > | div 0-7",
        "a</p> | /p 1-5",
        "<p>one</p> | p 0-3, /p 6-10",
        "<P>one</P> | p 0-3, /p 6-10",
        "<p>one | p 0-3",
        "` \u3000<p>one` | p 2-5",
        "<b>one</i></b> | b 0-3, /i 6-10, /b 10-14",
        "<i>a</i> and <i>b | i 0-3, /i 4-8",
        "<i>a <i>b</i> | i 0-3, i 5-8, /i 9-13",
        "<b/>one | b 0-4",
        "</b><b> | /b 0-4",
        "<blockquote>x | blockquote 0-12",
        "costs $5 <br> here | br 9-13",
        "$<br>$<br> | br 6-10",
        "$$<br>$$<br> | br 8-12",
        "$$<br>$<br> | br 7-11",
        "$a$ <br> $b$ | br 4-8"
      })
  void tags(String text, String found) {
    assertThat(found(text)).isEqualTo(found);
    assertThat(TagScan.hasTag(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<",
        "</",
        "<>",
        "</>",
        "< br>",
        "<br",
        "<br x",
        "<br x>",
        "<br <",
        "<br x=1<b>",
        "a < b > c",
        "<a|b>",
        "<bra>",
        "<br_>",
        "<b>",
        "a <p>",
        "<b>x</b",
        "<b>x</c>",
        "<abcdefghijklm>",
        "$<br>$",
        "$$<br>$$"
      })
  void notTags(String text) {
    assertThat(found(text)).isEmpty();
    assertThat(TagScan.hasTag(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\t", "\n", "\r", "/"})
  void attributesComeBehindABlank(String blank) {
    assertThat(found("<img" + blank + "src=x>")).isEqualTo("img 0-11");
  }

  @Test
  void aFormulaHas400CharactersAtMost() {
    assertThat(found("$" + " ".repeat(395) + "<br>$")).isEmpty();
    assertThat(found("$" + " ".repeat(396) + "<br>$")).isEqualTo("br 397-401");
  }

  private static String found(String text) {
    TagScan tags = new TagScan(text);
    StringBuilder found = new StringBuilder();
    while (tags.next()) {
      found
          .append(found.isEmpty() ? "" : ", ")
          .append(tags.isClosing() ? "/" : "")
          .append(tags.name())
          .append(' ')
          .append(tags.from())
          .append('-')
          .append(tags.end());
    }
    return found.toString();
  }
}

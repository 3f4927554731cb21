package io.github.academicevents.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityRuleTest {

  private static final String FOUND = "text.html-entity-residue";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Q&amp;A | Q&A",
        "a&nbsp;b | a b",
        "&ldquo;LLM&rdquo; &eacute;t&eacute; | “LLM” été",
        "a &lt; b | a < b",
        "in&shy;for&zwj;mal | informal",
        "a&#38;b | a&b",
        "a&#x26;b | a&b",
        "a&#X2F;b | a/b",
        "a&#65;&#90;b | aAZb",
        "&#x1F680; now | \uD83D\uDE80 now",
        "a&#160;b | a b",
        "a&#xA0;b | a b",
        "a&#9;b | a b",
        "a&#10;b | a b",
        "a&#13;b | a b",
        "a&#8203;b | ab",
        "a&#8238;b | ab",
        "a&#57344;b | ab",
        "a&#65533;b | ab",
        "a&#55357;b | ab",
        "a&#1;b | ab",
        "a&#888;b | ab",
        "a&#1114111;b | ab",
        "Q&amp;amp;A | Q&A",
        "Q&amp;amp;amp;amp;A | Q&A",
        "& &amp; & | & & &",
        "&amp; | &"
      })
  void areDecoded(String text, String decoded) {
    assertThat(found(text)).isEqualTo(FOUND + " > " + decoded);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&lt;b&gt;x",
        "&lt;/b x",
        "&lt;!-- x",
        "&lt;?xml",
        "&nbsp;",
        "Q&amp;amp;amp;amp;amp;A"
      })
  void areToldOnly(String text) {
    assertThat(found(text)).isEqualTo(FOUND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Q&A",
        "AT&T;",
        "&amp",
        "&;",
        "& amp;",
        "a & b; c",
        "&Amp;",
        "&#;",
        "&#x;",
        "&#a;",
        "&#x10FFFFFF;",
        "&#99999999;",
        "&#xfg;",
        "&a[b;",
        "&a/b;",
        "&abcdefghijkl;"
      })
  void othersAreLeftAlone(String text) {
    assertThat(found(text)).isEqualTo("-");
  }

  private static String found(String text) {
    return Found.by(check -> EntityRule.check("en", text, TextKind.PROSE, check));
  }
}

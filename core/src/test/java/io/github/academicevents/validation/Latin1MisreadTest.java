package io.github.academicevents.validation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Latin1MisreadTest {

  private static final Charset CP1252 = Charset.forName("windows-1252");
  private static final Charset GBK = Charset.forName("GBK");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "博士",
        "大语言模型",
        "Café Talks",
        "naïve Bayes",
        "Poincaré maps",
        "São Paulo",
        "25 °C",
        "Möbius",
        "Euler’s",
        "“quoted”",
        "1–2",
        "a — b",
        "wait…",
        "Привет",
        "Ελλάδα",
        "Łódź",
        "𝔸-homotopy",
        "🚀 now",
        "x² + y²",
        "© 2024",
        "half ½",
        "Gauß"
      })
  void findsUtf8ReadAsCp1252(String text) {
    String latin1 = new String(text.getBytes(UTF_8), ISO_8859_1);
    assertThat(Latin1Misread.isIn(latin1)).as(latin1).isTrue();
    String cp1252 = new String(text.getBytes(UTF_8), CP1252);
    assertThat(cp1252.indexOf('\uFFFD') >= 0 || Latin1Misread.isIn(cp1252)).as(cp1252).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"博士", "讲座", "阎栋 博士", "北京理工大学", "大学的学"})
  void findsGbkReadAsLatin1(String text) {
    String latin1 = new String(text.getBytes(GBK), ISO_8859_1);
    assertThat(Latin1Misread.isIn(latin1)).as(latin1).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "é",
        "Orléans",
        "L’été à Orléans… « déjà vu »",
        "“The Café…” and Other Plays",
        "MANHÃ… in São Paulo",
        "Toán học và đời sống ở Việt Nam",
        "Gauß² und Möbius® im Gespräch",
        "Superconductivity at 25 °C ± 2",
        "¿Qué es «esto»?",
        "CAFÉ®",
        "ÀÉÎÕ",
        "±±±±",
        "ÂÃ",
        "â",
        "Â",
        "MAÎTRISE”",
        "€ 50 – £ 40"
      })
  void leavesGoodTextAlone(String text) {
    assertThat(Latin1Misread.isIn(text)).isFalse();
  }
}

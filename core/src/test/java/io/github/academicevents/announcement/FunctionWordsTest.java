package io.github.academicevents.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunctionWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr|Dans cet exposé, nous présentons une nouvelle approche de la théorie des champs.",
        "de|In diesem Vortrag werden wir die Verteilung der Nullstellen auf der Geraden besprechen.",
        "it|In questo seminario si discute la teoria delle equazioni e il ruolo della geometria.",
        "es|En esta charla se presentan los resultados de la teoría y los problemas que quedan.",
        "en|We discuss the work of the Société and that of the Verein für Sozialpolitik in the 1920s.",
        "en|Singular points of de Rham, van der Waerden and von Neumann algebras",
        "zh|本报告介绍 Die Theorie der algebraischen Zahlkörper 一书的影响和它在当代数论中的地位。",
      })
  void namesTheLanguageOfAnAbstract(String language, String text) {
    assertThat(
            AnnouncementReader.read(
                    "Title: A\n摘要：" + text + " 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16")
                .getEvent()
                .orElseThrow()
                .getAbstractText()
                .asMap())
        .containsOnlyKeys(language);
  }

  @Test
  void takesAUsersWords() {
    String text =
        "Title: A\nAbstract: Hoc opus est de natura rerum et de causis rerum quae sunt in mundo.";
    AnnouncementOptions latin =
        AnnouncementOptions.defaults()
            .withEntries(Lexicon.FUNCTION_WORDS, "la est", "la de", "la et", "la quae", "la sunt");
    assertThat(AnnouncementReader.read(text).getEvent().orElseThrow().getAbstractText().asMap())
        .containsOnlyKeys("en");
    assertThat(
            AnnouncementReader.read(text, latin).getEvent().orElseThrow().getAbstractText().asMap())
        .containsOnlyKeys("la");
  }
}

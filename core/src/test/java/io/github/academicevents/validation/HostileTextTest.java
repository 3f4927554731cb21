package io.github.academicevents.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Identifier;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The time that the rules take grows with the length of a text, not with its square. */
class HostileTextTest {

  private static final int LENGTH = 50_000;
  private static final int GROWTH = 4;
  // A square would give 16; a line gives 4, and a busy machine something above.
  private static final int MOST = 11;
  private static final int TRIES = 5;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(", "[", "<", "<b>", "<p ", "<a href=", "</", "$", "$$", "<b>$", "on", " on",
            "javascript:",
        "x=", "-", "1-", "2024-", "3月", "Mar. ", "1/1/", "摘要：", "Abstract:", ";", "、", ", ", "%28",
        ")", "10.", "a-", "aa-", "TBA ", "待定", "取消：", "¥5", "MIT OR ", "9"
      })
  void takesTimeInALine(String unit) {
    String small = unit.repeat(LENGTH / unit.length());
    String large = unit.repeat(GROWTH * LENGTH / unit.length());
    long before = time(event(small));
    long after = time(event(large));
    assertThat((double) after).as("%s after %s ns", after, before).isLessThan(slack(before));
  }

  private static double slack(long before) {
    return MOST * (before + 2_000_000.0);
  }

  private static long time(AcademicEvent event) {
    EventValidator validator = EventValidator.create();
    long best = Long.MAX_VALUE;
    for (int i = 0; i < TRIES; i++) {
      long start = System.nanoTime();
      int findings = validator.validate(event).getFindings().size();
      best = Math.min(best, System.nanoTime() - start);
      assertThat(findings).isPositive();
    }
    return best;
  }

  private static AcademicEvent event(String text) {
    return AcademicEvent.builder()
        .id(text)
        .title(LocalizedText.of("zh", text, "en", "x" + text))
        .abstractText(LocalizedText.of("zh", text, "en", "$x" + text))
        .addKeywords(LocalizedText.of("en", text))
        .addLanguages(text)
        .timeZone(text)
        .addIdentifiers(Identifier.of("doi", text), Identifier.of("arxiv", text))
        .addIdentifiers(Identifier.of("isbn", text), Identifier.of("wikidata", text))
        .addResources(Resource.builder().license(text).language(text).build())
        .build();
  }
}

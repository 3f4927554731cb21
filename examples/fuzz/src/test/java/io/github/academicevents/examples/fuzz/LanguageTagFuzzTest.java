package io.github.academicevents.examples.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.academicevents.AcademicEvent;
import io.github.academicevents.LocalizedText;
import java.util.IllformedLocaleException;
import java.util.Locale;

class LanguageTagFuzzTest {

  /**
   * A tag with which nothing is wrong is one for the JDK too; one for texts is never in the way.
   */
  @FuzzTest
  void aRightTagIsWellFormed(byte[] bytes) {
    String tag = new String(bytes, UTF_8);
    AcademicEvent event = AcademicEvent.builder().addLanguages(tag).build();
    boolean right =
        SoundEvent.VALIDATOR.validate(event).getFindings().stream()
            .noneMatch(finding -> finding.getPointer().startsWith("/languages/0"));
    assertThat(right && !isWellFormed(tag)).as(tag).isFalse();
    if (tag.isEmpty()) {
      return;
    }
    SoundEvent.expect(event);
    LocalizedText text = LocalizedText.of("zh", "图", "en", "graph").with(tag, "x");
    assertThat(text.get(tag)).hasValue("x");
    assertThat(text.best(tag)).isPresent();
    SoundEvent.expect(AcademicEvent.builder().title(text).build());
  }

  private static boolean isWellFormed(String tag) {
    try {
      return new Locale.Builder().setLanguageTag(tag) != null;
    } catch (IllformedLocaleException e) {
      return false;
    }
  }
}

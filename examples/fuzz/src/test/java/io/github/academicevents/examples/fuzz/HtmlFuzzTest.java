package io.github.academicevents.examples.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.academicevents.announcement.AnnouncementReader;
import io.github.academicevents.schema.PageText;
import io.github.academicevents.schema.SchemaOrg;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlFuzzTest {

  static Stream<byte[]> seeds() {
    return Seeds.pages();
  }

  @MethodSource("seeds")
  @FuzzTest
  void aPageGivesAResultAndLines(byte[] page) {
    String html = new String(page, UTF_8);
    SchemaOrgFuzzTest.expectResult(SchemaOrg.readHtml(html, "https://kolleg.example/"));
    String text = PageText.of(html);
    assertThat(text).doesNotContain("\n\n").doesNotStartWith("\n");
    assertThat(text.isEmpty() || text.endsWith("\n")).isTrue();
    SoundEvent.expectIn(AnnouncementReader.read(text));
  }
}

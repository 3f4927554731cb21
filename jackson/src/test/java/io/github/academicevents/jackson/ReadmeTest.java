package io.github.academicevents.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.EventKind;
import io.github.academicevents.EventTime;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Runs what the README shows first: its code stands here word by word, indented. */
class ReadmeTest {

  @Test
  void theFirstScreenIsTrue() throws IOException {
    AcademicEvent event =
        AcademicEvent.builder()
            .kind(EventKind.TALK)
            .title(LocalizedText.of("zh", "大语言模型之旅", "en", "The LLM Journey"))
            .start(EventTime.of(2024, 3, 21, 10, 0))
            .timeZone("Asia/Shanghai")
            .addSpeaker(Person.of(LocalizedText.of("zh", "阎栋", "en", "Dong Yan")))
            .build();

    String readme = Files.readString(Path.of("../README.md"));
    assertThat(block(readme, "```json\n").strip()).isEqualTo(EventJson.write(event));

    String code = block(readme, "```java\n");
    String test =
        Files.readString(Path.of("src/test/java/io/github/academicevents/jackson/ReadmeTest.java"));
    String statement = code.substring(0, code.indexOf("System.out"));
    assertThat(test.replaceAll("\\s+", " ")).contains(statement.replaceAll("\\s+", " ").strip());
  }

  private static String block(String readme, String fence) {
    int from = readme.indexOf(fence) + fence.length();
    return readme.substring(from, readme.indexOf("```", from));
  }
}

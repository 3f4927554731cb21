package io.github.academicevents.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.AcademicTitle;
import io.github.academicevents.EventKind;
import io.github.academicevents.EventTime;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Person;
import io.github.academicevents.Place;
import io.github.academicevents.schema.JsonLdOptions.Layout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/json-ld.md says what is true. */
class JsonLdGuideTest {

  private static final Path GUIDE = Path.of("../docs/json-ld.md");
  private static final Pattern JSON_BLOCK = Pattern.compile("```json\n(.*?)\n```", Pattern.DOTALL);

  private static AcademicEvent talk() {
    AcademicEvent talk =
        AcademicEvent.builder()
            .id("https://example.org/435")
            .url("https://example.org/435.html")
            .kind(EventKind.TALK)
            .title(LocalizedText.of("zh", "大语言模型之旅", "en", "The LLM Journey"))
            .start(EventTime.of(2024, 3, 21, 10, 0))
            .timeZone("Asia/Shanghai")
            .addLocations(
                Place.builder().room(LocalizedText.of("zh", "229会议室", "en", "Room 229")).build())
            .addSpeaker(
                Person.builder()
                    .name(LocalizedText.of("zh", "阎栋", "en", "Dong Yan"))
                    .addHonorifics(AcademicTitle.DOCTOR)
                    .build())
            .build();
    return talk;
  }

  @Test
  void theExamplesAreWhatIsWritten() throws IOException {
    List<String> blocks = new ArrayList<>();
    Matcher matcher = JSON_BLOCK.matcher(Files.readString(GUIDE));
    while (matcher.find()) {
      blocks.add(matcher.group(1));
    }
    assertThat(blocks)
        .containsExactly(
            SchemaOrg.toJsonLd(talk(), JsonLdOptions.page("en").withLayout(Layout.PRETTY)),
            SchemaOrg.toJsonLd(talk(), JsonLdOptions.linkedData().withLayout(Layout.PRETTY)));
    assertThat(SchemaOrg.read(blocks.get(1)).getEvents()).containsExactly(talk());
  }

  @Test
  void theTableHasEveryPropertyThatIsWritten() throws IOException {
    String guide = Files.readString(GUIDE);
    for (Property property : Property.values()) {
      assertThat(guide).containsPattern("[`\"]" + property.term() + "[`\"]");
    }
  }
}

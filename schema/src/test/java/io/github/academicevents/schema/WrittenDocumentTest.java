package io.github.academicevents.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.LocalizedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lays out documents in {@code target/written}, for the judges that are no Java programs. */
class WrittenDocumentTest {

  @Test
  void forTypeScript() throws IOException {
    List<String> pages =
        WrittenDocument.all().filter(WrittenDocument::isPage).map(WrittenDocument::json).toList();
    assertThat(pages).hasSizeGreaterThan(900).noneMatch(page -> page.contains("\n"));
    Files.write(written("pages.jsonl"), pages);
  }

  @Test
  void forABrowser() throws IOException {
    List<AcademicEvent> events = new ArrayList<>(WrittenDocument.events().values());
    for (String half : List.of("\ud800", "x\udc00<!--", "\ud800<script>", "</SCRIPT\u2028>")) {
      events.add(AcademicEvent.builder().title(LocalizedText.of("zh", half)).build());
    }
    List<String> pages = new ArrayList<>();
    for (AcademicEvent event : events) {
      String page =
          "<!doctype html><head>" + SchemaOrg.toScriptTag(event, WrittenDocument.ALL_LINKED);
      String json = SchemaOrg.toJsonLd(event, WrittenDocument.ALL_LINKED);
      pages.add("[\"" + base64(page) + "\", \"" + base64(json) + "\"]");
    }
    assertThat(pages).hasSizeGreaterThan(300);
    Files.writeString(
        written("browser.html"),
        Golden.read("browser.html").replace("/*PAGES*/", String.join(",\n    ", pages)));
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
  }

  private static Path written(String name) throws IOException {
    return Files.createDirectories(Path.of("target/written")).resolve(name);
  }
}

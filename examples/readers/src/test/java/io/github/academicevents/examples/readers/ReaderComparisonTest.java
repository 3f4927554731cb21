package io.github.academicevents.examples.readers;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.schemaorg.JsonLdSerializer;
import com.google.schemaorg.JsonLdSyntaxException;
import com.google.schemaorg.core.Event;
import io.github.academicevents.schema.SchemaOrg;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The tables in README.md and docs/json-ld-reading.md say what the two readers do. */
class ReaderComparisonTest {

  private static final Path SAMPLES =
      Path.of("../../schema/src/test/resources/io/github/academicevents/schema/reading");

  /** A reader, which may throw what it likes. */
  private interface Reader {
    long countEvents(String script) throws JsonLdSyntaxException;
  }

  /** A document or page, and how many events it holds. */
  private record Sample(String name, String text, long events) {

    static Sample of(Path file) throws IOException {
      Path expected = file.resolveSibling(file.getFileName() + ".expected");
      long events = Files.readAllLines(expected).indexOf("--");
      return new Sample(file.getFileName().toString(), Files.readString(file), events);
    }

    List<String> scripts() {
      return name.endsWith(".html")
          ? Jsoup.parse(text).select("script[type*=ld+json]").stream().map(Element::data).toList()
          : List.of(text);
    }
  }

  @Test
  void theTablesAreTrue() throws IOException {
    List<Sample> samples = samples();
    String table =
        "| reader | no exception | every event of the sample given |\n|---|---|---|\n"
            + row("this library", ReaderComparisonTest::library, samples)
            + row(
                "`com.github.mautini:schemaorg-java:1.0.1`", ReaderComparisonTest::other, samples);

    assertThat(Path.of("../../README.md"))
        .content()
        .contains(table, String.format(Locale.ROOT, "our %d samples", samples.size()));
    assertThat(Path.of("../../docs/json-ld-reading.md"))
        .content()
        .contains(table, String.format(Locale.ROOT, ", %d documents and pages,", samples.size()));
  }

  private static String row(String name, Reader reader, List<Sample> samples) {
    int undisturbed = 0;
    int complete = 0;
    for (Sample sample : samples) {
      boolean thrown = false;
      long events = 0;
      for (String script : sample.scripts()) {
        try {
          events += reader.countEvents(script);
        } catch (JsonLdSyntaxException | RuntimeException e) {
          thrown = true;
        }
      }
      undisturbed += thrown ? 0 : 1;
      complete += events >= sample.events() ? 1 : 0;
    }
    return String.format(Locale.ROOT, "| %s | %d | %d |\n", name, undisturbed, complete);
  }

  private static long library(String script) {
    return SchemaOrg.read(script).getEvents().size();
  }

  private static long other(String script) throws JsonLdSyntaxException {
    return new JsonLdSerializer(true)
        .deserialize(script).stream().filter(Event.class::isInstance).count();
  }

  private static List<Sample> samples() throws IOException {
    List<Sample> samples = new ArrayList<>();
    try (Stream<Path> files = Files.list(SAMPLES)) {
      for (Path file : files.filter(file -> !file.toString().endsWith(".expected")).toList()) {
        Sample sample = Sample.of(file);
        if (sample.events() > 0) {
          samples.add(sample);
        }
      }
    }
    return samples;
  }
}

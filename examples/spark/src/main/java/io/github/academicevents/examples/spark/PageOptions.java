package io.github.academicevents.examples.spark;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How HTML pages are read. */
final class PageOptions {

  @Option(
      names = "--pages",
      paramLabel = "any|data|announcement",
      description =
          "What is read of a page: its JSON-LD, its text, or its text where it has no JSON-LD of an"
              + " event (default: any).")
  private PageFormat.Part part = PageFormat.Part.ANY;

  @Option(
      names = "--zone",
      paramLabel = "ID",
      description =
          "Time zone where a text names none (default: Asia/Shanghai for a text with Chinese"
              + " characters, else none).")
  private @Nullable ZoneId zone;

  @Option(
      names = "--reference-date",
      paramLabel = "D",
      description = "The day from which dates without a year are told, such as 2024-03-01.")
  private @Nullable LocalDate referenceDate;

  PageFormat format() {
    return new PageFormat(part, zone == null ? null : zone.getId(), referenceDate);
  }
}

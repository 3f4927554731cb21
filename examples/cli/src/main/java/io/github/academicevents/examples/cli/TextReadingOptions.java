package io.github.academicevents.examples.cli;

import io.github.academicevents.announcement.AnnouncementOptions;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options for reading announcements. */
final class TextReadingOptions {

  @Option(
      names = "--zone",
      paramLabel = "ID",
      converter = ZoneConverter.class,
      description =
          "Time zone where a text names none, such as Europe/Berlin or +08:00 (default:"
              + " Asia/Shanghai for a text with Chinese characters, else none).")
  private @Nullable String zone;

  @Option(
      names = "--reference-date",
      paramLabel = "D",
      converter = DateConverter.class,
      description = "The day from which dates without a year are told, such as 2024-03-01.")
  private @Nullable LocalDate referenceDate;

  AnnouncementOptions get() {
    AnnouncementOptions options = AnnouncementOptions.defaults();
    if (zone != null) {
      options = options.withDefaultZone(zone);
    }
    return referenceDate == null ? options : options.withReferenceDate(referenceDate);
  }

  /** Takes ids of zones that exist. */
  static final class ZoneConverter implements ITypeConverter<String> {

    ZoneConverter() {}

    @Override
    public String convert(String id) {
      try {
        return ZoneId.of(id).getId();
      } catch (DateTimeException e) {
        throw new TypeConversionException("'" + id + "' is no time zone");
      }
    }
  }

  /** Takes days of the calendar. */
  static final class DateConverter implements ITypeConverter<LocalDate> {

    DateConverter() {}

    @Override
    public LocalDate convert(String date) {
      try {
        return LocalDate.parse(date);
      } catch (DateTimeException e) {
        throw new TypeConversionException("'" + date + "' is no date such as 2024-03-01");
      }
    }
  }
}

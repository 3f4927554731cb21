package io.github.academicevents.examples.spark;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.announcement.AnnouncementOptions;
import io.github.academicevents.announcement.AnnouncementReader;
import io.github.academicevents.jackson.EventJson;
import io.github.academicevents.schema.EventPage;
import io.github.academicevents.schema.PageText;
import io.github.academicevents.schema.SchemaOrg;
import io.github.academicevents.validation.EventValidator;
import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.Reading;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Records that are an HTML page each, in UTF-8, of one or several events.
 *
 * @param part what of a page is read
 * @param zone the time zone where a text names none; null for what the reader takes then
 * @param referenceDate the day from which dates without a year are told, if there is one
 */
record PageFormat(Part part, @Nullable String zone, @Nullable LocalDate referenceDate)
    implements RecordFormat {

  /** What of a page is read. */
  enum Part {
    /** Its JSON-LD, or its text where that holds no event. */
    ANY,
    /** Its JSON-LD. */
    DATA,
    /** Its text. */
    ANNOUNCEMENT
  }

  @Override
  public Reader reader(Rules rules) {
    EventValidator validator = rules.validator();
    return new Reader() {

      @Override
      public List<Checked> check(InputRecord record) {
        Reading reading = reading(record);
        return apart(record, reading.getEvents(), validator.validate(reading).getFindings());
      }

      @Override
      public List<Checked> read(InputRecord record) {
        return apart(record, reading(record).getEvents(), List.of());
      }
    };
  }

  private Reading reading(InputRecord page) {
    String html = new String(page.bytes(), StandardCharsets.UTF_8);
    return switch (part) {
      case ANY -> EventPage.read(html, "", options());
      case DATA -> SchemaOrg.readHtml(html, "");
      case ANNOUNCEMENT -> AnnouncementReader.read(PageText.of(html), options());
    };
  }

  private AnnouncementOptions options() {
    AnnouncementOptions options = AnnouncementOptions.defaults();
    if (zone != null) {
      options = options.withDefaultZone(zone);
    }
    return referenceDate == null ? options : options.withReferenceDate(referenceDate);
  }

  /** Each event with the findings about it; a page without one is a record that can't be read. */
  private static List<Checked> apart(
      InputRecord page, List<AcademicEvent> events, List<Finding> findings) {
    if (events.isEmpty()) {
      return List.of(
          new Checked(page.file(), page.number(), page.line(), page.bytes(), null, findings));
    }
    List<Checked> checked = new ArrayList<>(events.size());
    for (int i = 0; i < events.size(); i++) {
      long number = i + 1L;
      List<Finding> about =
          findings.stream().filter(one -> one.getRecord().orElse(1) == number).toList();
      byte[] json = EventJson.writeBytes(events.get(i));
      checked.add(new Checked(page.file(), number, page.line(), json, events.get(i), about));
    }
    return checked;
  }
}

package io.github.academicevents.examples.spark;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.jackson.CheckedRecord;
import io.github.academicevents.jackson.EventJson;
import io.github.academicevents.jackson.EventJsonOptions;
import io.github.academicevents.jackson.RecordCheck;
import java.util.List;

/** Records that are an event's JSON each. */
record JsonFormat() implements RecordFormat {

  @Override
  public Reader reader(Rules rules) {
    EventJsonOptions options = EventJsonOptions.defaults();
    return new JsonReader(options, RecordCheck.of(options, rules.validator()));
  }

  private record JsonReader(EventJsonOptions options, RecordCheck check) implements Reader {

    @Override
    public List<Checked> check(InputRecord record) {
      // A record of a table has lines of its own only.
      CheckedRecord checked =
          check.check(record.bytes(), record.number(), Math.max(1, record.line()));
      return List.of(
          new Checked(
              record.file(),
              record.number(),
              record.line(),
              record.bytes(),
              checked.getEvent().orElse(null),
              checked.getFindings()));
    }

    @Override
    public List<Checked> read(InputRecord record) {
      AcademicEvent event =
          EventJson.readLeniently(record.bytes(), options).getEvent().orElse(null);
      return List.of(
          new Checked(
              record.file(), record.number(), record.line(), record.bytes(), event, List.of()));
    }
  }
}

package io.github.academicevents.jackson;

import io.github.academicevents.validation.EventValidator;
import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.Reading;
import java.util.ArrayList;
import java.util.List;

/** Reads a record of a file and holds it to the rules. */
final class RecordCheck {

  private final EventJsonOptions options;
  private final EventValidator validator;

  RecordCheck(EventJsonOptions options, EventValidator validator) {
    this.options = options;
    this.validator = validator;
  }

  CheckedRecord check(RawRecord raw) {
    Reading reading = read(raw, options);
    List<Finding> found = validator.validate(reading).getFindings();
    List<Finding> findings = new ArrayList<>(found.size());
    for (Finding finding : found) {
      findings.add(placed(finding, raw));
    }
    return new CheckedRecord(raw, reading.getEvent().orElse(null), findings);
  }

  static Reading read(RawRecord raw, EventJsonOptions options) {
    if (raw.isTooLong()) {
      return Reading.builder().addFindings(JsonIn.finding("json.too-long", "", null, 1)).build();
    }
    return raw.json(options).lenient();
  }

  /** A finding with the number of its record, and the line it is on in the file. */
  static Finding placed(Finding finding, RawRecord raw) {
    long line = raw.line() + finding.getLine().orElse(1) - 1;
    return finding.withRecord(raw.number()).withLine(line);
  }
}

package io.github.academicevents.jackson;

import io.github.academicevents.validation.EventValidator;
import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Reads single records and holds them to the rules, as {@link EventFile#validate} does with those
 * of a file; for records that are brought by something else, such as a cluster or a database.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * RecordCheck check = RecordCheck.of(EventJsonOptions.defaults(), EventValidator.create());
 * CheckedRecord record = check.check("{}".getBytes(UTF_8), 17, 18);
 * record.getFindings().get(0).getRecord();   // OptionalLong[17]
 * }</pre>
 */
public final class RecordCheck {

  private final EventJsonOptions options;
  private final EventValidator validator;

  private RecordCheck(EventJsonOptions options, EventValidator validator) {
    this.options = Objects.requireNonNull(options, "options");
    this.validator = Objects.requireNonNull(validator, "validator");
  }

  /**
   * The check of records.
   *
   * @param options how records are read, leniently; the limits hold for each
   * @param validator what their events are held to
   * @return the check
   */
  public static RecordCheck of(EventJsonOptions options, EventValidator validator) {
    return new RecordCheck(options, validator);
  }

  /**
   * Reads and checks a record.
   *
   * @param json its bytes, which the result keeps: they are not to be changed later
   * @param number which record it is, from 1
   * @param line the line it begins on, from 1
   * @return the record and its findings, which carry its number and the line they are on
   */
  public CheckedRecord check(byte[] json, long number, long line) {
    boolean tooLong = json.length > options.getLimits().getDocumentLength();
    return check(new RawRecord(number, line, json, 0, tooLong ? 0 : json.length, tooLong));
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

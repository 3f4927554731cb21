package io.github.academicevents.examples.spark;

import io.github.academicevents.EventTime;
import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The columns of what is written, and the rows in them. */
final class Tables {

  /** Outcome of a record that has no error. */
  static final String VALID = "valid";

  /** Outcome of a record that can be read but has an error. */
  static final String INVALID = "invalid";

  /** Outcome of a record that can't be read. */
  static final String UNREADABLE = "unreadable";

  /** In place of a severity where nothing was found. */
  static final String NONE = "none";

  /** A finding, without the record it is about. */
  static final StructType FINDING =
      new StructType()
          .add("finding_line", DataTypes.LongType)
          .add("pointer", DataTypes.StringType, false)
          .add("source_pointer", DataTypes.StringType)
          .add("code", DataTypes.StringType, false)
          .add("severity", DataTypes.StringType, false)
          .add("message", DataTypes.StringType, false)
          .add("value", DataTypes.StringType)
          .add("suggestion", DataTypes.StringType);

  /** A record with what was found in it. */
  static final StructType RECORD =
      new StructType()
          .add("outcome", DataTypes.StringType, false)
          .add("severity", DataTypes.StringType, false)
          .add("file", DataTypes.StringType, false)
          .add("record", DataTypes.LongType, false)
          .add("line", DataTypes.LongType)
          .add("start", DataTypes.StringType)
          .add("json", DataTypes.BinaryType, false)
          .add("findings", new ArrayType(FINDING, false), false);

  /** A finding that comes of comparing two records. */
  static final StructType COMPARISON =
      new StructType()
          .add("file", DataTypes.StringType, false)
          .add("record", DataTypes.LongType, false)
          .add("line", DataTypes.LongType)
          .add("start", DataTypes.StringType)
          .add("pointer", DataTypes.StringType, false)
          .add("code", DataTypes.StringType, false)
          .add("severity", DataTypes.StringType, false)
          .add("message", DataTypes.StringType, false)
          .add("value", DataTypes.StringType)
          .add("other_file", DataTypes.StringType)
          .add("other_record", DataTypes.LongType);

  private Tables() {}

  static List<Row> records(List<Checked> checked, List<String> files, Locale language) {
    List<Row> rows = new ArrayList<>(checked.size());
    for (Checked one : checked) {
      rows.add(record(one, files, language));
    }
    return rows;
  }

  private static Row record(Checked checked, List<String> files, Locale language) {
    List<Row> findings = new ArrayList<>(checked.findings().size());
    for (Finding finding : checked.findings()) {
      findings.add(finding(finding, language));
    }
    Severity worst = checked.worst();
    return RowFactory.create(
        outcome(checked, worst),
        worst == null ? NONE : worst.getCode(),
        files.get(checked.file()),
        checked.number(),
        line(checked.line()),
        start(checked),
        checked.bytes(),
        findings.toArray(new Row[0]));
  }

  private static String outcome(Checked checked, @Nullable Severity worst) {
    if (checked.event() == null) {
      return UNREADABLE;
    }
    return worst == Severity.ERROR ? INVALID : VALID;
  }

  private static Row finding(Finding finding, Locale language) {
    return RowFactory.create(
        finding.getLine().isPresent() ? finding.getLine().getAsLong() : null,
        finding.getPointer(),
        finding.getSourcePointer().orElse(null),
        finding.getCode(),
        finding.getSeverity().getCode(),
        finding.getMessage(language),
        finding.getValue().orElse(null),
        finding.getSuggestion().orElse(null));
  }

  /** A line for a column: null where there is none. */
  static @Nullable Long line(long line) {
    return line > 0 ? line : null;
  }

  /** When the event starts, as it is written in its JSON. */
  static @Nullable String start(Checked checked) {
    return checked.event() == null
        ? null
        : checked.event().getStart().map(EventTime::toString).orElse(null);
  }
}

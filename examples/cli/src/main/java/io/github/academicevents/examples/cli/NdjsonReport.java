package io.github.academicevents.examples.cli;

import io.github.academicevents.jackson.CodeCount;
import io.github.academicevents.jackson.EventJson;
import io.github.academicevents.jackson.FileSummary;
import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.Severity;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A report for programs: one finding a line, then the summary. */
final class NdjsonReport implements Report {

  private final PrintStream out;
  private final Language language;
  private final boolean namesFiles;
  private final JsonMapper mapper = JsonMapper.shared();

  private NdjsonReport(PrintStream out, Language language, boolean namesFiles) {
    this.out = out;
    this.language = language;
    this.namesFiles = namesFiles;
  }

  /** A report on one file. */
  static NdjsonReport ofOneFile(PrintStream out, Language language) {
    return new NdjsonReport(out, language, false);
  }

  /** A report on several files, which each finding names. */
  static NdjsonReport ofFiles(PrintStream out, Language language) {
    return new NdjsonReport(out, language, true);
  }

  @Override
  public void add(ReportRecord record) {
    for (Finding finding : record.findings()) {
      String json = EventJson.writeFinding(finding, language.locale());
      if (namesFiles) {
        json = "{\"file\":" + mapper.writeValueAsString(record.file()) + "," + json.substring(1);
      }
      out.print(json);
      out.print('\n');
    }
  }

  @Override
  public void end(FileSummary summary, long shown) {
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("records", summary.getRecords());
    counts.put("valid", summary.getValid());
    counts.put("invalid", summary.getInvalid());
    counts.put("unreadable", summary.getUnreadable());
    Map<String, Long> severities = new LinkedHashMap<>();
    for (Severity severity : Severity.values()) {
      severities.put(severity.getCode(), summary.count(severity));
    }
    counts.put("findings", severities);
    counts.put("shown", shown);
    Map<String, Long> codes = new LinkedHashMap<>();
    for (CodeCount code : summary.getCodes()) {
      codes.merge(code.getCode(), code.getCount(), Long::sum);
    }
    counts.put("codes", codes);
    out.print(mapper.writeValueAsString(Map.of("summary", counts)));
    out.print('\n');
  }
}

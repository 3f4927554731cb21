package io.github.academicevents.examples.cli;

import io.github.academicevents.jackson.FileSummary;
import io.github.academicevents.validation.Severity;
import java.io.PrintStream;

/** A report for reading on a terminal: a table for each record, then the counts. */
final class TextReport implements Report {

  private static final String BOLD = "1";

  private final Console console;
  private final PrintStream out;
  private final Language language;

  /** A report on {@code out}, which is one of the console's streams. */
  TextReport(Console console, PrintStream out, Language language) {
    this.console = console;
    this.out = out;
    this.language = language;
  }

  @Override
  public void add(ReportRecord record) {
    String place =
        language
            .pick("第 %d 条记录，第 %d 行", "record %d, line %d")
            .formatted(record.number(), record.line());
    String head = Terminal.clean(record.file()) + language.pick("，", ", ") + place;
    String title = FindingTable.shown(record.title());
    out.println(
        console.paint(out, head, BOLD) + (title.isEmpty() ? "" : language.pick("：", ": ") + title));
    new FindingTable(console, out, language).print(record.findings());
    out.println();
  }

  @Override
  public void end(FileSummary summary, long shown) {
    out.println(
        language
            .pick("%d 条记录：%d 有效，%d 无效，%d 无法读取", "%d records: %d valid, %d invalid, %d unreadable")
            .formatted(
                summary.getRecords(),
                summary.getValid(),
                summary.getInvalid(),
                summary.getUnreadable()));
    long errors = summary.count(Severity.ERROR);
    long warnings = summary.count(Severity.WARNING);
    long notes = summary.count(Severity.INFO);
    long all = errors + warnings + notes;
    String counts =
        language
            .pick("%d 个问题：%d 错误，%d 警告，%d 提示", "%d findings: %d errors, %d warnings, %d notes")
            .formatted(all, errors, warnings, notes);
    String hidden =
        shown == all ? "" : language.pick("（%d 个未显示）", " (%d not shown)").formatted(all - shown);
    out.println(counts + hidden);
  }
}

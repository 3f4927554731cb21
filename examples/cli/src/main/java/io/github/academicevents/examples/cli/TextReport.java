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
            .pick("%s：%d 有效，%d 无效，%d 无法读取", "%s: %d valid, %d invalid, %d unreadable")
            .formatted(
                count(summary.getRecords(), "条记录", "record"),
                summary.getValid(),
                summary.getInvalid(),
                summary.getUnreadable()));
    long errors = summary.count(Severity.ERROR);
    long warnings = summary.count(Severity.WARNING);
    long notes = summary.count(Severity.INFO);
    long all = errors + warnings + notes;
    String counts =
        language
            .pick("%s：%s，%s，%s", "%s: %s, %s, %s")
            .formatted(
                count(all, "个问题", "finding"),
                count(errors, "个错误", "error"),
                count(warnings, "个警告", "warning"),
                count(notes, "个提示", "note"));
    String hidden =
        shown == all ? "" : language.pick("（%d 个未显示）", " (%d not shown)").formatted(all - shown);
    out.println(counts + hidden);
  }

  private String count(long number, String chinese, String english) {
    return number + " " + language.pick(chinese, number == 1 ? english : english + "s");
  }
}

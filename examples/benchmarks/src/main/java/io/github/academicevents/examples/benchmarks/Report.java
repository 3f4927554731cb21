package io.github.academicevents.examples.benchmarks;

import io.github.academicevents.examples.benchmarks.Target.Measure;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** The table of a run, in Markdown. */
final class Report {

  private final StringBuilder text = new StringBuilder();

  private Report() {}

  static String write(List<Target> targets, Rounds rounds, String versions, String more) {
    Report report = new Report();
    report.line("# Performance");
    report.line("");
    report.line(
        "Made by `examples/benchmarks/run full` on "
            + LocalDate.now(ZoneOffset.UTC)
            + ": "
            + Machine.describe()
            + ".");
    report.line(
        "Each row is a ratio of the library's figure to a peer's on the same data in the same run,"
            + " round by round: the middle one, and in brackets the least and the most."
            + " Smaller is better. A bar counts as met only if every round met it. Time is the"
            + " processor's, of all threads of a process, garbage collection too; clock is what a"
            + " watch shows. Where others work on the machine, processor time is disturbed less.");
    report.line("");
    report.line("![Ratios](performance.svg)");
    report.line("");
    report.table(targets, rounds);
    report.line("");
    report.line(versions);
    report.line("");
    report.line(more);
    return report.text.toString();
  }

  private void table(List<Target> targets, Rounds rounds) {
    line("| work | beside | what | library | peer | ratio | bar | met |");
    line("| --- | --- | --- | ---: | ---: | ---: | ---: | --- |");
    for (Target target : targets) {
      Ratio ratio = target.ratio(rounds);
      Double bar = target.bar();
      line(
          "| "
              + String.join(
                  " | ",
                  target.work(),
                  target.peerName(),
                  target.measure().word(),
                  figure(target, target.library(), rounds),
                  figure(target, target.peer(), rounds),
                  show(ratio),
                  bar == null ? "" : number(bar),
                  bar == null ? "" : ratio.reaches(bar) ? "yes" : "no")
              + " |");
    }
  }

  private static String figure(Target target, String benchmark, Rounds rounds) {
    boolean time = target.measure() != Measure.BYTES;
    List<Double> all = rounds.figures(target.measure(), benchmark);
    double middle = all.stream().sorted().skip(all.size() / 2).findFirst().orElse(Double.NaN);
    return time ? number(middle) + " µs" : number(middle / 1024) + " KB";
  }

  static String show(Ratio ratio) {
    return number(ratio.median())
        + " ("
        + number(ratio.least())
        + " to "
        + number(ratio.most())
        + ")";
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 0.1 ? "%.4f" : value < 100 ? "%.2f" : "%.0f", value);
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}

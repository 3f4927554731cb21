package io.github.academicevents.examples.cli;

import io.github.academicevents.jackson.CodeCount;
import io.github.academicevents.jackson.FileSummary;
import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.Severity;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.thymeleaf.context.Context;

/**
 * A report as one page that needs nothing else: counts, a chart of codes, records, a search box.
 */
final class HtmlReport implements Report {

  private static final int MOST_BARS = 25;
  private static final int BAR_HEIGHT = 40;

  private final PrintStream out;
  private final Language language;
  private final String profile;
  private final List<String> files;
  private final List<Map<String, Object>> records = new ArrayList<>();
  private final Set<String> severitiesShown = new HashSet<>();

  HtmlReport(PrintStream out, Language language, String profile, List<String> files) {
    this.out = out;
    this.language = language;
    this.profile = profile;
    this.files = List.copyOf(files);
  }

  @Override
  public void add(ReportRecord record) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("file", files.size() > 1 ? record.file() : "");
    view.put("number", record.number());
    view.put("line", record.line());
    view.put("title", record.title());
    view.put("findings", record.findings().stream().map(this::finding).toList());
    records.add(view);
  }

  @Override
  public void end(FileSummary summary, long shown) {
    long all = 0;
    for (Severity severity : Severity.values()) {
      all += summary.count(severity);
    }
    Context context = new Context(language.locale());
    context.setVariable("lang", language.tag());
    context.setVariable("say", new ReportSayings(language).all());
    context.setVariable("profile", profile);
    context.setVariable("files", String.join(", ", files));
    context.setVariable("counts", counts(summary));
    context.setVariable("severities", severities(summary));
    context.setVariable("shown", severities(summary).stream().filter(this::isShown).toList());
    List<CodeCount> codes = new ArrayList<>(summary.getCodes());
    codes.sort(Comparator.comparingLong(CodeCount::getCount).reversed());
    context.setVariable("bars", bars(codes));
    context.setVariable("chartHeight", Math.min(codes.size(), MOST_BARS) * BAR_HEIGHT);
    context.setVariable("codesLeft", Math.max(0, codes.size() - MOST_BARS));
    context.setVariable("records", records);
    context.setVariable("hidden", all - shown);
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    new PageTemplates().process("report", context, writer);
  }

  private Map<String, String> finding(Finding finding) {
    Map<String, String> view = new LinkedHashMap<>();
    severitiesShown.add(finding.getSeverity().getCode());
    view.put("severity", finding.getSeverity().getCode());
    view.put("label", label(finding.getSeverity()));
    view.put("code", finding.getCode());
    view.put("pointer", finding.getPointer());
    view.put("message", finding.getMessage(language.locale()));
    view.put("value", finding.getValue().map(HtmlReport::visible).orElse(""));
    view.put("suggestion", finding.getSuggestion().map(HtmlReport::visible).orElse(""));
    return view;
  }

  private static String visible(String value) {
    return Terminal.cut(Terminal.clean(value), 400);
  }

  private List<Map<String, Object>> counts(FileSummary summary) {
    return List.of(
        count("all", language.pick("记录", "records"), summary.getRecords()),
        count("valid", language.pick("有效", "valid"), summary.getValid()),
        count("invalid", language.pick("无效", "invalid"), summary.getInvalid()),
        count("unreadable", language.pick("无法读取", "unreadable"), summary.getUnreadable()));
  }

  private List<Map<String, Object>> severities(FileSummary summary) {
    List<Map<String, Object>> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      counts.add(count(severity.getCode(), plural(severity), summary.count(severity)));
    }
    return counts;
  }

  /** Whether a record of the page has a finding of it: then it can be hidden. */
  private boolean isShown(Map<String, Object> severity) {
    return severitiesShown.contains(severity.get("kind"));
  }

  private Map<String, Object> count(String kind, String label, long number) {
    return Map.of("kind", kind, "label", label, "number", grouped(number));
  }

  private List<Map<String, Object>> bars(List<CodeCount> codes) {
    List<Map<String, Object>> bars = new ArrayList<>();
    for (CodeCount code : codes.subList(0, Math.min(codes.size(), MOST_BARS))) {
      Map<String, Object> bar = new LinkedHashMap<>();
      double share = 100.0 * code.getCount() / codes.get(0).getCount();
      bar.put("y", bars.size() * BAR_HEIGHT);
      bar.put("code", code.getCode());
      bar.put("severity", code.getSeverity().getCode());
      bar.put("label", label(code.getSeverity()));
      bar.put("count", grouped(code.getCount()));
      bar.put("width", String.format(Locale.ROOT, "%.2f%%", share));
      bar.put("message", code.getRule().getMessage(language.locale()));
      bars.add(bar);
    }
    return bars;
  }

  private String label(Severity severity) {
    return severity.getLabel().best(language.tag()).orElse("");
  }

  private String plural(Severity severity) {
    return language.pick(label(severity), label(severity) + "s");
  }

  private String grouped(long number) {
    return String.format(language.locale(), "%,d", number);
  }
}

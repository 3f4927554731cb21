package io.github.academicevents.validation;

import java.util.Locale;
import java.util.Optional;

/** A report as people read it. */
final class ReportText {

  private static final int LONGEST_VALUE = 80;

  private ReportText() {}

  static String of(ValidationReport report, Locale locale) {
    boolean chinese = locale.getLanguage().equals("zh");
    StringBuilder text = new StringBuilder();
    for (Severity severity : Severity.values()) {
      long count = report.count(severity);
      text.append(text.isEmpty() ? "" : chinese ? "，" : ", ");
      if (chinese) {
        text.append(count).append(" 条").append(label(severity, "zh"));
      } else {
        text.append(count).append(' ').append(label(severity, "en")).append(count == 1 ? "" : "s");
      }
    }
    for (Finding finding : report.getFindings()) {
      text.append('\n');
      line(finding, locale, chinese ? "zh" : "en", text);
    }
    return text.toString();
  }

  private static String label(Severity severity, String language) {
    return severity.getLabel().best(language).orElseThrow();
  }

  private static void line(Finding finding, Locale locale, String language, StringBuilder text) {
    finding.getRecord().ifPresent(record -> text.append('#').append(record).append(' '));
    text.append(label(finding.getSeverity(), language)).append(' ');
    if (!finding.getPointer().isEmpty()) {
      text.append(finding.getPointer()).append(' ');
    }
    text.append(finding.getCode()).append(": ").append(finding.getMessage(locale));
    quote(finding.getValue(), " ", text);
    quote(finding.getSuggestion(), " \u2192 ", text);
  }

  private static void quote(Optional<String> value, String before, StringBuilder text) {
    if (value.isEmpty()) {
      return;
    }
    text.append(before).append('"');
    String whole = value.get();
    int end = Math.min(whole.length(), LONGEST_VALUE);
    for (int i = 0; i < end; i++) {
      char c = whole.charAt(i);
      boolean seen = !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT;
      if (seen && c != '\u2028' && c != '\u2029') {
        text.append(c);
      } else {
        text.append(String.format("\\u%04x", (int) c));
      }
    }
    text.append(end < whole.length() ? "\u2026\"" : "\"");
  }
}

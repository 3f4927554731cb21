package io.github.academicevents.validation;

import io.github.academicevents.validation.RuleExamples.Example;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The text of {@code docs/validation.md}: the catalogue with its messages and examples. */
final class ValidationDoc {

  private static final String HEAD =
      """
      # The rules 规则

      <!-- Made from the catalogue of rules and their examples; CONTRIBUTING.md tells how. 由规则目录生成。 -->

      Each rule has a stable code, a severity, and the profiles that hold it. What a finding tells is in Chinese and English.
      Examples show the value that matters: ✗ is found, ✓ passes. Repairable rules suggest a value, which `EventRepair` puts
      in its place.

      每条规则有固定的代码、严重程度和适用的方案。提示有中英文。示例只列出有关的值：✗ 会报告，✓ 不报告。可修复的规则会给出建议值，
      由 `EventRepair` 改正。

      | profile 方案 | what it holds 内容 |
      |---|---|
      | `draft` | what can be read and is possible at all 草稿：能读、可能即可 |
      | `record` | every rule of one event (default) 默认：单条记录的全部规则 |
      | `bilingual` | `record`, and every text in each language asked for 另要求各语言齐全 |
      | `google-event` | `record`, and what Google asks of an event 另加 Google 的要求 |
      | all 全部 | what readers and checks of whole files find 读取和整份文件检查时发现的 |
      """;

  private ValidationDoc() {}

  static String text() {
    StringBuilder text = new StringBuilder(HEAD);
    String group = "";
    for (Rule rule : Rule.all()) {
      String prefix = rule.getCode().substring(0, rule.getCode().indexOf('.'));
      if (!prefix.equals(group)) {
        group = prefix;
        text.append("\n## ").append(group).append('\n');
      }
      rule(rule, text);
    }
    return text.toString();
  }

  private static void rule(Rule rule, StringBuilder text) {
    text.append("\n### `")
        .append(rule.getCode())
        .append("`\n\n")
        .append(severity(rule))
        .append(" · ")
        .append(profiles(rule));
    if (rule.isRepairable()) {
      text.append(" · repairable 可修复");
    }
    text.append("\n\n")
        .append(rule.getMessage(Locale.ENGLISH))
        .append("  \n")
        .append(rule.getMessage(Locale.SIMPLIFIED_CHINESE))
        .append("\n\n");
    RuleExamples.Examples examples = AllExamples.BY_CODE.get(rule.getCode());
    if (examples != null) {
      examples(examples, text);
    } else {
      List<String> input = InputExamples.of(rule.getCode());
      text.append("- ✗ ").append(code(input.get(0))).append('\n');
      text.append("- ✓ ").append(code(input.get(1))).append('\n');
    }
  }

  private static String severity(Rule rule) {
    return rule.getSeverity().getLabel().en().orElseThrow()
        + " "
        + rule.getSeverity().getLabel().zh().orElseThrow();
  }

  private static String profiles(Rule rule) {
    List<String> codes =
        Profile.all().stream()
            .filter(profile -> profile.getSeverity(rule).isPresent())
            .map(profile -> "`" + profile.getCode() + "`")
            .toList();
    return codes.size() == Profile.all().size() && rule.getScope() != Rule.Scope.RECORD
        ? "all 全部"
        : String.join(", ", codes);
  }

  private static void examples(RuleExamples.Examples examples, StringBuilder text) {
    for (Example bad : examples.bad) {
      String suggestion =
          examples.mended.stream()
              .filter(mended -> mended.example().equals(bad))
              .map(
                  mended ->
                      " → "
                          + (mended.suggestion().isEmpty()
                              ? "(out 删去)"
                              : code(mended.suggestion())))
              .collect(Collectors.joining());
      text.append("- ✗ ").append(code(bad.label())).append(suggestion).append('\n');
    }
    for (Example good : examples.near) {
      text.append("- ✓ ").append(code(good.label())).append('\n');
    }
    for (Example good : examples.awkward) {
      text.append("- ✓ ").append(code(good.label())).append('\n');
    }
  }

  /** A code span of one line, whatever is in the text; invisible characters as {@code U+200B}. */
  private static String code(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (isVisible(c)) {
                plain.appendCodePoint(c);
              } else {
                plain.append(String.format("[U+%04X]", c));
              }
            });
    String fence = text.contains("`") ? "``" : "`";
    String space = text.contains("`") || text.isBlank() ? " " : "";
    return fence + space + plain + space + fence;
  }

  private static boolean isVisible(int c) {
    int type = Character.getType(c);
    return c == ' '
        || type != Character.CONTROL
            && type != Character.FORMAT
            && type != Character.SURROGATE
            && type != Character.PRIVATE_USE
            && type != Character.UNASSIGNED
            && type != Character.SPACE_SEPARATOR
            && type != Character.LINE_SEPARATOR
            && type != Character.PARAGRAPH_SEPARATOR;
  }
}

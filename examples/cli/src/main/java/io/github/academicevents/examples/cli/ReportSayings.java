package io.github.academicevents.examples.cli;

import java.util.Map;

/** What the report page says itself. */
final class ReportSayings {

  private final Language language;

  ReportSayings(Language language) {
    this.language = language;
  }

  Map<String, String> all() {
    return Map.ofEntries(
        Map.entry("title", language.pick("学术活动记录检查报告", "Check of academic event records")),
        Map.entry("profile", language.pick("规则集", "Profile")),
        Map.entry("chart", language.pick("各代码的问题数", "Findings by code")),
        Map.entry("codesLeft", language.pick("另有代码：", "More codes: ")),
        Map.entry("records", language.pick("有问题的记录", "Records with findings")),
        Map.entry("record", language.pick("记录", "Record")),
        Map.entry("line", language.pick("行", "line")),
        Map.entry("search", language.pick("搜索代码、位置、文字", "Search code, place or text")),
        Map.entry("show", language.pick("显示", "Show")),
        Map.entry("suggestion", language.pick("建议", "Try")),
        Map.entry("value", language.pick("现为", "Is")),
        Map.entry("none", language.pick("没有要显示的问题。", "No findings to show.")),
        Map.entry("noMatch", language.pick("没有符合的记录。", "No record matches.")),
        Map.entry("matching", language.pick("符合的记录：", "Records that match: ")),
        Map.entry("hidden", language.pick("未显示的问题：", "Findings not shown: ")),
        Map.entry("whole", language.pick("整条记录", "the whole record")));
  }
}

package io.github.academicevents.validation;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What rules find in one value, in the words of a table's cell. */
final class Found {

  private Found() {}

  /** The findings' codes, parted by commas; a dash if there are none. */
  static String codes(Consumer<Check> rule) {
    return by(rule, Finding::getCode);
  }

  /** As {@link #codes}, each with its suggestion behind an arrow. */
  static String by(Consumer<Check> rule) {
    return by(
        rule, one -> one.getCode() + one.getSuggestion().map(text -> " > " + text).orElse(""));
  }

  private static String by(Consumer<Check> rule, Function<Finding, String> told) {
    Check check = new Check(Profile.record(), LocalDate.of(2024, 3, 1));
    rule.accept(check);
    String all = check.findings().stream().map(told).collect(Collectors.joining(", "));
    return all.isEmpty() ? "-" : all;
  }
}

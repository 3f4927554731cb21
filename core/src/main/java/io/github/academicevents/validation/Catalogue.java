package io.github.academicevents.validation;

import static io.github.academicevents.validation.Severity.ERROR;
import static io.github.academicevents.validation.Severity.INFO;
import static io.github.academicevents.validation.Severity.WARNING;

import io.github.academicevents.validation.Rule.Scope;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Every rule of the library, one line each, in the order of their codes. */
final class Catalogue {

  private static final Map<String, Rule> RULES = new TreeMap<>();

  static final Rule JSON_SYNTAX = reader("json.syntax", ERROR);
  static final Rule JSON_BAD_VALUE = reader("json.bad-value", ERROR);
  static final Rule JSON_TOO_DEEP = reader("json.too-deep", ERROR);
  static final Rule JSON_TOO_LONG = reader("json.too-long", ERROR);
  static final Rule JSON_DUPLICATE_FIELD = reader("json.duplicate-field", WARNING);
  static final Rule JSON_UNKNOWN_FIELD = reader("json.unknown-field", INFO);
  static final Rule JSON_EMPTY = reader("json.empty", INFO);
  static final Rule JSON_OFFSET_MOVED = reader("json.offset-moved", INFO);
  static final Rule JSON_PLAIN_TEXT = reader("json.plain-text", INFO);
  static final Rule ANNOUNCEMENT_NOTHING_READ = reader("announcement.nothing-read", ERROR);
  static final Rule ANNOUNCEMENT_TOO_LONG = reader("announcement.too-long", ERROR);
  static final Rule ANNOUNCEMENT_ZONE_ASSUMED = reader("announcement.zone-assumed", INFO);

  private static final List<Rule> ALL = List.copyOf(RULES.values());

  private Catalogue() {}

  static List<Rule> all() {
    return ALL;
  }

  static @Nullable Rule byCode(String code) {
    return RULES.get(code);
  }

  private static Rule reader(String code, Severity severity) {
    return add(new Rule(code, severity, Scope.READER, false, null));
  }

  private static Rule add(Rule rule) {
    if (RULES.put(rule.getCode(), rule) != null) {
      throw new IllegalStateException("two rules have the code " + rule.getCode());
    }
    return rule;
  }
}

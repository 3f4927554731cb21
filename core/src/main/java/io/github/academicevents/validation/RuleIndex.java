package io.github.academicevents.validation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every rule of the library, by code. */
final class RuleIndex {

  static final Map<String, Rule> BY_CODE = index();

  /** In the order of their codes. */
  static final List<Rule> ALL = List.copyOf(BY_CODE.values());

  private RuleIndex() {}

  private static Map<String, Rule> index() {
    Map<String, Rule> rules = new TreeMap<>();
    Stream.of(Catalogue.rules(), InputCatalogue.rules())
        .flatMap(Collection::stream)
        .forEach(
            rule -> {
              if (rules.put(rule.getCode(), rule) != null) {
                throw new IllegalStateException("two rules have the code " + rule.getCode());
              }
            });
    return rules;
  }
}

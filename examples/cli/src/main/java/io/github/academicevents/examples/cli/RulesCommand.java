package io.github.academicevents.examples.cli;

import io.github.academicevents.validation.Rule;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the catalogue of rules. */
@Command(
    name = "rules",
    description = "Lists all rules: code, severity, profile and meaning, one a line.",
    mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {

  private final Console console;

  @Option(
      names = "--language",
      paramLabel = "zh|en",
      description = "Language of the meanings (default: en).")
  private Language language = Language.EN;

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Rule> rules = Rule.all();
    int widest = 0;
    for (Rule rule : rules) {
      widest = Math.max(widest, rule.getCode().length());
    }
    for (Rule rule : rules) {
      console
          .out()
          .printf(
              "%-" + widest + "s  %-7s  %-7s  %s%n",
              rule.getCode(),
              rule.getSeverity().getCode(),
              rule.getScope().name().toLowerCase(Locale.ROOT),
              rule.getMessage(language.locale()));
    }
    return Main.OK;
  }
}

package io.github.academicevents.examples.cli;

import io.github.academicevents.validation.Profile;
import io.github.academicevents.validation.Rule;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the catalogue of rules. */
@Command(
    name = "rules",
    description = {
      "Lists all rules: code, severity, profiles and meaning, one a line.",
      "Instead of profiles: 'reading' where a reader finds it, '--cross-record' where records are"
          + " compared."
    },
    mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private LanguageOption language = new LanguageOption();

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Rule> rules = Rule.all();
    int codeWidth = 0;
    int profilesWidth = 0;
    for (Rule rule : rules) {
      codeWidth = Math.max(codeWidth, rule.getCode().length());
      profilesWidth = Math.max(profilesWidth, profiles(rule).length());
    }
    String row = "%-" + codeWidth + "s  %-7s  %-" + profilesWidth + "s  %s%n";
    for (Rule rule : rules) {
      console
          .out()
          .printf(
              row,
              rule.getCode(),
              rule.getSeverity().getCode(),
              profiles(rule),
              rule.getMessage(language.get().locale()));
    }
    return Main.OK;
  }

  private static String profiles(Rule rule) {
    return switch (rule.getScope()) {
      case READER -> "reading";
      case FILE -> "--cross-record";
      case RECORD, PROFILE -> {
        List<String> codes =
            Profile.all().stream()
                .filter(profile -> profile.getSeverity(rule).isPresent())
                .map(Profile::getCode)
                .toList();
        yield codes.size() == Profile.all().size() ? "all" : String.join(",", codes);
      }
    };
  }
}

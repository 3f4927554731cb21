package io.github.academicevents.examples.cli;

import io.github.academicevents.jackson.EventJson;
import io.github.academicevents.validation.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where {@code import} and {@code read} tell what they find: on standard error, or in a file. */
final class FindingFile {

  @Option(
      names = "--findings",
      paramLabel = "F",
      description = "A file that gets the findings, one JSON a line, instead of standard error.")
  private @Nullable Path file;

  private final List<Finding> all = new ArrayList<>();

  /** Makes sure that the file is none of those to be read. */
  void check(List<String> inputs) {
    if (file != null) {
      OutputDir.refuseInput(file, inputs);
    }
  }

  /** Takes the findings of one input, and prints them if there is no file. */
  void add(Console console, Language language, String input, List<Finding> findings) {
    if (file != null) {
      all.addAll(findings);
    } else if (!findings.isEmpty()) {
      console.err().println(Inputs.name(input));
      new FindingTable(console, console.err(), language).print(findings);
    }
  }

  /** Writes the file, if there is one, whole or not at all. */
  void finish(Language language) {
    if (file != null) {
      StringBuilder lines = new StringBuilder();
      for (Finding finding : all) {
        lines.append(EventJson.writeFinding(finding, language.locale())).append('\n');
      }
      OutputDir.writeFile(file, lines.toString());
    }
  }
}

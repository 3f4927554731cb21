package io.github.academicevents.examples.cli;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.jackson.EventJson;
import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What {@code import} and {@code read} share: files in, events out, one JSON a line. */
abstract class ReadingCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files, or - for standard input.")
  private List<String> files = List.of();

  @Mixin private FindingFile findingFile = new FindingFile();
  @Mixin private LanguageOption language = new LanguageOption();
  @Mixin private StrictOption strict = new StrictOption();

  ReadingCommand(Console console) {
    this.console = console;
  }

  final Console console() {
    return console;
  }

  final List<String> files() {
    return files;
  }

  /** Reads one file. */
  abstract Reading read(String file);

  @Override
  public Integer call() {
    findingFile.check(files);
    long records = 0;
    for (String file : files) {
      Reading reading = read(file);
      for (AcademicEvent event : reading.getEvents()) {
        console.out().print(EventJson.write(event));
        console.out().print('\n');
      }
      // The number of a record is that of its line in the output.
      List<Finding> findings = new ArrayList<>();
      for (Finding finding : reading.getFindings()) {
        findings.add(finding.withRecord(records + finding.getRecord().orElse(1)));
      }
      strict.see(findings);
      findingFile.add(console, language.get(), file, findings);
      records += reading.getEvents().size();
    }
    findingFile.finish(language.get());
    return strict.status();
  }
}

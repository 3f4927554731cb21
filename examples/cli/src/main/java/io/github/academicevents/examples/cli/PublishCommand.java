package io.github.academicevents.examples.cli;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.validation.EventValidator;
import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.Reading;
import io.github.academicevents.validation.Severity;
import io.github.academicevents.validation.ValidationReport;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes pages, data and a calendar entry of one event. */
@Command(
    name = "publish",
    description = {
      "Reads an event, tells what is wrong with it, and writes its JSON, its JSON-LD, its pages in"
          + " Chinese and English and its calendar entry.",
      "The file is an announcement (text or HTML), JSON-LD (alone or in HTML), or an event's JSON."
    },
    mixinStandardHelpOptions = true)
final class PublishCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "FILE", description = "A file, or - for standard input.")
  private String file = "";

  @Option(names = "--out", paramLabel = "DIR", required = true, description = "A folder to fill.")
  private @Nullable Path out;

  @Mixin private TextReadingOptions reading = new TextReadingOptions();
  @Mixin private PageOptions page = new PageOptions();
  @Mixin private LanguageOption language = new LanguageOption();
  @Mixin private StrictOption strict = new StrictOption();

  PublishCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Reading found = new EventInputs(console, reading, page).read(file);
    AcademicEvent event =
        found.getEvent().orElseThrow(() -> new CommandException(nothingIn(found)));
    ValidationReport report = EventValidator.create().validate(firstOf(found));
    List<Path> written = new OutputDir(Objects.requireNonNull(out)).write(EventFiles.of(event));
    print(report.getFindings());
    if (found.getEvents().size() > 1) {
      String more = "%s: holds %d events, the first is published";
      console.err().println(more.formatted(Inputs.name(file), found.getEvents().size()));
    }
    for (Path path : written) {
      console.out().println(language.get().pick("写入 ", "wrote ") + Terminal.clean(path.toString()));
    }
    strict.see(report.getFindings());
    return strict.status();
  }

  private void print(List<Finding> findings) {
    PrintStream stream = console.out();
    if (findings.isEmpty()) {
      stream.println(language.get().pick("没有发现问题。", "Nothing is wrong."));
    } else {
      new FindingTable(console, stream, language.get()).print(findings);
    }
    stream.println();
  }

  private String nothingIn(Reading found) {
    String why =
        found.getFindings().stream()
            .filter(finding -> finding.getSeverity() == Severity.ERROR)
            .map(finding -> finding.getCode() + ", " + finding.getMessage(language.get().locale()))
            .findFirst()
            .map(message -> ": " + message)
            .orElse("");
    return Inputs.name(file) + ": holds no event" + why;
  }

  /** A reading of several events as if it had found the first one alone. */
  private static Reading firstOf(Reading reading) {
    return reading
        .withEvents(reading.getEvents().subList(0, 1))
        .withFindings(
            reading.getFindings().stream()
                .filter(finding -> finding.getRecord().orElse(1) == 1)
                .toList());
  }
}

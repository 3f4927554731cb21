package io.github.academicevents.examples.cli;

import io.github.academicevents.jackson.EventFileOptions;
import io.github.academicevents.jackson.FileSummary;
import io.github.academicevents.validation.EventValidator;
import io.github.academicevents.validation.Profile;
import io.github.academicevents.validation.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Checks files of events. */
@Command(
    name = "validate",
    description = "Checks events, one JSON a line or one JSON array, and tells what is wrong.",
    mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {

  private static final long MEGABYTE = 1L << 20;
  private static final long MOST_IN_PAGE = 1000;

  /** How the report is written. */
  enum Format {
    TEXT,
    NDJSON,
    HTML
  }

  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files, or - for standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--profile",
      paramLabel = "P",
      converter = ProfileConverter.class,
      description = "draft, record, bilingual or google-event (default: record).")
  private Profile profile = Profile.record();

  @Option(
      names = "--severity",
      paramLabel = "S",
      description =
          "From where on findings are shown: error, warning or info (default: warning, in ndjson"
              + " info).")
  private @Nullable Severity severity;

  @Option(
      names = "--format",
      paramLabel = "text|ndjson|html",
      description = "How the report is written (default: text).")
  private Format format = Format.TEXT;

  @Mixin private LanguageOption language = new LanguageOption();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads check (default: as many as there are processors).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--quarantine",
      paramLabel = "F",
      description = "A file that gets the records that are unreadable or invalid.")
  private @Nullable Path quarantine;

  @Option(
      names = "--max-findings",
      paramLabel = "N",
      description = "How many findings are shown; all are counted (default: all, in html 1000).")
  private @Nullable Long maxFindings;

  @Option(
      names = "--cross-record",
      description = "Compare the records of a file too: duplicates, overlaps, numbers of a series.")
  private boolean crossRecord;

  @Option(
      names = "--cross-record-memory",
      paramLabel = "MB",
      description = "How much memory comparing may use (default: ${DEFAULT-VALUE}).")
  private int crossRecordMemory = 64;

  ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    atLeast(1, "--threads", threads);
    atLeast(1, "--cross-record-memory", crossRecordMemory);
    atLeast(0, "--max-findings", maxFindings == null ? 0 : maxFindings);
    Inputs inputs = new Inputs(console.in());
    files.forEach(inputs::check);
    FileSummary summary;
    if (quarantine == null) {
      summary = run(inputs, options());
    } else {
      OutputDir.refuseInput(quarantine, files);
      try (OutputStream out = Files.newOutputStream(quarantine)) {
        summary = run(inputs, options().withQuarantine(out));
      } catch (IOException e) {
        throw new CommandException(
            Terminal.clean(quarantine.toString()) + ": can't be written: " + Inputs.reason(e), e);
      }
    }
    return summary.getInvalid() + summary.getUnreadable() > 0 || summary.count(Severity.ERROR) > 0
        ? Main.INVALID
        : Main.OK;
  }

  private FileSummary run(Inputs inputs, EventFileOptions options) {
    Severity from = severity;
    if (from == null) {
      from = format == Format.NDJSON ? Severity.INFO : Severity.WARNING;
    }
    long most = format == Format.HTML ? MOST_IN_PAGE : Long.MAX_VALUE;
    if (maxFindings != null) {
      most = maxFindings;
    }
    return new BulkValidation(console, inputs, options)
        .run(files, new ReportFilter(report(), language.get(), from, most));
  }

  private EventFileOptions options() {
    EventFileOptions options =
        EventFileOptions.defaults()
            .withValidator(EventValidator.builder().profile(profile).build())
            .withThreads(threads)
            .withExamples(0);
    return crossRecord ? options.comparingRecords(crossRecordMemory * MEGABYTE) : options;
  }

  private Report report() {
    return switch (format) {
      case TEXT -> new TextReport(console, console.out(), language.get());
      case NDJSON ->
          files.size() > 1
              ? NdjsonReport.ofFiles(console.out(), language.get())
              : NdjsonReport.ofOneFile(console.out(), language.get());
      case HTML ->
          new HtmlReport(
              console.out(),
              language.get(),
              profile.getCode(),
              files.stream().map(Inputs::name).toList());
    };
  }

  private void atLeast(long least, String option, long value) {
    if (value < least) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), option + " must be at least " + least);
    }
  }

  /** Takes codes of profiles. */
  static final class ProfileConverter implements ITypeConverter<Profile> {

    ProfileConverter() {}

    @Override
    public Profile convert(String code) {
      return Profile.find(code)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + code + "' is none of " + String.join(", ", codes())));
    }

    private static List<String> codes() {
      return Profile.all().stream().map(Profile::getCode).toList();
    }
  }
}

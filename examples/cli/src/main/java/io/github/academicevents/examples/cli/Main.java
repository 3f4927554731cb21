package io.github.academicevents.examples.cli;

import io.github.academicevents.examples.cli.Console.Feature;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The entry of the command line. */
@Command(
    name = "academic-events",
    description = "Reads, checks and publishes academic events.",
    version = "academic-events 0.1.0-SNAPSHOT",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
public final class Main implements Runnable {

  /** Done. */
  static final int OK = 0;

  /** There are findings of severity error. */
  static final int INVALID = 1;

  /** Wrong usage, or a file that can't be read or written. */
  static final int FAILED = 2;

  @Spec private @Nullable CommandSpec spec;

  Main() {}

  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(), "a command is missing");
  }

  /**
   * Runs a command and ends the process with its exit status.
   *
   * @param args the command and its arguments
   */
  public static void main(String[] args) {
    EnumSet<Feature> features = EnumSet.noneOf(Feature.class);
    if (System.getenv("NO_COLOR") == null && Terminal.isAt(1)) {
      features.add(Feature.COLOUR);
    }
    if (Terminal.isAt(2)) {
      features.add(Feature.PROGRESS);
    }
    int status =
        run(
            args,
            new FileInputStream(FileDescriptor.in),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            features);
    System.exit(status);
  }

  static int run(
      String[] args, InputStream in, OutputStream out, OutputStream err, Set<Feature> features) {
    ReliableOutput reliable = new ReliableOutput(out);
    Console console = Console.of(in, reliable, err, features);
    int status = commandLine(console).execute(args);
    console.out().flush();
    if (reliable.failure().isPresent()) {
      console.err().println("academic-events: standard output: " + reliable.failure().get());
      return FAILED;
    }
    return status;
  }

  private static CommandLine commandLine(Console console) {
    CommandLine line = new CommandLine(new Main());
    Commands.addTo(line, console);
    return line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(console.has(Feature.COLOUR) ? Ansi.ON : Ansi.OFF))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((e, arguments) -> fail(console, usage(e)))
        .setExecutionExceptionHandler((e, command, result) -> fail(console, message(e)));
  }

  private static String usage(ParameterException e) {
    String name = e.getCommandLine().getCommandSpec().qualifiedName();
    return e.getMessage() + " (see " + name + " --help)";
  }

  private static String message(Exception e) {
    return e instanceof CommandException ? String.valueOf(e.getMessage()) : "internal error: " + e;
  }

  private static int fail(Console console, String message) {
    console.out().flush();
    console.err().println("academic-events: " + Terminal.clean(message));
    return FAILED;
  }
}

package io.github.academicevents.examples.cli;

import io.github.academicevents.jackson.EventJson;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Prints the JSON Schema of an event. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema (2020-12) of an event.",
    mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

  private final Console console;

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.out().print(EventJson.schema());
    return Main.OK;
  }
}

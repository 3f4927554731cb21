package io.github.academicevents.examples.cli;

import picocli.CommandLine;

/** The commands, in the order in which help shows them. */
final class Commands {

  private Commands() {}

  static void addTo(CommandLine line, Console console) {
    line.addSubcommand(new PublishCommand(console));
    line.addSubcommand(new ImportCommand(console));
    line.addSubcommand(new ReadCommand(console));
    line.addSubcommand(new ValidateCommand(console));
    line.addSubcommand(new RepairCommand(console));
    line.addSubcommand(new JsonLdCommand(console));
    line.addSubcommand(new RulesCommand(console));
    line.addSubcommand(new SchemaCommand(console));
  }
}

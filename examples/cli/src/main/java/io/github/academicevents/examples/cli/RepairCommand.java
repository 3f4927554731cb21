package io.github.academicevents.examples.cli;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.jackson.EventFile;
import io.github.academicevents.jackson.EventJson;
import io.github.academicevents.validation.Change;
import io.github.academicevents.validation.EventRepair;
import io.github.academicevents.validation.Repair;
import java.io.PrintStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Mends events. */
@Command(
    name = "repair",
    description = {
      "Writes events, one JSON a line, with all mended for which a rule has a suggestion; what was"
          + " changed goes to standard error.",
      "A record that can't be read is written as it is; where the file is not UTF-8 all ends."
    },
    mixinStandardHelpOptions = true)
final class RepairCommand extends RecordCommand {

  @Mixin private LanguageOption language = new LanguageOption();

  RepairCommand(Console console) {
    super(console);
  }

  @Override
  Language language() {
    return language.get();
  }

  @Override
  void write(String file, EventFile.Entry entry, AcademicEvent event) {
    Repair repair = EventRepair.repair(event);
    writeLine(EventJson.write(repair.getEvent()));
    PrintStream err = console().err();
    for (Change change : repair.getChanges()) {
      String before = change.getBefore().map(FindingTable::shown).orElse("");
      String where = Inputs.name(file) + ":" + entry.getLine() + " " + change.getPointer();
      err.println(Terminal.clean(where) + "  " + change.getCode());
      err.println("  " + before + " → " + FindingTable.shown(change.getAfter()));
    }
  }

  @Override
  void writeUnreadable(String file, EventFile.Entry entry) {
    // Passed on it would spoil the output; left out it would be lost.
    if (!Inputs.isUtf8(entry.getBytes())) {
      String where = Inputs.name(file) + ": line " + entry.getLine();
      throw new CommandException(where + " is not valid UTF-8");
    }
    console().out().writeBytes(entry.getBytes());
    console().out().print('\n');
  }
}

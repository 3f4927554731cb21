package io.github.academicevents.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A folder that gets all of several files, or none of them. */
final class OutputDir {

  private final Path folder;

  OutputDir(Path folder) {
    this.folder = folder;
  }

  /** Writes one file, which has all of its text or stays as it was. */
  static void writeFile(Path file, String text) {
    Path whole = file.toAbsolutePath();
    Path parent = whole.getParent();
    Path name = whole.getFileName();
    if (parent == null || name == null) {
      throw new CommandException(Terminal.clean(file.toString()) + ": is no name of a file");
    }
    new OutputDir(parent).write(Map.of(name.toString(), text));
  }

  /** Makes sure that a file to be written is none of those to be read. */
  static void refuseInput(Path file, List<String> inputs) {
    for (String input : inputs) {
      try {
        if (Files.exists(file) && !input.equals("-") && Files.isSameFile(file, Path.of(input))) {
          throw new CommandException(
              Terminal.clean(file.toString()) + ": is read too, so it can't be written");
        }
      } catch (IOException e) {
        throw new CommandException(Inputs.name(input) + ": " + Inputs.reason(e), e);
      }
    }
  }

  /** Writes files by name; each is whole before the first takes its name. */
  List<Path> write(Map<String, String> contents) {
    Map<Path, Path> moves = new LinkedHashMap<>();
    try {
      Files.createDirectories(folder);
      for (Map.Entry<String, String> file : contents.entrySet()) {
        Path whole = folder.resolve(file.getKey());
        if (Files.isDirectory(whole)) {
          throw new FileAlreadyExistsException(whole.toString(), null, "a folder has this name");
        }
        Path part = folder.resolve("." + file.getKey() + ".part");
        moves.put(part, whole);
        // A link that somebody has put there would lead out of the folder: it goes, and is not made
        // anew.
        Files.deleteIfExists(part);
        Files.write(
            part,
            file.getValue().getBytes(StandardCharsets.UTF_8),
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.WRITE);
      }
      List<Path> written = new ArrayList<>();
      for (Map.Entry<Path, Path> move : moves.entrySet()) {
        Files.move(move.getKey(), move.getValue(), StandardCopyOption.REPLACE_EXISTING);
        written.add(move.getValue());
      }
      return written;
    } catch (FileAlreadyExistsException e) {
      throw failure("is not a folder that can be used", e);
    } catch (IOException e) {
      throw failure("can't be written: " + Inputs.reason(e), e);
    } finally {
      moves.keySet().forEach(OutputDir::discard);
    }
  }

  private CommandException failure(String what, IOException e) {
    return new CommandException(Terminal.clean(folder.toString()) + ": " + what, e);
  }

  private static void discard(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      // It was moved, or the folder takes no changes at all: then nothing is left to clear away.
      return;
    }
  }
}

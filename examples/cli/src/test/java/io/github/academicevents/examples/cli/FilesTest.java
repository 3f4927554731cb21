package io.github.academicevents.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.academicevents.jackson.EventFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FilesTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void readsTextWithoutItsMark() {
    assertThat(inputs("\u00ef\u00bb\u00bfTalk").text("-")).isEqualTo("Talk");
  }

  @Test
  void refusesWhatIsNoText() {
    assertRefused("", "is empty");
    assertRefused(" \n", "holds no text");
    assertRefused("PK\0\1", "is a binary file");
    assertRefused("caf\u00e9 x", "is not valid UTF-8");
    Inputs inputs = inputs("");
    assertThatExceptionOfType(CommandException.class)
        .isThrownBy(() -> inputs.text(folder.resolve("none.txt").toString()))
        .withMessageContaining("no such file");
    assertThatExceptionOfType(CommandException.class)
        .isThrownBy(() -> inputs.text(folder.toString()))
        .withMessageContaining("is a folder");
  }

  @Test
  void writesAllOrNothing() throws IOException {
    Files.createDirectory(folder.resolve("b"));
    OutputDir output = new OutputDir(folder);

    assertThatExceptionOfType(CommandException.class)
        .isThrownBy(() -> output.write(new TreeMap<>(Map.of("a", "1", "b", "2"))));
    assertThat(folder.toFile().list()).containsExactly("b");

    output.write(Map.of("a", "报告"));
    assertThat(folder.resolve("a")).hasContent("报告");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a right there")
  void writesThroughNoLink() throws IOException {
    Path outside = Files.writeString(folder.resolve("outside"), "untouched");
    Path output = Files.createDirectory(folder.resolve("output"));
    Files.createSymbolicLink(output.resolve("a"), outside);
    Files.createSymbolicLink(output.resolve(".a.part"), outside);

    new OutputDir(output).write(Map.of("a", "written"));

    assertThat(outside).hasContent("untouched");
    assertThat(output.resolve("a")).isRegularFile().hasContent("written");
    assertThat(Files.isSymbolicLink(output.resolve("a"))).isFalse();
  }

  @Test
  void refusesAFolderThatIsAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");

    assertThatExceptionOfType(CommandException.class)
        .isThrownBy(() -> new OutputDir(file).write(Map.of("a", "1")))
        .withMessageContaining("file");
    assertThat(file).hasContent("x");
  }

  @Test
  void readsTheSampleEvents() {
    List<Integer> errors = new ArrayList<>();
    new RecordFiles(Console.of(inputStream(""), System.out, System.err, Set.of()))
        .read(
            List.of("../data/sample-events.jsonl"),
            (String file, EventFile.Entry entry) -> {
              assertThat(entry.getReading().getEvents()).hasSize(1);
              errors.add(entry.getReading().getFindings().size());
            });

    assertThat(errors).containsExactly(0, 0, 0, 1);
  }

  private static void assertRefused(String latin1, String why) {
    Inputs inputs = inputs(latin1);
    assertThatExceptionOfType(CommandException.class)
        .isThrownBy(() -> inputs.text("-"))
        .withMessage("standard input: " + why + (why.contains("binary") ? ", not UTF-8 text" : ""));
  }

  private static Inputs inputs(String latin1) {
    return new Inputs(inputStream(latin1));
  }

  private static ByteArrayInputStream inputStream(String latin1) {
    return new ByteArrayInputStream(latin1.getBytes(StandardCharsets.ISO_8859_1));
  }
}

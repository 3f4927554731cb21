package io.github.academicevents.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.examples.benchmarks.Target.Measure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardTest {

  private static final Target READ =
      new Target("read", "JSON to event", "Read.library", "Read.peer", Measure.TIME, 0.9);
  private static final Target WRITE =
      new Target("write", "event to JSON-LD", "Write.library", "Write.peer", Measure.BYTES, 0.6);

  @TempDir private Path folder;
  private final ByteArrayOutputStream told = new ByteArrayOutputStream();

  private List<Target> judge(double readMicros, double writtenBytes) throws IOException {
    Path file = folder.resolve("guard.tsv");
    Files.writeString(file, "# measured once\nread\t0.8\nwrite\t0.5\n");
    Rounds rounds = new Rounds();
    rounds.add(Measure.TIME, "Read.library", readMicros);
    rounds.add(Measure.TIME, "Read.peer", 10);
    rounds.add(Measure.BYTES, "Write.library", writtenBytes);
    rounds.add(Measure.BYTES, "Write.peer", 10_000);
    PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
    return Guard.read(file).judge(List.of(READ, WRITE), rounds, out);
  }

  @Test
  void ratiosUpToOneAndAHalfTimesOfTheHeldOnesPass() throws IOException {
    assertThat(judge(11.9, 7_400)).isEmpty();
    assertThat(told).asString().contains("All ratios hold.").doesNotContain("WORSE");
  }

  @Test
  void aMuchWorseTimeFails() throws IOException {
    assertThat(judge(12.1, 7_400)).containsExactly(READ);
    assertThat(told).asString().containsPattern("read +1\\.2100 +held +0\\.8000 +WORSE");
  }

  @Test
  void muchMoreGarbageFails() throws IOException {
    assertThat(judge(20, 7_600)).containsExactly(READ, WRITE);
    assertThat(told).asString().contains("2 ratios are much worse.");
  }

  @Test
  void aFigureThatIsNoNumberFails() throws IOException {
    assertThat(judge(Double.NaN, 100)).containsExactly(READ);
  }

  @Test
  void theCheckedInTableHoldsRowsThatThereAre() throws IOException {
    Guard guard = Guard.read(Path.of("guard.tsv"));
    List<String> rows = Target.all().stream().filter(guard::has).map(Target::row).toList();
    long lines =
        Files.readAllLines(Path.of("guard.tsv")).stream().filter(l -> !l.startsWith("#")).count();
    assertThat(rows).hasSize((int) lines).contains("read", "write", "check", "file");
  }
}

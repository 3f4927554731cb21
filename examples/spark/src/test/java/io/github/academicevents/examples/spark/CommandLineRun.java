package io.github.academicevents.examples.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the command line says of a file, in a process of its own.
 *
 * @param findings one line each, as {@link JobOutput#findings()} has them, sorted
 * @param quarantine the bad records, one a line, in the order of the file but for those that only
 *     comparing found
 * @param summary its counts
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record CommandLineRun(List<String> findings, byte[] quarantine, Map<String, Object> summary) {

  static CommandLineRun validate(Path folder, Path file) throws Exception {
    Path quarantine = Files.createTempFile(folder, "quarantine", "");
    List<String> lines =
        run(
            folder,
            "validate",
            file,
            "--format",
            "ndjson",
            "--cross-record",
            "--quarantine",
            quarantine);
    List<String> findings = new ArrayList<>();
    JsonNode summary = null;
    for (String line : lines) {
      JsonNode node = JsonMapper.shared().readTree(line);
      if (node.has("summary")) {
        summary = node.get("summary");
      } else {
        findings.add(finding(node));
      }
    }
    findings.sort(null);
    Map<String, Object> counts = new TreeMap<>();
    for (String name : List.of("records", "valid", "invalid", "unreadable", "findings", "codes")) {
      counts.put(name, summary.get(name));
    }
    return new CommandLineRun(findings, Files.readAllBytes(quarantine), counts);
  }

  private static String finding(JsonNode node) {
    Map<String, String> parts = new TreeMap<>();
    node.propertyNames().forEach(name -> parts.put(name, node.get(name).asString()));
    return parts.toString();
  }

  /** Runs a command; {@return the lines of its output} */
  static List<String> run(Path folder, Object... command) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(
        List.of(
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
    words.add("io.github.academicevents.examples.cli.Main");
    for (Object word : command) {
      words.add(word.toString());
    }
    Path out = Files.createTempFile(folder, "out", "");
    Process process =
        new ProcessBuilder(words)
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int status = process.waitFor();
    if (status > 1) {
      throw new IllegalStateException("exit status " + status + " of " + words);
    }
    return Files.readAllLines(out);
  }
}

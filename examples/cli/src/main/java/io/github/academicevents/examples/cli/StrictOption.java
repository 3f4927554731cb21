package io.github.academicevents.examples.cli;

import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.Severity;
import java.util.List;
import picocli.CommandLine.Option;

/** The option that makes an error a failure. */
final class StrictOption {

  @Option(
      names = "--strict",
      description = "End with exit status 1 if there is a finding of severity error.")
  private boolean strict;

  private boolean anyError;

  /** Takes note of what was found. */
  void see(List<Finding> findings) {
    anyError |= findings.stream().anyMatch(finding -> finding.getSeverity() == Severity.ERROR);
  }

  /** {@return the exit status of a command that has done its work} */
  int status() {
    return strict && anyError ? Main.INVALID : Main.OK;
  }
}

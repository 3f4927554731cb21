package io.github.academicevents.examples.cli;

import io.github.academicevents.jackson.FileSummary;

/** Where {@code validate} tells what it finds. */
interface Report {

  /** A record that has findings to be shown, in the order of the files. */
  void add(ReportRecord record);

  /**
   * The end of all files.
   *
   * @param summary the counts of all of them together
   * @param shown how many of the findings were shown
   */
  void end(FileSummary summary, long shown);
}

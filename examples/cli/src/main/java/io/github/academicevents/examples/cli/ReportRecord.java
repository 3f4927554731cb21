package io.github.academicevents.examples.cli;

import io.github.academicevents.validation.Finding;
import java.util.List;

/**
 * A record with findings as a report shows it.
 *
 * @param file the name of its file
 * @param number which record of the file it is, from 1
 * @param line the line it begins on, from 1
 * @param title its title in the report's language, or in another; empty if there is none
 * @param findings those to be shown
 */
record ReportRecord(String file, long number, long line, String title, List<Finding> findings) {

  ReportRecord {
    findings = List.copyOf(findings);
  }
}

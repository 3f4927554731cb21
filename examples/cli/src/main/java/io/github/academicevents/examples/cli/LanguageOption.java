package io.github.academicevents.examples.cli;

import picocli.CommandLine.Option;

/** The option for the language in which a command speaks. */
final class LanguageOption {

  @Option(
      names = "--language",
      paramLabel = "zh|en",
      description = "Language of what is said about the records (default: en).")
  private Language language = Language.EN;

  Language get() {
    return language;
  }
}

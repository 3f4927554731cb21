package io.github.academicevents.examples.cli;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A fenced block of a page, and the file that a comment above it names as its source. */
record GuideBlock(Optional<String> source, String language, String text, int start) {

  private static final Pattern BLOCK =
      Pattern.compile(
          "(?:^<!-- (\\S+) -->\\n)?^```(\\w+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  static List<GuideBlock> all(String page) {
    return BLOCK
        .matcher(page)
        .results()
        .map(
            match ->
                new GuideBlock(
                    Optional.ofNullable(match.group(1)),
                    match.group(2),
                    match.group(3),
                    match.start(3)))
        .toList();
  }

  /** {@return the page with another text in this block} */
  String replaced(String page, String other) {
    return page.substring(0, start) + other + page.substring(start + text.length());
  }
}

package io.github.academicevents.examples.cli;

import java.io.IOException;
import org.jline.utils.WCWidth;

/** How texts stand on a terminal. */
final class Terminal {

  private Terminal() {}

  /**
   * Whether a stream of this process ends on a terminal. Java tells it for all streams together at
   * most, so the system's own command is asked.
   *
   * @param stream 1 for standard output, 2 for standard error
   */
  static boolean isAt(int stream) {
    try {
      ProcessBuilder command = new ProcessBuilder("test", "-t", String.valueOf(stream)).inheritIO();
      return command.start().waitFor() == 0;
    } catch (IOException e) {
      // No such command, as on Windows: plain output is always right.
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** A text with all that could steer a terminal or turn its order made visible. */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '\n' -> clean.append("\\n");
                case '\r' -> clean.append("\\r");
                case '\t' -> clean.append("\\t");
                default -> {
                  if (isInvisible(c)) {
                    clean.append(String.format("\\u%04X", c));
                  } else {
                    clean.appendCodePoint(c);
                  }
                }
              }
            });
    return clean.toString();
  }

  private static boolean isInvisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }

  /** How many columns a text takes: two for a full-width character, none for a combining one. */
  static int width(String text) {
    return text.codePoints().map(Terminal::width).sum();
  }

  /** A text cut to a number of columns, with an ellipsis if something was lost. */
  static String cut(String text, int columns) {
    if (width(text) <= columns) {
      return text;
    }
    int taken = 0;
    int end = 0;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      taken += width(c);
      if (taken > columns - 1) {
        break;
      }
      end += Character.charCount(c);
    }
    return text.substring(0, end) + "…";
  }

  private static int width(int c) {
    return Math.max(0, WCWidth.wcwidth(c));
  }
}

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
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\n' -> clean.append("\\n");
        case '\r' -> clean.append("\\r");
        case '\t' -> clean.append("\\t");
        default -> {
          int type = Character.getType(c);
          if (type == Character.CONTROL
              || type == Character.FORMAT
              || type == Character.LINE_SEPARATOR
              || type == Character.PARAGRAPH_SEPARATOR) {
            clean.append(String.format("\\u%04X", (int) c));
          } else {
            clean.append(c);
          }
        }
      }
    }
    return clean.toString();
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

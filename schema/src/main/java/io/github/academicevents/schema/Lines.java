package io.github.academicevents.schema;

/** Lines of text while they are written: white space joined, empty lines left out. */
final class Lines {

  private static final int LONGEST_LABEL = 40;

  private final StringBuilder text = new StringBuilder();
  private int lineStart;
  private int mark = -1;
  private int labelStart = -1;
  private boolean blank;
  private boolean glued;

  int length() {
    return text.length();
  }

  String since(int start) {
    return text.substring(Math.min(start, text.length()));
  }

  /** Text of a line: any white space but the no-break one is one blank. */
  void text(String more) {
    for (int i = 0; i < more.length(); i++) {
      char c = more.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        blank = true;
      } else {
        if (blank && text.length() > lineStart && text.charAt(text.length() - 1) != ' ') {
          text.append(' ');
        }
        blank = false;
        glued = false;
        text.append(c);
      }
    }
  }

  /** Preformatted text, whose line ends count. */
  void verbatim(String more) {
    int start = 0;
    for (int end = more.indexOf('\n'); end >= 0; end = more.indexOf('\n', start)) {
      text(more.substring(start, end));
      lineBreak();
      start = end + 1;
    }
    text(more.substring(start));
  }

  /** Ends the line of a block, unless a label still waits for its value. */
  void end() {
    if (!glued) {
      lineBreak();
    }
  }

  void lineBreak() {
    blank = false;
    if (isBlankLine()) {
      text.setLength(lineStart);
    } else {
      text.append('\n');
      lineStart = text.length();
    }
  }

  private boolean isBlankLine() {
    for (int i = lineStart; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        return false;
      }
    }
    return true;
  }

  /** From here on the line may be a label. */
  void mark() {
    mark = text.length();
  }

  /** What follows is the value of the label since the mark, if that is one; else a new line. */
  void labelled() {
    if (isLabel()) {
      glue();
    } else {
      glued = false;
      lineBreak();
    }
    mark = -1;
  }

  /** Whether what was written since the mark is short and on this line. */
  boolean isLabel() {
    return mark >= lineStart && mark < text.length() && text.length() - mark <= LONGEST_LABEL;
  }

  /** Writes a label, which is taken back where no value follows. */
  void label(String label) {
    labelStart = text.length();
    text(label);
    glue();
  }

  /** Writes what parts the label before from its value, which goes on the same line. */
  private void glue() {
    int end = text.length();
    while (end > lineStart && text.charAt(end - 1) == ' ') {
      end--;
    }
    text.setLength(end);
    if (end == lineStart) {
      return;
    }
    int last = text.codePointBefore(end);
    if (last == ':') {
      text.append(' ');
    } else if (last != '：') {
      text.append(Character.isIdeographic(last) ? "：" : ": ");
    }
    glued = true;
    blank = false;
  }

  /** Parts two cells of one line. */
  void tab() {
    if (text.length() > lineStart) {
      text.append('\t');
      glued = true;
      blank = false;
    }
  }

  /** No value comes any more. */
  void unglue() {
    if (glued && labelStart >= lineStart) {
      text.setLength(labelStart);
    }
    glued = false;
    labelStart = -1;
  }

  String finish() {
    unglue();
    lineBreak();
    return text.toString();
  }
}

package io.github.academicevents.jackson;

/** How deep a place in a JSON text is nested, told from its bytes one by one. */
final class Nesting {

  private int depth;
  private boolean quoted;
  private boolean escaped;

  void take(byte b) {
    if (quoted) {
      quoted = escaped || b != '"';
      escaped = !escaped && b == '\\';
    } else if (b == '"') {
      quoted = true;
    } else if (b == '{' || b == '[') {
      depth++;
    } else if (b == '}' || b == ']') {
      depth--;
    }
  }

  boolean isInString() {
    return quoted;
  }

  boolean isOutermost() {
    return depth <= 0 && !quoted;
  }

  void reset() {
    depth = 0;
    quoted = false;
    escaped = false;
  }
}

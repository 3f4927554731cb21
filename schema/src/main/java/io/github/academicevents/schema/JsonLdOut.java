package io.github.academicevents.schema;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON on its way out. An object or a list is taken back, with its name, when nothing stands in it
 * at its end; so is a node of which nothing but the type was told.
 */
final class JsonLdOut {

  private static final int MOST_PLACES = 40;

  private final Utf8Buffer out;
  private final boolean pretty;
  private boolean comma;
  private int depth;
  // Of each open object or list: where it (or its name) began, and where what it holds begins.
  private int[] marks = new int[32];

  JsonLdOut(Utf8Buffer out, JsonLdOptions.Layout layout) {
    this.out = out;
    pretty = layout == JsonLdOptions.Layout.PRETTY;
  }

  /** Begins an object with a type: the value of a property or, without one, an element. */
  void startNode(@Nullable Property property, String type) {
    startObject(property);
    name(Property.TYPE);
    word(type);
    holdsNothing();
  }

  /** Counts what stands in the open object so far as nothing. */
  void holdsNothing() {
    marks[2 * depth - 1] = out.length();
  }

  /** Lets the open object stand even if nothing comes into it. */
  void keep() {
    marks[2 * depth - 1] = -1;
  }

  void startObject(@Nullable Property property) {
    start(property, '{');
  }

  void startList(@Nullable Property property) {
    start(property, '[');
  }

  void startObject(String name) {
    int from = out.length();
    name(name);
    start(from, '{');
  }

  private void start(@Nullable Property property, char bracket) {
    int from = out.length();
    if (property != null) {
      name(property);
    }
    start(from, bracket);
  }

  private void start(int from, char bracket) {
    if (2 * depth == marks.length) {
      marks = Arrays.copyOf(marks, 2 * marks.length);
    }
    open(bracket);
    marks[2 * depth - 2] = from;
    marks[2 * depth - 1] = out.length();
  }

  void endObject() {
    end('}');
  }

  void endList() {
    end(']');
  }

  private void end(char bracket) {
    if (isEmpty()) {
      depth--;
      out.cut(marks[2 * depth]);
      byte last = out.last();
      comma = last != '{' && last != '[' && last != 0;
    } else {
      close(bracket);
    }
  }

  /** Whether the open object or list holds nothing yet. */
  boolean isEmpty() {
    return out.length() == marks[2 * depth - 1];
  }

  private void open(char bracket) {
    separate();
    out.put(bracket);
    comma = false;
    depth++;
  }

  private void close(char bracket) {
    depth--;
    if (comma) {
      newLine();
    }
    out.put(bracket);
    comma = true;
  }

  void name(Property property) {
    separate();
    out.put(property.encoded());
    afterName();
  }

  private void name(String name) {
    separate();
    out.quoted(name);
    out.put(':');
    afterName();
  }

  private void afterName() {
    if (pretty) {
      out.put(' ');
    }
    comma = false;
  }

  private void separate() {
    byte last = out.last();
    if (comma) {
      out.put(',');
      newLine();
    } else if (last == '{' || last == '[') {
      newLine();
    }
    comma = true;
  }

  private void newLine() {
    if (pretty) {
      out.put('\n');
      for (int i = 0; i < depth; i++) {
        out.put("  ");
      }
    }
  }

  /** A string as the value of a property, or an element. */
  void text(String text) {
    separate();
    out.quoted(text);
  }

  /** A string of ASCII letters, digits and such as stand in a name or an IRI of our own. */
  void word(String ascii) {
    startWord();
    out.put(ascii);
    endWord();
  }

  /** Begins a string whose characters, ASCII letters, digits and such, are put by the caller. */
  Utf8Buffer startWord() {
    separate();
    out.put('"');
    return out;
  }

  void endWord() {
    out.put('"');
  }

  void property(Property property, String text) {
    name(property);
    text(text);
  }

  void number(int number) {
    literal(Integer.toString(number));
  }

  void number(double number) {
    literal(Double.toString(number));
  }

  /** A number with all its digits, so that it reads back equal. */
  void number(BigDecimal number) {
    boolean plain = number.scale() >= 0 && number.scale() <= MOST_PLACES;
    literal(plain ? number.toPlainString() : number.toString());
  }

  void truth(boolean truth) {
    literal(truth ? "true" : "false");
  }

  private void literal(String ascii) {
    separate();
    out.put(ascii);
  }

  /** A plain value of {@link io.github.academicevents.Extras}, verbatim. */
  void plain(@Nullable Object value) {
    if (value instanceof String text) {
      text(text);
    } else if (value instanceof BigDecimal number) {
      number(number);
    } else if (value instanceof List<?> list) {
      open('[');
      for (Object element : list) {
        plain(element);
      }
      close(']');
    } else if (value instanceof Map<?, ?> map) {
      open('{');
      for (Map.Entry<?, ?> member : map.entrySet()) {
        member((String) member.getKey(), member.getValue());
      }
      close('}');
    } else {
      literal(String.valueOf(value));
    }
  }

  /** A member of a plain object. */
  void member(String name, @Nullable Object value) {
    name(name);
    plain(value);
  }
}

package io.github.academicevents.validation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a JSON document (RFC 6901), grown step by step on the way into it; its text is made
 * only when asked for.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * JsonPointer.root().child("locations").child(0).child("url").toString(); // /locations/0/url
 * }</pre>
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6901">RFC 6901</a>
 */
public final class JsonPointer {

  private static final JsonPointer ROOT = new JsonPointer(null, "", -1);

  private final @Nullable JsonPointer parent;
  private final String name;
  private final int index;

  private JsonPointer(@Nullable JsonPointer parent, String name, int index) {
    this.parent = parent;
    this.name = name;
    this.index = index;
  }

  /** {@return the whole document, whose text is empty} */
  public static JsonPointer root() {
    return ROOT;
  }

  /**
   * A member of the object here.
   *
   * @param name the member's name, not escaped
   * @return its place
   */
  public JsonPointer child(String name) {
    return new JsonPointer(this, name, -1);
  }

  /**
   * An element of the list here.
   *
   * @param index from 0
   * @return its place
   */
  public JsonPointer child(int index) {
    return new JsonPointer(this, "", index);
  }

  /**
   * The steps of a pointer's text: names, unescaped, and indexes as they stand.
   *
   * @param pointer for example {@code /locations/0/url}
   * @return for example {@code [locations, 0, url]}; none for {@code ""}
   * @throws IllegalArgumentException if it is neither empty nor begins with a slash
   */
  public static List<String> steps(String pointer) {
    if (pointer.isEmpty()) {
      return List.of();
    }
    if (pointer.charAt(0) != '/') {
      throw new IllegalArgumentException("not a JSON Pointer: " + pointer);
    }
    List<String> steps = new ArrayList<>();
    for (int from = 1; from <= pointer.length(); ) {
      int end = pointer.indexOf('/', from);
      end = end < 0 ? pointer.length() : end;
      steps.add(pointer.substring(from, end).replace("~1", "/").replace("~0", "~"));
      from = end + 1;
    }
    return steps;
  }

  /** The pointer's text, each name escaped: {@code ~} as {@code ~0}, {@code /} as {@code ~1}. */
  @Override
  public String toString() {
    if (parent == null) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    appendTo(text);
    return text.toString();
  }

  private void appendTo(StringBuilder text) {
    if (parent == null) {
      return;
    }
    parent.appendTo(text);
    text.append('/');
    if (index >= 0) {
      text.append(index);
      return;
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '~' || c == '/') {
        text.append('~').append(c == '~' ? '0' : '1');
      } else {
        text.append(c);
      }
    }
  }
}

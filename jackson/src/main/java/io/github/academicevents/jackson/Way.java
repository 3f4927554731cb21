package io.github.academicevents.jackson;

import io.github.academicevents.Extras;
import io.github.academicevents.validation.JsonPointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The way into a JSON text: the objects and lists that are open, and the member or element that is
 * read of each. Its text is made only for what is worth telling.
 */
final class Way {

  private static final class Level {

    private final SeenNames.Mark seen = new SeenNames.Mark();
    private @Nullable String name;
    private int index;
    private @Nullable Map<String, @Nullable Object> extras;
  }

  private final SeenNames seen = new SeenNames();
  private final List<Level> levels = new ArrayList<>();
  private int depth;
  private Level innermost = new Level();

  /** Enters an object or a list. */
  void open() {
    if (depth == levels.size()) {
      levels.add(new Level());
    }
    Level level = levels.get(depth++);
    innermost = level;
    level.name = null;
    level.index = -1;
    level.extras = null;
    seen.open(level.seen);
  }

  /** Leaves the innermost object or list; gives what was {@linkplain #keep kept} of it. */
  Extras close() {
    Level level = innermost;
    seen.close(level.seen);
    depth--;
    innermost = levels.get(Math.max(0, depth - 1));
    return level.extras == null ? Extras.none() : Extras.of(level.extras);
  }

  /** The innermost object's next member is read. */
  void member(String name) {
    innermost.name = name;
  }

  /** The innermost list's next element is read. */
  void element() {
    innermost.index++;
  }

  /** Notes the place of the current member; gives that of one before it of the same name, or -1. */
  long seen(String name, long place) {
    return seen.put(innermost.seen, name, place);
  }

  /** Keeps a value of the current member. */
  void keep(@Nullable Object value) {
    Level level = innermost;
    if (level.extras == null) {
      level.extras = new LinkedHashMap<>();
    }
    level.extras.put(String.valueOf(level.name), value);
  }

  /** {@return the JSON Pointer of what is read} */
  @Override
  public String toString() {
    JsonPointer pointer = JsonPointer.root();
    for (int i = 0; i < depth; i++) {
      Level level = levels.get(i);
      if (level.name != null) {
        pointer = pointer.child(level.name);
      } else if (level.index >= 0) {
        pointer = pointer.child(level.index);
      }
    }
    return pointer.toString();
  }
}

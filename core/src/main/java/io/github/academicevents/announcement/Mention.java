package io.github.academicevents.announcement;

import io.github.academicevents.AcademicTitle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One person as one place of a page tells it; being read, so it can be added to. */
final class Mention {

  /** A title, and where it stands. */
  record Title(AcademicTitle title, Slice text) {}

  @Nullable Slice chinese;
  @Nullable Slice latin;
  final List<Title> titles = new ArrayList<>(2);
  final List<Slice> units = new ArrayList<>(2);
  @Nullable Slice chinesePosition;
  @Nullable Slice latinPosition;
  boolean guessed;

  boolean hasName() {
    return chinese != null || latin != null;
  }

  /** The name without the blanks that stand between characters (焦 燕). */
  static String bare(Slice chineseName) {
    return chineseName.value().replace(" ", "");
  }

  void addTitle(AcademicTitle title, Slice text) {
    if (titles.stream().noneMatch(known -> known.title() == title)) {
      titles.add(new Title(title, text));
    }
  }

  void addPosition(Slice text) {
    if (Han.any(text)) {
      chinesePosition = chinesePosition == null ? text : chinesePosition;
    } else {
      latinPosition = latinPosition == null ? text : latinPosition;
    }
  }
}

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

  /** 《社会》刊副主编: a periodical that a post is held at is the post's, beside a unit. */
  void joinPeriodical() {
    Slice post = chinesePosition;
    for (int i = 0; post != null && units.size() > 1 && i < units.size(); i++) {
      Slice unit = units.get(i);
      int close = unit.indexOf('》');
      boolean periodical = unit.at(unit.start()) == '《' && close > 0 && unit.end() - close <= 4;
      if (periodical && unit.end() == post.start()) {
        chinesePosition = new Slice(unit.page(), unit.start(), post.end());
        units.remove(i);
        return;
      }
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

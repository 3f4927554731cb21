package io.github.academicevents.validation;

import io.github.academicevents.AcademicTitle;
import io.github.academicevents.Honorific;
import io.github.academicevents.LocalizedText;
import java.util.Arrays;
import java.util.List;

/**
 * A title as it stands in a person's name: 周金健 教授, Prof. Zhou, Dong Yan, PhD.
 *
 * @param word what is written
 * @param title what it is
 */
record NameTitle(String word, Honorific title) {

  /** Longer ones before those they begin with. */
  private static final NameTitle[] BEFORE = {
    new NameTitle("Associate Professor ", AcademicTitle.ASSOCIATE_PROFESSOR),
    new NameTitle("Assistant Professor ", AcademicTitle.ASSISTANT_PROFESSOR),
    new NameTitle("Distinguished Professor ", AcademicTitle.DISTINGUISHED_PROFESSOR),
    new NameTitle("Professor ", AcademicTitle.PROFESSOR),
    new NameTitle("Academician ", AcademicTitle.ACADEMICIAN),
    new NameTitle("Assoc. Prof.", AcademicTitle.ASSOCIATE_PROFESSOR),
    new NameTitle("Asst. Prof.", AcademicTitle.ASSISTANT_PROFESSOR),
    new NameTitle("Prof.", AcademicTitle.PROFESSOR),
    new NameTitle("Prof ", AcademicTitle.PROFESSOR),
    new NameTitle("Dr.", AcademicTitle.DOCTOR),
    new NameTitle("Dr ", AcademicTitle.DOCTOR),
    new NameTitle("Mr.", AcademicTitle.MR),
    new NameTitle("Mr ", AcademicTitle.MR),
    new NameTitle("Mrs.", LocalizedText.of("en", "Mrs.")),
    new NameTitle("Mrs ", LocalizedText.of("en", "Mrs.")),
    new NameTitle("Ms.", AcademicTitle.MS),
    new NameTitle("Ms ", AcademicTitle.MS)
  };

  private static final NameTitle[] BEHIND = {
    new NameTitle(", PhD", AcademicTitle.DOCTOR),
    new NameTitle(", Ph.D.", AcademicTitle.DOCTOR),
    new NameTitle(" PhD", AcademicTitle.DOCTOR),
    new NameTitle(" Ph.D.", AcademicTitle.DOCTOR),
    new NameTitle(", MD", LocalizedText.of("en", "MD")),
    new NameTitle(", M.D.", LocalizedText.of("en", "MD")),
    new NameTitle(", Associate Professor", AcademicTitle.ASSOCIATE_PROFESSOR),
    new NameTitle(", Assistant Professor", AcademicTitle.ASSISTANT_PROFESSOR),
    new NameTitle(", Professor", AcademicTitle.PROFESSOR)
  };

  /** Longest first, so that 副教授 is found before 教授. */
  private static final NameTitle[] CHINESE =
      Arrays.stream(AcademicTitle.values())
          .flatMap(title -> title.getChineseForms().stream().map(it -> new NameTitle(it, title)))
          .sorted((a, b) -> b.word.length() - a.word.length())
          .toArray(NameTitle[]::new);

  private static final String LAST_CHARACTERS = lastCharacters();

  /** Titles that are given names too, unless set apart: 李杰青. */
  private static final String NAMES = "杰青 优青 会士";

  /** What stands between two titles: 教授、博士生导师. */
  private static final String BETWEEN = " \u3000\u00A0、,，/兼";

  private static String lastCharacters() {
    StringBuilder last = new StringBuilder();
    for (NameTitle title : CHINESE) {
      last.append(title.word.charAt(title.word.length() - 1));
    }
    return last.toString();
  }

  /** Whether the text is a Chinese title and nothing else. */
  static boolean isAll(String text) {
    for (NameTitle title : CHINESE) {
      if (title.word.equals(text)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name, not empty, has a title before or behind. */
  static boolean isIn(String name) {
    char last = name.charAt(name.length() - 1);
    return CharClass.isHan(last) && LAST_CHARACTERS.indexOf(last) >= 0
        || mayBegin(name.charAt(0)) && isBefore(name)
        || mayEnd(last) && isBehind(name);
  }

  private static boolean mayBegin(char c) {
    return c == 'A' || c == 'P' || c == 'D' || c == 'M';
  }

  private static boolean mayEnd(char c) {
    return c == 'D' || c == '.' || c == 'r';
  }

  private static boolean isBefore(String name) {
    for (NameTitle title : BEFORE) {
      if (name.startsWith(title.word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBehind(String name) {
    for (NameTitle title : BEHIND) {
      if (name.endsWith(title.word)) {
        return true;
      }
    }
    return false;
  }

  /** The name without the outermost title, which is added to {@code titles}. */
  static String take(String name, List<Honorific> titles) {
    for (NameTitle title : BEFORE) {
      if (name.startsWith(title.word) && !name.substring(title.word.length()).isBlank()) {
        titles.add(title.title);
        return name.substring(title.word.length()).strip();
      }
    }
    for (NameTitle title : BEHIND) {
      int end = name.length() - title.word.length();
      if (end > 0 && name.endsWith(title.word) && !name.substring(0, end).isBlank()) {
        titles.add(title.title);
        return name.substring(0, end).strip();
      }
    }
    for (NameTitle title : CHINESE) {
      if (name.endsWith(title.word)) {
        return title.takeBehind(name, titles);
      }
    }
    return name;
  }

  private String takeBehind(String name, List<Honorific> titles) {
    int glued = name.length() - word.length();
    int end = glued;
    while (end > 0 && BETWEEN.indexOf(name.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end == 0 || end == glued && NAMES.contains(word)) {
      return name;
    }
    titles.add(0, title);
    return name.substring(0, end).strip();
  }
}

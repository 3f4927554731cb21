package io.github.academicevents.validation;

import io.github.academicevents.AcademicTitle;
import io.github.academicevents.Honorific;
import io.github.academicevents.LocalizedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person's name as written holds: the bare name, and the titles and the affiliation that
 * stand with it.
 *
 * @param name the bare name
 * @param titles those of the vocabulary, and others as written
 * @param affiliation what stands in brackets, if it is an organization
 */
record NameParts(String name, List<Honorific> titles, @Nullable String affiliation) {

  private static final int LONGEST = 200;

  /** A word for a title before or behind a name. */
  private record Word(String text, Honorific title) {}

  private static final Word[] BEFORE = {
    new Word("Prof. ", AcademicTitle.PROFESSOR),
    new Word("Professor ", AcademicTitle.PROFESSOR),
    new Word("Dr. ", AcademicTitle.DOCTOR),
    new Word("Dr ", AcademicTitle.DOCTOR),
    new Word("Mr. ", AcademicTitle.MR),
    new Word("Mr ", AcademicTitle.MR),
    new Word("Ms. ", AcademicTitle.MS),
    new Word("Ms ", AcademicTitle.MS),
    new Word("Mrs. ", LocalizedText.of("en", "Mrs.")),
    new Word("Mrs ", LocalizedText.of("en", "Mrs.")),
    new Word("Assoc. Prof. ", AcademicTitle.ASSOCIATE_PROFESSOR),
    new Word("Associate Professor ", AcademicTitle.ASSOCIATE_PROFESSOR),
    new Word("Asst. Prof. ", AcademicTitle.ASSISTANT_PROFESSOR),
    new Word("Assistant Professor ", AcademicTitle.ASSISTANT_PROFESSOR),
    new Word("Academician ", AcademicTitle.ACADEMICIAN)
  };
  private static final Word[] BEHIND = behind();
  private static final String[] ORGANIZATIONS = {
    "大学",
    "学院",
    "研究",
    "公司",
    "智能",
    "中心",
    "实验室",
    "科技",
    "集团",
    "医院",
    "Univ",
    "Institute",
    "College",
    "Laborator",
    "Inc",
    "Ltd",
    "School"
  };

  /** Words of the vocabulary, the longest first, so that 副教授 is not taken for 教授. */
  private static Word[] behind() {
    return Arrays.stream(AcademicTitle.values())
        .flatMap(title -> title.getChineseForms().stream().map(form -> new Word(form, title)))
        .sorted(Comparator.comparing((Word word) -> word.text.length()).reversed())
        .toArray(Word[]::new);
  }

  /** The parts of a text; one too long to be a name is left whole. */
  static NameParts of(String text) {
    String name = text.strip();
    if (name.length() > LONGEST) {
      return new NameParts(text, List.of(), null);
    }
    String affiliation = affiliation(name);
    if (affiliation != null) {
      name = name.substring(0, name.length() - affiliation.length() - 2).strip();
      affiliation = affiliation.strip();
    }
    List<Honorific> titles = List.of();
    for (Word word = title(name); word != null; word = title(name)) {
      boolean before = name.startsWith(word.text);
      titles = titles.isEmpty() ? new ArrayList<>(2) : titles;
      titles.add(before ? titles.size() : 0, word.title);
      name =
          (before
                  ? name.substring(word.text.length())
                  : name.substring(0, name.length() - word.text.length()))
              .strip();
    }
    return new NameParts(name, titles, affiliation);
  }

  /** What stands between the brackets at the end, as it stands there. */
  private static @Nullable String affiliation(String name) {
    if (!name.endsWith(")") && !name.endsWith("\uFF09")) {
      return null;
    }
    int open = Math.max(name.lastIndexOf('('), name.lastIndexOf('\uFF08'));
    String inside = open <= 0 ? "" : name.substring(open + 1, name.length() - 1);
    for (String word : ORGANIZATIONS) {
      if (inside.contains(word) && inside.indexOf(')') < 0 && inside.indexOf('\uFF09') < 0) {
        return inside;
      }
    }
    return null;
  }

  /** The word for a title at the beginning of the name or at its end; null if there is none. */
  private static @Nullable Word title(String name) {
    for (Word word : BEFORE) {
      if (name.startsWith(word.text) && name.length() > word.text.length()) {
        return word;
      }
    }
    for (Word word : BEHIND) {
      if (name.endsWith(word.text)) {
        return isName(name, name.length() - word.text.length()) ? word : null;
      }
    }
    return null;
  }

  /** Whether there are at least two characters before {@code end}, blanks at its end aside. */
  private static boolean isName(String text, int end) {
    int last = end;
    while (last > 0 && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return last >= 2;
  }
}

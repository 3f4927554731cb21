package io.github.academicevents.schema;

import io.github.academicevents.AcademicTitle;
import io.github.academicevents.Honorific;
import io.github.academicevents.LocalizedText;
import java.util.ArrayList;
import java.util.List;

/** The words for a person's titles in one language, before or after the name. */
final class HonorificWords {

  private HonorificWords() {}

  /** Titles before the name; empty in Chinese, where all follow it. */
  static String before(List<Honorific> titles, String language) {
    return words(titles, language, true);
  }

  /** Titles after the name. */
  static String after(List<Honorific> titles, String language) {
    return words(titles, language, false);
  }

  /** The titles that have a word in a language. */
  static List<Honorific> in(String language, List<Honorific> titles) {
    List<Honorific> some = new ArrayList<>(titles);
    some.removeIf(title -> title instanceof LocalizedText text && text.in(language).isEmpty());
    return some;
  }

  private static String words(List<Honorific> titles, String language, boolean before) {
    boolean chinese = language.startsWith("zh");
    if (chinese && before) {
      return "";
    }
    String first = "";
    StringBuilder all = null;
    for (Honorific title : titles) {
      if (!chinese && isBefore(title) != before) {
        continue;
      }
      String word = word(title, language, chinese);
      if (first.isEmpty()) {
        first = word;
      } else if (!word.isEmpty()) {
        all = all == null ? new StringBuilder(first) : all;
        all.append(chinese || before ? " " : ", ").append(word);
      }
    }
    return all == null ? first : all.toString();
  }

  private static boolean isBefore(Honorific title) {
    return !(title instanceof AcademicTitle known) || known.isBeforeEnglishName();
  }

  private static String word(Honorific title, String language, boolean chinese) {
    if (title instanceof AcademicTitle known) {
      return chinese ? known.getChineseForms().get(0) : known.getEnglishForm();
    }
    return ((LocalizedText) title).best(language, chinese ? "zh" : "en").orElse("");
  }
}

package io.github.academicevents.validation;

import io.github.academicevents.AcademicTitle;
import io.github.academicevents.Honorific;
import io.github.academicevents.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
  private static final Map<String, Honorific> ENGLISH_TITLES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("Prof. ", AcademicTitle.PROFESSOR),
              Map.entry("Professor ", AcademicTitle.PROFESSOR),
              Map.entry("Dr. ", AcademicTitle.DOCTOR),
              Map.entry("Dr ", AcademicTitle.DOCTOR),
              Map.entry("Mr. ", AcademicTitle.MR),
              Map.entry("Mr ", AcademicTitle.MR),
              Map.entry("Ms. ", AcademicTitle.MS),
              Map.entry("Ms ", AcademicTitle.MS),
              Map.entry("Mrs. ", LocalizedText.of("en", "Mrs.")),
              Map.entry("Mrs ", LocalizedText.of("en", "Mrs.")),
              Map.entry("Assoc. Prof. ", AcademicTitle.ASSOCIATE_PROFESSOR),
              Map.entry("Associate Professor ", AcademicTitle.ASSOCIATE_PROFESSOR),
              Map.entry("Asst. Prof. ", AcademicTitle.ASSISTANT_PROFESSOR),
              Map.entry("Assistant Professor ", AcademicTitle.ASSISTANT_PROFESSOR),
              Map.entry("Academician ", AcademicTitle.ACADEMICIAN)));
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
    List<Honorific> titles = new ArrayList<>();
    for (String bare = untitled(name, titles); !bare.equals(name); bare = untitled(name, titles)) {
      name = bare;
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

  /** The name without the title next to it, which is added to {@code titles}. */
  private static String untitled(String name, List<Honorific> titles) {
    for (Map.Entry<String, Honorific> title : ENGLISH_TITLES.entrySet()) {
      String word = title.getKey();
      if (name.startsWith(word) && !name.substring(word.length()).isBlank()) {
        titles.add(title.getValue());
        return name.substring(word.length()).strip();
      }
    }
    AcademicTitle found = null;
    String rest = name;
    for (AcademicTitle title : AcademicTitle.values()) {
      for (String form : title.getChineseForms()) {
        String before =
            name.endsWith(form) ? name.substring(0, name.length() - form.length()).strip() : "";
        if (before.length() >= 2 && before.length() < rest.length()) {
          found = title;
          rest = before;
        }
      }
    }
    if (found != null) {
      titles.add(0, found);
    }
    return rest;
  }
}

package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Subject;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Rules of the coded subjects and the keywords of an event. */
final class SubjectRules {

  private static final int MANY = 20;
  private static final Set<String> ARXIV = arxiv();

  private SubjectRules() {}

  /** Checks all of them; the check stands at the event. */
  static void check(AcademicEvent event, Check check) {
    keywords(event.getKeywords(), check);
    List<Subject> subjects = event.getSubjects();
    if (subjects.isEmpty()) {
      return;
    }
    check.enter("subjects");
    for (int i = 0; i < subjects.size(); i++) {
      check.enter(i);
      code(subjects.get(i), check);
      check.leave();
    }
    check.leave();
  }

  private static void code(Subject subject, Check check) {
    String code = subject.getCode().orElse(null);
    if (code == null) {
      return;
    }
    switch (subject.getScheme().orElse("").toLowerCase(Locale.ROOT)) {
      case "" -> {
        if (!subject.getExtras().has("scheme")) {
          check.report(Catalogue.SUBJECT_SCHEME_MISSING, null, code);
        }
      }
      case "arxiv" -> {
        if (!ARXIV.contains(code)) {
          check.report(Catalogue.SUBJECT_ARXIV_UNKNOWN, "code", code);
        }
      }
      case "msc", "msc2020", "msc2010" -> {
        if (!isMsc(code)) {
          check.report(Catalogue.SUBJECT_MSC_FORMAT, "code", code);
        }
      }
      default -> {}
    }
  }

  /** 68-XX, 68-04, 68Txx or 68T05. */
  private static boolean isMsc(String code) {
    if (code.length() != 5 || !isDigits(code, 0)) {
      return false;
    }
    char third = code.charAt(2);
    String rest = code.substring(3);
    return third == '-'
        ? rest.equals("XX") || isDigits(code, 3)
        : third >= 'A' && third <= 'Z' && (rest.equals("xx") || isDigits(code, 3));
  }

  private static boolean isDigits(String code, int from) {
    return code.charAt(from) >= '0'
        && code.charAt(from) <= '9'
        && code.charAt(from + 1) >= '0'
        && code.charAt(from + 1) <= '9';
  }

  private static void keywords(List<LocalizedText> keywords, Check check) {
    if (keywords.size() > MANY) {
      String count = Integer.toString(keywords.size());
      check.report(Catalogue.SUBJECT_TOO_MANY, "keywords", count);
    }
    if (keywords.isEmpty()) {
      return;
    }
    check.enter("keywords");
    for (int i = 0; i < keywords.size(); i++) {
      check.enter(i);
      GluedKeywords.check(keywords.get(i), check);
      check.leave();
    }
    check.leave();
  }

  private static Set<String> arxiv() {
    Set<String> categories = new HashSet<>();
    for (String line : Lists.read("arxiv-categories.txt")) {
      String[] words = line.split(" ", -1);
      categories.add(words[0]);
      for (int i = 1; i < words.length; i++) {
        categories.add(words[0] + "." + words[i]);
      }
    }
    return Set.copyOf(categories);
  }
}

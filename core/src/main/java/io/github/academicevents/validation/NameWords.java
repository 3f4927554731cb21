package io.github.academicevents.validation;

/** Words in a name that are of an organization: 百川智能, MIT, Peking University. */
final class NameWords {

  private static final String[] CHINESE = {
    "大学", "学院", "研究院", "研究所", "研究中心", "公司", "智能", "中心", "实验室", "科技", "集团", "医院", "科学院", "中科院", "学会",
    "协会", "银行", "出版社"
  };
  private static final String[] LATIN = {
    "Univ",
    "University",
    "Université",
    "Universität",
    "Universidad",
    "Institute",
    "Institut",
    "College",
    "Laboratory",
    "Laboratories",
    "Lab",
    "Labs",
    "Inc",
    "Ltd",
    "Corp",
    "Corporation",
    "GmbH",
    "School",
    "Academy",
    "Hospital",
    "Technology",
    "Technologies",
    "Intelligence",
    "Group",
    "Center",
    "Centre",
    "Department",
    "Dept"
  };

  private NameWords() {}

  /** Whether a part of a text names an organization. */
  static boolean hasOrganization(String text, int from, int end) {
    for (String word : CHINESE) {
      int found = text.indexOf(word, from);
      if (found >= 0 && found + word.length() <= end) {
        return true;
      }
    }
    for (String word : LATIN) {
      int found = text.indexOf(word, from);
      if (found >= 0 && found + word.length() <= end && isWord(text, found, word.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWord(String text, int from, int length) {
    int end = from + length;
    return (from == 0 || !Character.isLetter(text.charAt(from - 1)))
        && (end == text.length() || !Character.isLetter(text.charAt(end)));
  }

  /** Whether it is a short name of an organization in capitals, such as MIT; III is a number. */
  static boolean isAcronym(String text, int from, int end) {
    boolean roman = true;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c < 'A' || c > 'Z') {
        return false;
      }
      roman &= c == 'I' || c == 'V' || c == 'X';
    }
    return end - from >= 2 && end - from <= 6 && !roman;
  }
}

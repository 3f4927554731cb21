package io.github.academicevents.announcement;

import java.util.Set;

/** Whether a text can be a person's name. */
final class NameShape {

  private static final Set<String> PARTICLES =
      Set.of(
          "von", "van", "de", "der", "den", "da", "di", "del", "della", "dos", "la", "le", "bin",
          "al", "el", "ter", "du", "y", "zu", "af", "ben", "ibn", "und", "het", "'t", "st.", "do");

  /** Capitalised words that begin a phrase, not a name. */
  private static final Set<String> NO_NAME =
      Set.of(
          "The",
          "A",
          "An",
          "On",
          "In",
          "At",
          "For",
          "From",
          "To",
          "By",
          "And",
          "Of",
          "With",
          "Our",
          "We",
          "This",
          "All",
          "Some",
          "New",
          "About",
          "Head",
          "Director",
          "Dean",
          "Chair",
          "Chief",
          "Senior",
          "Principal",
          "Vice",
          "President",
          "Founder",
          "Editor",
          "Manager",
          "Member",
          "School",
          "TBA",
          "TBD",
          "Recent",
          "Advanced",
          "Online",
          "Friday",
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Saturday",
          "Sunday",
          "Room",
          "Building",
          "Hall",
          "Seminar",
          "Colloquium",
          "Lecture",
          "Talk",
          "Zoom",
          "Abstract",
          "Title",
          "Speaker",
          "Time",
          "Date",
          "Location",
          "Venue",
          "Event",
          "Workshop",
          "Conference",
          "Department",
          "Distinguished",
          "Mathematics",
          "Physics",
          "Chemistry",
          "Biology",
          "Statistics",
          "Economics",
          "Computer",
          "Science",
          "Sciences",
          "Engineering",
          "International",
          "National",
          "State",
          "Public",
          "Academic",
          "Annual",
          "Special",
          "Joint",
          "Weekly",
          "Forum",
          "Series",
          "Symposium",
          "Theory",
          "Analysis",
          "Learning",
          "Data",
          "Models",
          "Systems",
          "Introduction",
          "Why",
          "How",
          "What",
          "When",
          "Where",
          "Free",
          "Welcome",
          "Please",
          "Home",
          "News",
          "Contact");

  private static final String NO_HAN_NAME =
      " 方法 应用 应用数学 计算 计算机 数学 物理 化学 经济 法学 管理 文学 历史 安全 高等 常务 常规 资深 首席 国家 国际 海外 全国 "
          + "海南 云南 安徽 江苏 江西 宁夏 广东 中国 万方 方向 强化 学习 时代 和平 党委 党建 金融 全球 文化 信息 信息论 明日 今日 应邀 "
          + "解析 解读 简介 简历 计划 经典 经验 成果 成立 水利 石油 农业 农学 牛津 牛津大学 温州 温暖 明天 时空 关于 ";

  /** What never is a name, though it stands where one should. */
  private static final String NO_NAME_AT_ALL =
      " 待定 暂定 待通知 待公布 主任 高级 国内 国外 相关 特邀 著名 知名 全体 师生 欢迎 主讲 报告 讲座 学术 现任 曾任 等人 成员 平台 时间 "
          + "地点 另行通知 本人 无 ";

  private final Vocabulary words;

  NameShape(Vocabulary words) {
    this.words = words;
  }

  /** Whether a text of characters, blanks within apart, is a name by its surname and length. */
  boolean isHanName(String text) {
    String name = text.replace(" ", "");
    if (isDotted(name)) {
      return true;
    }
    if (name.length() < 2 || name.length() > 6 || !isAllHan(name) || isOtherWord(name)) {
      return false;
    }
    int surname = words.surnames().chineseLength(name);
    int given = name.length() - surname;
    if (surname > 0 && (given == 1 || given == 2)) {
      return true;
    }
    int japanese = words.surnames().japaneseLength(name);
    return japanese > 0 && name.length() - japanese >= 1 && name.length() - japanese <= 3;
  }

  /** Whether a text under a label of people can be a name though its surname is not known. */
  boolean mayBeHanName(String text) {
    String name = text.replace(" ", "");
    return isHanName(name)
        || name.length() >= 2
            && name.length() <= 5
            && (isAllHan(name) || hasKana(name))
            && !isTitleOrUnit(name);
  }

  private static boolean hasKana(String name) {
    return name.chars().anyMatch(c -> c >= 0x3040 && c <= 0x30FF || c >= 0xAC00 && c <= 0xD7A3);
  }

  /** 阿卜杜拉·买买提, 约翰·史密斯. */
  private static boolean isDotted(String name) {
    int parts = 1;
    int length = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if ("·•‧・∙".indexOf(c) >= 0) {
        if (length == 0) {
          return false;
        }
        parts++;
        length = 0;
      } else if (Han.is(c) || c >= 'A' && c <= 'Z' || c == '.') {
        length++;
      } else {
        return false;
      }
    }
    return parts > 1 && length > 0 && name.length() <= 24;
  }

  private static boolean isAllHan(String name) {
    return name.chars().allMatch(c -> Han.is((char) c));
  }

  private boolean isOtherWord(String name) {
    return NO_HAN_NAME.contains(" " + name + " ") || isTitleOrUnit(name);
  }

  private boolean isTitleOrUnit(String name) {
    if (NO_NAME_AT_ALL.contains(" " + name + " ")) {
      return true;
    }
    if (words.titles().get(name) != null || words.posts().get(name) != null) {
      return true;
    }
    Page page = Page.of(name);
    WordTrie.Match<Boolean> unit = words.units().before(page, 0, page.length());
    return unit != null && (unit.end() - unit.start() > 1 || name.length() > 3);
  }

  /** Whether a text in Latin letters is a name: two to six capitalised words and particles. */
  boolean isLatinName(String text) {
    return latinWords(text) >= 2;
  }

  /** The number of words of a Latin name; 0 if the text cannot be one. */
  int latinWords(String text) {
    int count = 0;
    int capitals = 0;
    int full = 0;
    int i = 0;
    while (i < text.length()) {
      int end = text.indexOf(' ', i);
      end = end < 0 ? text.length() : end;
      String word = text.substring(i, end);
      i = end + 1;
      if (word.isEmpty()) {
        continue;
      }
      count++;
      if (PARTICLES.contains(word) && count > 1) {
        continue;
      }
      boolean surname = count > 1 && words.surnames().isLatin(word) && Han.isUpper(word.charAt(0));
      if (!surname && !isNameWord(word)) {
        return 0;
      }
      capitals++;
      full += word.length() > 1 && !word.endsWith(".") ? 1 : 0;
    }
    return count <= 6 && capitals >= 1 && full >= 1 ? count : 0;
  }

  boolean isNameWord(String word) {
    if (word.isEmpty() || NO_NAME.contains(word) || words.isLatinUnitWord(word)) {
      return false;
    }
    if (!Han.isUpper(word.charAt(0)) && !word.startsWith("d'") && !word.startsWith("O'")) {
      return false;
    }
    for (int i = 1; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Han.isLetter(c) && "-'’.".indexOf(c) < 0) {
        return false;
      }
    }
    return !word.endsWith(".") || word.length() <= 6 && isInitials(word) || word.equals("Jr.");
  }

  static boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }

  /** {@code J.}, {@code J.-P.}, {@code C.Y.}. */
  private static boolean isInitials(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Han.isLetter(c)) {
        letters++;
        if (letters > 2) {
          return false;
        }
      } else {
        letters = 0;
      }
    }
    return true;
  }
}

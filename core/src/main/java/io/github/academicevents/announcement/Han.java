package io.github.academicevents.announcement;

/** Chinese characters among others. */
final class Han {

  private static final String NUMERALS = "零一二三四五六七八九十";

  private static final String TRADITIONAL =
      "報題時間點講簡單辦協會議場線號碼聯繫電話郵數學術專賓評論對談與詢錄頻鏈網語領職稱歷紹內係參觀鍵詞費錢齡東館廳樓樞機構國際經濟門認證關請閱讀轉";
  private static final String SIMPLIFIED =
      "报题时间点讲简单办协会议场线号码联系电话邮数学术专宾评论对谈与询录频链网语领职称历绍内系参观键词费钱龄东馆厅楼枢机构国际经济门认证关请阅读转";

  private Han() {}

  /** The simplified form of a character that labels have; other characters as they are. */
  static char simplified(char c) {
    int i = TRADITIONAL.indexOf(c);
    return i < 0 ? c : SIMPLIFIED.charAt(i);
  }

  static boolean is(char c) {
    return c >= '\u4E00' && c <= '\u9FFF' || c >= '\u3400' && c <= '\u4DBF' || c == '〇';
  }

  /** The value of a Chinese digit or ten, or -1. */
  static int digit(char c) {
    return switch (c) {
      case '〇', 'O', '○' -> 0;
      case '两' -> 2;
      case '元' -> -1;
      default -> NUMERALS.indexOf(c);
    };
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z'
        || c >= 'a' && c <= 'z'
        || c >= '\u00C0' && c < '\u2000' && Character.isLetter(c);
  }

  static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z' || c >= '\u00C0' && Character.isUpperCase(c);
  }

  /** Whether a text is in Chinese: a third of its letters are, a Chinese one counting twice. */
  static boolean prevails(Slice text) {
    int han = 0;
    int latin = 0;
    for (int i = text.start(); i < text.end(); i++) {
      char c = text.at(i);
      if (is(c)) {
        han++;
      } else if (isLetter(c)) {
        latin++;
      }
    }
    return han > 0 && han * 4 >= latin;
  }

  static boolean any(Slice text) {
    for (int i = text.start(); i < text.end(); i++) {
      if (is(text.at(i))) {
        return true;
      }
    }
    return false;
  }

  /** The language of a text: {@code zh} or {@code en}. */
  static String language(Slice text) {
    return prevails(text) ? "zh" : "en";
  }
}

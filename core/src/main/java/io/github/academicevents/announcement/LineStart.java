package io.github.academicevents.announcement;

/**
 * What stands before the first word of a line: a bullet, a number, an opening bracket.
 *
 * @param text where the first word begins
 * @param marked whether a bullet or number was there
 * @param opening the opening bracket directly before the word, 0 if none
 * @param number the number, 0 if none
 */
record LineStart(int text, boolean marked, char opening, int number) {

  private static final String BULLETS = "|*•●◆◇■□▲△▶►★☆◎○·※➤➢✦✧❖▪▫◼-–—#>→⚫⏰√✓";
  private static final String OPENING = "【[〖「『<《(";

  static LineStart of(Page page, Page.Line line) {
    int i = line.start();
    boolean marked = false;
    int number = 0;
    while (i < line.end()) {
      char c = page.at(i);
      if (BULLETS.indexOf(c) >= 0 || isPictogram(page, i) || c >= '①' && c <= '⑳') {
        number = c >= '①' && c <= '⑳' ? c - '①' + 1 : number;
        marked = true;
        i++;
      } else if (Page.isBlank(c)) {
        i++;
      } else {
        int after = number == 0 ? Numbering.end(page, i, line.end()) : i;
        if (after == i) {
          break;
        }
        number = Numbering.value(page, i);
        marked = true;
        i = after;
      }
    }
    char opening = OPENING.indexOf(page.at(i)) >= 0 && i < line.end() ? page.at(i) : 0;
    int text = opening == 0 ? i : i + 1;
    while (opening != 0 && text < line.end() && Page.isBlank(page.at(text))) {
      text++;
    }
    return new LineStart(text, marked, opening, number);
  }

  private static boolean isPictogram(Page page, int i) {
    char c = page.at(i);
    return Character.isSurrogate(c) && !isSupplementaryHan(page, i)
        || c >= '\u2600' && c <= '\u27BF'
        || c == '\uFE0F'
        || c == '\u20E3';
  }

  private static boolean isSupplementaryHan(Page page, int i) {
    char high = Character.isHighSurrogate(page.at(i)) ? page.at(i) : page.at(i - 1);
    return high >= '\uD840' && high <= '\uD884';
  }

  static char closing(char opening) {
    return switch (opening) {
      case '【' -> '】';
      case '[' -> ']';
      case '〖' -> '〗';
      case '「' -> '」';
      case '『' -> '』';
      case '<' -> '>';
      case '《' -> '》';
      case '(' -> ')';
      default -> 0;
    };
  }
}

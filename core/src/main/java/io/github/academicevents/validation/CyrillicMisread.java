package io.github.academicevents.validation;

/**
 * Finds Cyrillic UTF-8 text that was read as Windows-1251: РџСЂРёРІРµС‚ for Привет.
 *
 * <p>The first byte of each letter becomes Р or С, the second one of {@link #TRAILS}. Good text has
 * such pairs too (Рівне, Сњежана, «СССР»), but not a small letter between two that stand in a row.
 */
final class CyrillicMisread {

  static final String LEADS = "\u0420\u0421";

  /** What Windows-1251 has for the bytes 80 to BF; 98 is no character there. */
  private static final String TRAILS =
      "\u0402\u0403\u201A\u0453\u201E\u2026\u2020\u2021\u20AC\u2030\u0409\u2039\u040A\u040C\u040B\u040F"
          + "\u0452\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u0098\u2122\u0459\u203A\u045A\u045C\u045B\u045F"
          + "\u00A0\u040E\u045E\u0408\u00A4\u0490\u00A6\u00A7\u0401\u00A9\u0404\u00AB\u00AC\u00AD\u00AE\u0407"
          + "\u00B0\u00B1\u0406\u0456\u0491\u00B5\u00B6\u00B7\u0451\u2116\u0454\u00BB\u0458\u0405\u0455\u0457";

  private CyrillicMisread() {}

  static boolean isIn(String text) {
    for (int i = 0; i + 3 < text.length(); i++) {
      if (isPair(text, i) && Character.isLowerCase(text.charAt(i + 1)) && isPair(text, i + 2)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPair(String text, int i) {
    return LEADS.indexOf(text.charAt(i)) >= 0 && TRAILS.indexOf(text.charAt(i + 1)) >= 0;
  }
}

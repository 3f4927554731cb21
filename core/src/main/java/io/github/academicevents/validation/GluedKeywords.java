package io.github.academicevents.validation;

import io.github.academicevents.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Keywords of which one holds a list. */
final class GluedKeywords implements BiConsumer<String, String> {

  private static final String MARKS = ";；、，";

  /** Those of the marks and the comma. */
  private static final int CLASSES = CharClass.MARK | CharClass.FULL_MARK | CharClass.BAR;

  private static final int LONGEST_WORD = 40;

  private final LocalizedText keyword;
  private final Check check;

  private GluedKeywords(LocalizedText keyword, Check check) {
    this.keyword = keyword;
    this.check = check;
  }

  /** Checks one keyword; the check stands at it. */
  static void check(LocalizedText keyword, Check check) {
    keyword.forEach(new GluedKeywords(keyword, check));
  }

  /** The keywords that one is made of, language by language; only that one if it is no list. */
  static List<LocalizedText> split(LocalizedText keyword) {
    List<LocalizedText> words = new ArrayList<>();
    for (Map.Entry<String, String> text : keyword.asMap().entrySet()) {
      List<String> parts = parts(text.getValue());
      if (!words.isEmpty() && parts.size() != words.size()) {
        return List.of(keyword);
      }
      for (int i = 0; i < parts.size(); i++) {
        if (i == words.size()) {
          words.add(LocalizedText.empty());
        }
        words.set(i, words.get(i).with(text.getKey(), parts.get(i)));
      }
    }
    return keyword.getExtras().isEmpty() ? words : List.of(keyword);
  }

  /** One language of the keyword. */
  @Override
  public void accept(String tag, String text) {
    if ((CharClass.of(text) & CLASSES) == 0) {
      return;
    }
    List<String> words = parts(text);
    if (words.size() > 1) {
      boolean good =
          split(keyword).size() > 1 && TextTrial.areNoWorse(tag, text, words, TextKind.PHRASE);
      String better = good ? String.join(" / ", words) : null;
      check.report(Catalogue.SUBJECT_GLUED_LIST, tag, text, better);
    }
  }

  /** The keywords in one; only one if it holds no list. */
  static List<String> parts(String text) {
    int commas = 0;
    boolean mark = false;
    for (int i = 0; i < text.length(); i++) {
      commas += isComma(text, i) ? 1 : 0;
      mark |= isMark(text, i);
    }
    // One comma is the form of a name or of a heading: Newton, Isaac.
    return mark || commas > 1 ? cut(text, !mark) : List.of(text);
  }

  private static List<String> cut(String text, boolean atCommas) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isMark(text, i) || atCommas && isComma(text, i)) {
        String part = text.substring(from, i).strip();
        if (part.length() > LONGEST_WORD || !isWhole(part)) {
          return List.of(text);
        }
        if (!part.isEmpty()) {
          parts.add(part);
        }
        from = i + 1;
      }
    }
    return parts;
  }

  // f(x; y) is one.
  private static boolean isWhole(String part) {
    int depth = 0;
    for (int i = 0; i < part.length(); i++) {
      depth += "([{（《“".indexOf(part.charAt(i)) >= 0 ? 1 : 0;
      depth -= ")]}）》”".indexOf(part.charAt(i)) >= 0 ? 1 : 0;
      if (depth < 0) {
        return false;
      }
    }
    return depth == 0;
  }

  private static boolean isMark(String text, int at) {
    char c = text.charAt(at);
    return MARKS.indexOf(c) >= 0 || c == '|' && at > 0 && text.charAt(at - 1) == ' ';
  }

  // 2,4,6-trinitrotoluene is one.
  private static boolean isComma(String text, int at) {
    return text.charAt(at) == ','
        && !(at > 0
            && at + 1 < text.length()
            && Character.isDigit(text.charAt(at - 1))
            && Character.isDigit(text.charAt(at + 1)));
  }
}

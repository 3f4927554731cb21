package io.github.academicevents.schema;

/**
 * The text of a script without what stands around its JSON: marks that hide it from old browsers or
 * XML parsers, comments, an assignment.
 */
final class ScriptText {

  private static final String CDATA = "<![CDATA[";

  private ScriptText() {}

  /** From the first bracket of JSON to the last; empty where there is none. */
  static String clean(String text) {
    int start = 0;
    while (start < text.length() && !isOpening(text, start)) {
      start += text.startsWith(CDATA, start) ? CDATA.length() : 1;
    }
    int end = text.length();
    while (end > start && !isClosing(text, end - 1)) {
      end -= text.startsWith("]]>", Math.max(0, end - 2)) ? 2 : 1;
    }
    return text.substring(start, Math.max(start, end));
  }

  private static boolean isOpening(String text, int at) {
    return text.charAt(at) == '{' || text.charAt(at) == '[';
  }

  private static boolean isClosing(String text, int at) {
    char c = text.charAt(at);
    return c == '}' || c == ']' && !text.startsWith("]>", at) && !text.startsWith("]]>", at);
  }
}

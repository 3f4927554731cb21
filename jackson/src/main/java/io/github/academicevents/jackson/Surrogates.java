package io.github.academicevents.jackson;

/** Escapes the halves of surrogate pairs that stand alone, which UTF-8 can't hold. */
final class Surrogates {

  private Surrogates() {}

  /** In JSON text such a char stands within a string, where an escape may stand. */
  static String escape(String json) {
    StringBuilder escaped = null;
    int length = json.length();
    for (int i = 0; i < length; i++) {
      char c = json.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < length
              && Character.isLowSurrogate(json.charAt(i + 1));
      if (pair) {
        if (escaped != null) {
          escaped.append(c).append(json.charAt(i + 1));
        }
        i++;
      } else if (Character.isSurrogate(c)) {
        if (escaped == null) {
          escaped = new StringBuilder(length + 16).append(json, 0, i);
        }
        escaped.append("\\u").append(Integer.toHexString(c));
      } else if (escaped != null) {
        escaped.append(c);
      }
    }
    return escaped == null ? json : escaped.toString();
  }
}

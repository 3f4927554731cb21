package io.github.academicevents.announcement;

/**
 * A word that announces a value.
 *
 * @param field what it announces
 * @param language of the label, {@code zh} or {@code en}
 * @param word the label
 * @param weak whether it is a common word too, so that it counts only before a colon
 * @param afterName whether a short text may stand before it
 */
record Label(Field field, String language, String word, boolean weak, boolean afterName) {

  /** Reads an entry of the lexicon. */
  static Label parse(String entry) {
    String[] parts = entry.split(" ", 3);
    if (parts.length < 3) {
      throw new IllegalArgumentException("not of the form FIELD LANGUAGE LABEL: " + entry);
    }
    Field field =
        Field.find(parts[0])
            .orElseThrow(() -> new IllegalArgumentException("no such field: " + entry));
    String word = parts[2].strip();
    boolean weak = word.endsWith("!");
    String bare = weak ? word.substring(0, word.length() - 1) : word;
    boolean afterName = bare.startsWith("*");
    return new Label(field, parts[1], afterName ? bare.substring(1) : bare, weak, afterName);
  }

  boolean isChinese() {
    return language.equals("zh");
  }

  Label withField(Field other) {
    return new Label(other, language, word, weak, afterName);
  }

  Label withWord(String other) {
    return new Label(field, language, other, weak, afterName);
  }
}

package io.github.academicevents.announcement;

/** The bare title in a text: without quotes around it and marks behind it. */
final class TitleText {

  private static final String OPENING = "《“\"「『‘";
  private static final String CLOSING = "》”\"」』’";

  private TitleText() {}

  static Slice of(Slice text) {
    Slice title = text.strip(":|*;,，、");
    int kind = title.isEmpty() ? -1 : OPENING.indexOf(title.at(title.start()));
    if (kind >= 0) {
      int close = title.indexOf(CLOSING.charAt(kind), title.start() + 1);
      boolean whole = close == title.end() - 1;
      if (close > 0 && whole) {
        return title.part(title.start() + 1, close);
      }
    }
    while (!title.isEmpty() && "。.".indexOf(title.at(title.end() - 1)) >= 0) {
      title = title.part(title.start(), title.end() - 1);
    }
    return title;
  }
}

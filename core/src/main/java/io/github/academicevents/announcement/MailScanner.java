package io.github.academicevents.announcement;

import java.util.ArrayList;
import java.util.List;

/** Finds mail addresses and telephone numbers, glued to other text or not. */
final class MailScanner {

  private MailScanner() {}

  static List<Slice> mails(Slice text) {
    List<Slice> mails = new ArrayList<>(1);
    int limit = text.start();
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      int from = at;
      while (from > limit && isLocal(text.at(from - 1))) {
        from--;
      }
      int to = at + 1;
      while (to < text.end() && isDomain(text.at(to))) {
        to++;
      }
      Slice mail = text.part(from, to).strip(".-");
      int dot = mail.indexOf('.', at);
      if (from < at && dot > at + 1) {
        mails.add(mail);
      }
      limit = to;
    }
    return mails;
  }

  private static boolean isLocal(char c) {
    return Han.isDigit(c)
        || c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || "._%+-".indexOf(c) >= 0;
  }

  private static boolean isDomain(char c) {
    return Han.isDigit(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '.' || c == '-';
  }

  /** Numbers of 7 to 15 digits with blanks, hyphens and brackets in them. */
  static List<Slice> phones(Slice text) {
    List<Slice> phones = new ArrayList<>(1);
    int i = text.start();
    while (i < text.end()) {
      char c = text.at(i);
      boolean starts =
          Han.isDigit(c)
              || (c == '+' || c == '(' && closes(text, i)) && Han.isDigit(text.at(i + 1));
      if (!starts || i > text.start() && (Han.isLetter(text.at(i - 1)) || text.at(i - 1) == '@')) {
        i++;
        continue;
      }
      int from = i;
      int digits = 0;
      int end = i;
      while (i < text.end() && (Han.isDigit(text.at(i)) || "+-() ".indexOf(text.at(i)) >= 0)) {
        if (Han.isDigit(text.at(i))) {
          digits++;
          end = i + 1;
        }
        i++;
      }
      if (digits >= 7 && digits <= 15 && text.at(i) != '@' && !Han.isLetter(text.at(i))) {
        phones.add(text.part(from, end));
      }
    }
    return phones;
  }

  /** Whether a bracket closes after an area code. */
  private static boolean closes(Slice text, int open) {
    for (int i = open + 1; i < text.end() && i - open <= 6; i++) {
      if (text.at(i) == ')') {
        return true;
      }
    }
    return false;
  }
}

package io.github.academicevents.validation;

import java.util.Locale;

/** Rules of one mail address; the narrowest that says what is wrong with it. */
final class MailRules {

  private static final String LOCAL_MARKS = "!#$%&'*+-/=?^_`{|}~.";

  private MailRules() {}

  static void check(String mail, String member, Check check) {
    String ascii = mail.replace('\uFF20', '@').replace('\u3002', '.').replace('\uFF0E', '.');
    if (!ascii.equals(mail)) {
      check.report(
          Catalogue.PERSON_EMAIL_FULLWIDTH_AT, member, mail, isValid(ascii) ? ascii : null);
      return;
    }
    String inner = innerAddress(mail);
    if (!inner.equals(mail) && isValid(inner) && !isValidInOneScript(mail)) {
      check.report(Catalogue.PERSON_EMAIL_GLUED_TEXT, member, mail, inner);
      return;
    }
    if (isValid(mail)) {
      return;
    }
    String plain = unhidden(mail);
    if (!plain.equals(mail) && isValid(plain)) {
      check.report(Catalogue.PERSON_EMAIL_OBFUSCATED, member, mail, plain);
    } else {
      check.report(Catalogue.PERSON_EMAIL_INVALID, member, mail);
    }
  }

  /** The longest plain address around the one at sign; the mail itself if there is none. */
  private static String innerAddress(String mail) {
    int at = mail.indexOf('@');
    if (at <= 0 || at != mail.lastIndexOf('@') || mail.charAt(0) == '"') {
      return mail;
    }
    int from = at;
    while (from > 0 && isPlainLocal(mail.charAt(from - 1))) {
      from--;
    }
    int to = at + 1;
    while (to < mail.length() && isPlainDomain(mail.charAt(to))) {
      to++;
    }
    while (to > at + 1 && (mail.charAt(to - 1) == '.' || mail.charAt(to - 1) == '-')) {
      to--;
    }
    return mail.substring(from, to);
  }

  // An international address may have a Chinese local part, but not one that turns Latin midway.
  private static boolean isValidInOneScript(String mail) {
    int at = mail.indexOf('@');
    boolean han = false;
    boolean latin = false;
    for (int i = 0; i < at; i++) {
      char c = mail.charAt(i);
      latin |= c < 128 && Character.isLetter(c);
      han |= Character.isIdeographic(c);
    }
    boolean mixedEnd = false;
    for (int i = at + 2; i < mail.length(); i++) {
      mixedEnd |=
          Character.isIdeographic(mail.charAt(i))
              && mail.charAt(i - 1) < 128
              && Character.isLetter(mail.charAt(i - 1));
    }
    return isValid(mail) && !(han && latin) && !mixedEnd;
  }

  private static String unhidden(String mail) {
    if (mail.length() > 320 || mail.indexOf('@') >= 0) {
      return mail;
    }
    String text = mail.strip();
    String small = text.toLowerCase(Locale.ROOT);
    for (String sign :
        new String[] {"(at)", "[at]", "{at}", "\uFF08at\uFF09", "<at>", " at ", "#"}) {
      int found = small.indexOf(sign);
      if (found > 0 && small.length() == text.length()) {
        String left = text.substring(0, found).strip();
        return undotted(left) + "@" + undotted(text.substring(found + sign.length()).strip());
      }
    }
    return mail;
  }

  private static String undotted(String text) {
    String plain = text;
    for (String dot : new String[] {" dot ", " DOT ", "(dot)", "[dot]", "{dot}"}) {
      plain = plain.replace(dot, ".");
    }
    return plain;
  }

  static boolean isValid(String mail) {
    int at = mail.lastIndexOf('@');
    return at > 0
        && at <= 64
        && mail.length() <= 254
        && isLocal(mail.substring(0, at))
        && isDomain(mail.substring(at + 1));
  }

  private static boolean isLocal(String local) {
    if (local.length() > 2 && local.startsWith("\"") && local.endsWith("\"")) {
      return local.indexOf('"', 1) == local.length() - 1;
    }
    if (local.startsWith(".") || local.endsWith(".") || local.contains("..")) {
      return false;
    }
    for (int i = 0; i < local.length(); i++) {
      char c = local.charAt(i);
      if (!isPlainLocal(c) && !(c >= 0xA1 && Character.isLetterOrDigit(c))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDomain(String domain) {
    return domain.indexOf('.') > 0
        && !domain.endsWith(".")
        && !domain.contains("_")
        && UrlHost.isValid(domain)
        && !Character.isDigit(domain.charAt(domain.length() - 1));
  }

  private static boolean isPlainLocal(char c) {
    return isLetterOrDigit(c) || LOCAL_MARKS.indexOf(c) >= 0;
  }

  private static boolean isPlainDomain(char c) {
    return isLetterOrDigit(c) || c == '.' || c == '-';
  }

  private static boolean isLetterOrDigit(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }
}

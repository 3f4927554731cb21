package io.github.academicevents.validation;

import java.lang.Character.UnicodeScript;

/** Rules of one mail address; the narrowest that says what is wrong with it. */
final class MailRules {

  private static final String LOCAL_MARKS = "!#$%&'*+-/=?^_`{|}~.";

  private static final int LONGEST_LOCAL = 64;
  private static final int LONGEST_LABEL = 63;
  private static final int LONGEST = 254;

  private MailRules() {}

  static void check(String mail, String member, Check check) {
    if (isPlain(mail) && !isLabelled(mail)) {
      return;
    }
    String ascii = mail.replace('\uFF20', '@').replace('\u3002', '.').replace('\uFF0E', '.');
    if (!ascii.equals(mail)) {
      String inner = innerAddress(ascii);
      check.report(
          Catalogue.PERSON_EMAIL_FULLWIDTH_AT, member, mail, isValid(inner) ? inner : null);
      return;
    }
    boolean labelled = isLabelled(mail);
    String inner = labelled ? withoutLabel(mail) : innerAddress(mail);
    if (!inner.equals(mail) && isValid(inner) && (labelled || !isValidInOneScript(mail))) {
      check.report(Catalogue.PERSON_EMAIL_GLUED_TEXT, member, mail, inner);
      return;
    }
    if (isValid(mail)) {
      return;
    }
    String plain = HiddenMail.shown(mail);
    if (!plain.equals(mail)) {
      check.report(Catalogue.PERSON_EMAIL_OBFUSCATED, member, mail, isValid(plain) ? plain : null);
    } else {
      check.report(Catalogue.PERSON_EMAIL_INVALID, member, mail);
    }
  }

  /** Whether it is an address of the usual form, as nearly all are. */
  private static boolean isPlain(String mail) {
    int at = mail.indexOf('@');
    if (at < 1 || at > LONGEST_LOCAL || mail.length() > LONGEST) {
      return false;
    }
    for (int i = 0; i < at; i++) {
      char c = mail.charAt(i);
      if (!isLetterOrDigit(c) && (c != '.' && c != '_' && c != '-' || i == 0 || i == at - 1)) {
        return false;
      }
      if (c == '.' && mail.charAt(i - 1) == '.') {
        return false;
      }
    }
    int label = 0;
    int labels = 1;
    for (int i = at + 1; i < mail.length(); i++) {
      char c = mail.charAt(i);
      if (isLetterOrDigit(c)) {
        label++;
      } else if (c == '.' && label > 0) {
        labels++;
        label = 0;
      } else {
        return false;
      }
      if (label > LONGEST_LABEL) {
        return false;
      }
    }
    return labels > 1 && label > 1 && !Character.isDigit(mail.charAt(mail.length() - 1));
  }

  /** Whether a label in Latin letters is glued on: Emailjjzhou@bit.edu.cn. */
  private static boolean isLabelled(String mail) {
    return mail.startsWith("E")
        && !withoutLabel(mail).equals(mail)
        && Character.isLetter(withoutLabel(mail).charAt(0));
  }

  private static String withoutLabel(String mail) {
    for (String label : new String[] {"E-mail", "E-Mail", "Email", "EMail"}) {
      if (mail.startsWith(label) && mail.indexOf('@') > label.length() + 1) {
        return mail.substring(label.length());
      }
    }
    return mail;
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
    if (from > 0 && isOfOneWord(mail.codePointBefore(from))
        || to < mail.length() && isOfOneWord(mail.codePointAt(to))) {
      return mail;
    }
    while (to > at + 1 && (mail.charAt(to - 1) == '.' || mail.charAt(to - 1) == '-')) {
      to--;
    }
    return mail.substring(from, to);
  }

  /** Whether it goes on with the letters of an address, as in éva@bit.edu.cn. */
  private static boolean isOfOneWord(int c) {
    return Character.isLetter(c) && UnicodeScript.of(c) == UnicodeScript.LATIN
        || Character.getType(c) == Character.NON_SPACING_MARK;
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

  static boolean isValid(String mail) {
    int at = mail.lastIndexOf('@');
    return at > 0
        && at <= LONGEST_LOCAL
        && mail.length() <= LONGEST
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

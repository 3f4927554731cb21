package io.github.academicevents.validation;

/** The rule of one telephone number. */
final class PhoneRules {

  private static final int LONGEST = 60;
  private static final String[] EXTENSIONS = {"转", "分机", "ext", "Ext", "x", "#"};
  private static final String SPACING = " -().\u00A0\u2013\uFF08\uFF09";

  /** Between two numbers, or a number and how another one ends: 010-68912345/46. */
  private static final String BETWEEN = "/,;、，；";

  private PhoneRules() {}

  static void check(String phone, String member, Check check) {
    if (phone.length() > LONGEST || !areNumbers(phone)) {
      check.report(Catalogue.PERSON_PHONE_INVALID, member, phone);
    }
  }

  private static boolean areNumbers(String phone) {
    int from = 0;
    for (int i = 0; i <= phone.length(); i++) {
      if (i == phone.length() || BETWEEN.indexOf(phone.charAt(i)) >= 0) {
        boolean number = isNumber(phone, from, i);
        if (!number && (from == 0 || !isEnding(phone, from, i))) {
          return false;
        }
        from = i + 1;
      }
    }
    return true;
  }

  private static boolean isNumber(String phone, int from, int end) {
    int main = end;
    for (String mark : EXTENSIONS) {
      int found = phone.indexOf(mark, from);
      main = found > from && found < main ? found : main;
    }
    int last = phone.lastIndexOf('-', main);
    return isPlausible(phone, from, main)
        || last > from && main - last <= 6 && isPlausible(phone, from, last);
  }

  private static boolean isEnding(String phone, int from, int end) {
    int digits = digits(phone, from, end);
    return digits > 0 && digits < 9;
  }

  /** How many digits there are; -1 if there is something that belongs to no number. */
  private static int digits(String phone, int from, int end) {
    int digits = 0;
    for (int i = from; i < end; i++) {
      char c = phone.charAt(i);
      if (isDigit(c)) {
        digits++;
      } else if (!(c == '+' && digits == 0) && SPACING.indexOf(c) < 0) {
        return -1;
      }
    }
    return digits;
  }

  private static boolean isPlausible(String phone, int from, int end) {
    int digits = digits(phone, from, end);
    int first = from;
    while (first < end && !isDigit(phone.charAt(first)) && phone.charAt(first) != '+') {
      first++;
    }
    if (digits < 7 || first == end) {
      return false;
    }
    if (phone.charAt(first) == '+' || phone.startsWith("00", first)) {
      return digits <= 17;
    }
    boolean china = phone.startsWith("86", first) && digits > 11;
    return phone.charAt(first) == '0' ? digits >= 9 && digits <= 12 : digits <= (china ? 13 : 11);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}

package io.github.academicevents.validation;

/** The rule of one telephone number. */
final class PhoneRules {

  private PhoneRules() {}

  static void check(String phone, String member, Check check) {
    if (phone.length() > 60 || !isNumber(phone.strip())) {
      check.report(Catalogue.PERSON_PHONE_INVALID, member, phone);
    }
  }

  private static boolean isNumber(String phone) {
    String main = withoutExtension(phone);
    int last = main.lastIndexOf('-');
    return isPlausible(main)
        || last > 0 && main.length() - last <= 6 && isPlausible(main.substring(0, last));
  }

  private static String withoutExtension(String phone) {
    for (String mark : new String[] {"\u8F6C", "ext", "Ext", "x", "#"}) {
      int found = phone.indexOf(mark);
      if (found > 0) {
        return phone.substring(0, found).strip();
      }
    }
    return phone;
  }

  private static boolean isPlausible(String text) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
      } else if (!(c == '+' && i == 0) && " -().\u00A0\u2013\uFF08\uFF09/".indexOf(c) < 0) {
        return false;
      }
    }
    int count = digits.length();
    if (text.startsWith("+") || digits.indexOf("00") == 0) {
      return count >= 7 && count <= 17;
    }
    char first = count == 0 ? ' ' : digits.charAt(0);
    return first == '0' ? count >= 9 && count <= 12 : count >= 7 && count <= 11;
  }
}

package io.github.academicevents.validation;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Rules of what spammers put into pages: brands of betting, offers, links. */
final class SpamRules {

  /** What prolongs a brand. */
  private static final String[] BRAND_PARTS = {
    "皇宫", "国际", "体育", "娱乐", "集团", "赌场", "棋牌", "真人", "电竞", "在线", "线上", "网上", "电子", "游戏", "平台", "手机"
  };

  /** What a site asks its visitors to do. */
  private static final String[] ACTIONS = {
    "登录", "登陆", "登入", "注册", "官网", "官方网站", "入口", "娱乐城", "app", "App", "APP", "下载", "开户", "投注", "网址"
  };

  private static final String[] CONTACTS = {
    "微信", "薇信", "威信", "QQ", "qq", "Q群", "电报", "Telegram", "telegram", "WhatsApp", "vx", "VX", "V信"
  };
  private static final String[] CALLS = {"加", "联系", "咨询", "找"};
  private static final String[] ENGLISH_CALLS = {"join", "add us", "contact", "message us"};
  private static final String[] ENGLISH_LURES = {
    "casino", "betting", "bonus", "earn money", "guaranteed profit", "essay writing service"
  };

  /** How far an offer may be from the way to take it. */
  private static final int NEAR = 30;

  /** What these rules look at. */
  private static final int CLASSES =
      CharClass.HAN_SPAM
          | CharClass.DIGIT
          | CharClass.CAPITAL_T
          | CharClass.CAPITAL_W
          | CharClass.COLON;

  private static final int MOST_LINKS = 10;
  private static final int MOST_HOSTS = 5;

  private SpamRules() {}

  static void check(String text, int classes, TextKind kind, Check check) {
    if ((classes & CLASSES) == 0) {
      return;
    }
    if (hasBrand(text, classes)) {
      check.report(
          kind == TextKind.NAME ? Catalogue.SPAM_ORG_NAME_REPLACED : Catalogue.SPAM_GAMBLING_TERM,
          null,
          text);
    } else if (solicits(text, classes)) {
      check.report(Catalogue.SPAM_CONTACT_SOLICITATION, null, text);
    }
    if ((classes & CharClass.COLON) != 0 && isLinkFarm(text)) {
      check.report(Catalogue.SPAM_LINK_FARM, null, text);
    }
  }

  private static boolean hasBrand(String text, int classes) {
    if ((classes & CharClass.HAN_SPAM) != 0) {
      for (int i = 0; i < text.length(); i++) {
        if ((CharClass.of(text.charAt(i)) & CharClass.HAN_SPAM) != 0) {
          String brand = SpamWords.BRANDS.at(text, i);
          if (brand != null && isAdvertised(text, SpamWords.start(text, i, brand), brand)) {
            return true;
          }
        }
      }
    }
    return (classes & CharClass.DIGIT) != 0 && hasNumberedBet(text);
  }

  private static boolean isAdvertised(String text, int start, String brand) {
    int end = start + brand.length();
    boolean prolonged = false;
    for (int part = lengthAt(BRAND_PARTS, text, end); part > 0; ) {
      end += part;
      prolonged = true;
      part = lengthAt(BRAND_PARTS, text, end);
    }
    return lengthAt(ACTIONS, text, end) > 0
        || endsBefore(ACTIONS, text, start)
        || digitsBefore(text, start) >= (prolonged ? 2 : 5)
        || digitsAfter(text, end) >= (prolonged ? 2 : 5);
  }

  private static int lengthAt(String[] words, String text, int at) {
    for (String word : words) {
      if (text.startsWith(word, at)) {
        return word.length();
      }
    }
    return 0;
  }

  private static boolean endsBefore(String[] words, String text, int end) {
    for (String word : words) {
      if (text.startsWith(word, end - word.length())) {
        return true;
      }
    }
    return false;
  }

  /** How many of the digits and small letters right before are digits; a year counts as none. */
  private static int digitsBefore(String text, int end) {
    int digits = 0;
    int from = end;
    // No brand's number is longer.
    while (from > 0 && end - from < 12 && isDigitOrSmall(text.charAt(from - 1))) {
      from--;
      digits += isDigit(text.charAt(from)) ? 1 : 0;
    }
    return isYear(text, from, end) ? 0 : digits;
  }

  private static int digitsAfter(String text, int from) {
    int end = from;
    while (end < text.length() && end - from < 12 && isDigit(text.charAt(end))) {
      end++;
    }
    return isYear(text, from, end) ? 0 : end - from;
  }

  private static boolean isYear(String text, int from, int end) {
    return end - from == 4 && (text.startsWith("19", from) || text.startsWith("20", from));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isDigitOrSmall(char c) {
    return isDigit(c) || c >= 'a' && c <= 'z';
  }

  /** Finds bet365 and 188bet, but neither alphabet2 nor BET. */
  private static boolean hasNumberedBet(String text) {
    for (int i = text.indexOf("bet"); i >= 0; i = text.indexOf("bet", i + 3)) {
      char before = i == 0 ? ' ' : text.charAt(i - 1);
      char after = i + 3 == text.length() ? ' ' : text.charAt(i + 3);
      boolean alone = !Character.isLetterOrDigit(before) || CharClass.isHan(before);
      boolean ends = !Character.isLetterOrDigit(after) || CharClass.isHan(after);
      if (alone && digitsAfter(text, i + 3) >= 2
          || ends && isDigit(before) && digitsBefore(text, i) >= 2) {
        return true;
      }
    }
    return false;
  }

  private static boolean solicits(String text, int classes) {
    if ((classes & CharClass.HAN_SPAM) != 0) {
      for (int i = 0; i < text.length(); i++) {
        if ((CharClass.of(text.charAt(i)) & CharClass.HAN_SPAM) != 0
            && SpamWords.LURES.at(text, i) != null
            && hasCallNear(text, i)) {
          return true;
        }
      }
    }
    int messenger =
        Math.max(
            (classes & CharClass.CAPITAL_T) == 0 ? -1 : text.indexOf("Telegram"),
            (classes & CharClass.CAPITAL_W) == 0 ? -1 : text.indexOf("WhatsApp"));
    return messenger >= 0 && solicitsInEnglish(text, messenger);
  }

  private static boolean hasCallNear(String text, int at) {
    String part = text.substring(Math.max(0, at - NEAR), Math.min(text.length(), at + NEAR));
    for (String contact : CONTACTS) {
      if (endsBefore(CALLS, part, part.indexOf(contact))) {
        return true;
      }
    }
    return false;
  }

  private static boolean solicitsInEnglish(String text, int found) {
    String part =
        text.substring(Math.max(0, found - 2 * NEAR), Math.min(text.length(), found + 3 * NEAR))
            .toLowerCase(Locale.ROOT);
    return containsAny(part, ENGLISH_CALLS) && containsAny(part, ENGLISH_LURES);
  }

  private static boolean containsAny(String text, String[] words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLinkFarm(String text) {
    int links = 0;
    for (int i = text.indexOf("://"); i >= 0; i = text.indexOf("://", i + 3)) {
      links++;
    }
    if (links < MOST_LINKS) {
      return false;
    }
    Set<String> hosts = new HashSet<>();
    for (int i = text.indexOf("://"); i >= 0; i = text.indexOf("://", i + 3)) {
      int end = i + 3;
      while (end < text.length() && end < i + 256 && isHostCharacter(text.charAt(end))) {
        end++;
      }
      hosts.add(text.substring(i + 3, end).toLowerCase(Locale.ROOT));
    }
    return hosts.size() > MOST_HOSTS;
  }

  private static boolean isHostCharacter(char c) {
    return isDigitOrSmall(c) || c >= 'A' && c <= 'Z' || c == '.' || c == '-';
  }
}

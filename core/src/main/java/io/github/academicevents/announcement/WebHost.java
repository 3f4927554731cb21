package io.github.academicevents.announcement;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Hosts of pages and of mail, and which of them are an institution's. */
final class WebHost {

  /** Endings that anybody gets; not those of a country or of organizations. */
  private static final Set<String> COMMERCIAL =
      Set.of(
          "com", "net", "cc", "top", "xyz", "vip", "info", "club", "site", "online", "shop", "bet",
          "win", "live", "app", "biz");

  /** Sites where institutions put up their events. */
  private static final List<String> SHARED =
      List.of(
          "qq.com",
          "google.com",
          "github.com",
          "eventbrite.com",
          "baidu.com",
          "microsoft.com",
          "office.com",
          "bilibili.com",
          "weibo.com",
          "linkedin.com",
          "facebook.com",
          "springer.com",
          "aconf.net",
          "huodongxing.com",
          "wordpress.com",
          "weebly.com",
          "wix.com");

  private WebHost() {}

  /** The host of an address of a page, in lower case; empty where it has none. */
  static String of(String url) {
    int start = url.indexOf("://");
    if (start < 0) {
      return "";
    }
    int end = start + 3;
    while (end < url.length() && "/?#:".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    String host = url.substring(start + 3, end).toLowerCase(Locale.ROOT);
    return host.substring(host.indexOf('@') + 1);
  }

  /**
   * Whether a page stands on somebody's site while the mail on it is an institution's. Mail of
   * anybody's (163.com) tells nothing, and a page on another institution's site is right.
   */
  static boolean isForeign(String host, List<String> mails) {
    String ending = host.substring(host.lastIndexOf('.') + 1);
    if (!COMMERCIAL.contains(ending) || SHARED.stream().anyMatch(site -> isWithin(host, site))) {
      return false;
    }
    boolean institution = false;
    for (String mail : mails) {
      String mailHost = mail.substring(mail.indexOf('@') + 1).toLowerCase(Locale.ROOT);
      if (isWithin(host, mailHost) || isWithin(mailHost, host)) {
        return false;
      }
      institution |= isInstitution(mailHost);
    }
    return institution;
  }

  private static boolean isWithin(String host, String site) {
    return host.equals(site) || host.endsWith("." + site);
  }

  /** Whether it ends as only schools and academies may: .edu, .edu.cn, .ac.uk. */
  private static boolean isInstitution(String host) {
    int last = host.lastIndexOf('.');
    int second = host.lastIndexOf('.', last - 1);
    String ending = host.substring(last + 1);
    String middle = last < 0 ? "" : host.substring(second + 1, last);
    return ending.equals("edu") || second > 0 && (middle.equals("edu") || middle.equals("ac"));
  }
}

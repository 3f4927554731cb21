package io.github.academicevents.publication;

import io.github.academicevents.OnlineAccess;
import java.util.Locale;

/** Which addresses of taking part online may be told to everybody. */
final class JoinLinks {

  /** Hosts, with all below them, whose addresses let people into a meeting. */
  private static final String[] MEETING_HOSTS = {
    "zoom.us",
    "zoom.com",
    "zoom.com.cn",
    "meeting.tencent.com",
    "voovmeeting.com",
    "teams.microsoft.com",
    "teams.live.com",
    "meet.google.com",
    "webex.com",
    "goto.com",
    "gotomeeting.com",
    "whereby.com",
    "jit.si",
    "feishu.cn",
    "larksuite.com",
    "dingtalk.com",
    "meeting.huaweicloud.com",
    "bluejeans.com"
  };

  private JoinLinks() {}

  /** An address of no meeting service, without query and fragment, that holds no meeting number. */
  static boolean isPublic(String url, OnlineAccess access) {
    if (!isWeb(url) || url.indexOf('?') >= 0 || url.indexOf('#') >= 0) {
      return false;
    }
    int start = url.indexOf("//") + 2;
    int end = url.indexOf('/', start);
    String authority = url.substring(start, end < 0 ? url.length() : end);
    if (authority.indexOf('@') >= 0) {
      return false;
    }
    int port = authority.indexOf(':');
    String host = (port < 0 ? authority : authority.substring(0, port)).toLowerCase(Locale.ROOT);
    for (String meetings : MEETING_HOSTS) {
      if (host.endsWith(meetings)
          && (host.length() == meetings.length()
              || host.charAt(host.length() - meetings.length() - 1) == '.')) {
        return false;
      }
    }
    return !holds(url, digits(access.getMeetingId().orElse("")))
        && !holds(url, access.getPasscode().orElse(""));
  }

  private static boolean isWeb(String url) {
    return url.startsWith("https://") || url.startsWith("http://");
  }

  private static boolean holds(String url, String secret) {
    return !secret.isEmpty() && url.contains(secret);
  }

  private static String digits(String meetingId) {
    StringBuilder digits = new StringBuilder(meetingId.length());
    for (int i = 0; i < meetingId.length(); i++) {
      char c = meetingId.charAt(i);
      if (c != ' ' && c != '-' && c != '\u00A0') {
        digits.append(c);
      }
    }
    return digits.toString();
  }
}

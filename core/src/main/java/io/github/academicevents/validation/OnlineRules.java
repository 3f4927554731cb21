package io.github.academicevents.validation;

import io.github.academicevents.Extras;
import io.github.academicevents.OnlineAccess;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Rules of one way to take part online. */
final class OnlineRules {

  private static final String[] SECRETS = {"pwd=", "passcode=", "password=", "token=", "tk="};

  private OnlineRules() {}

  static void check(OnlineAccess access, Check check) {
    address(access.getUrl().orElse(null), "url", check);
    address(access.getStreamUrl().orElse(null), "streamUrl", check);
    locator(access, check);
    meetingId(access, check);
    if (access.getPasscode().isPresent()) {
      check.report(Catalogue.ONLINE_JOIN_URL_SECRET_EXPOSED, "passcode");
    }
  }

  private static void address(@Nullable String url, String member, Check check) {
    if (url != null) {
      UrlRules.check(url, member, check);
      if (hasSecret(url)) {
        // The secret itself is not repeated in the finding.
        check.report(Catalogue.ONLINE_JOIN_URL_SECRET_EXPOSED, member);
      }
    }
  }

  private static void locator(OnlineAccess access, Check check) {
    boolean reachable =
        access.getUrl().isPresent()
            || access.getStreamUrl().isPresent()
            || access.getDialIn().isPresent()
            || access.getPlatform().isPresent() && access.getMeetingId().isPresent();
    if (!reachable && !isUnread(access.getExtras())) {
      check.report(Catalogue.ONLINE_URL_MISSING, null);
    }
  }

  private static boolean isUnread(Extras extras) {
    return !extras.isEmpty()
        && (extras.has("url")
            || extras.has("streamUrl")
            || extras.has("dialIn")
            || extras.has("platform")
            || extras.has("meetingId")
            || extras.has(Extras.VALUE));
  }

  private static void meetingId(OnlineAccess access, Check check) {
    String id = access.getMeetingId().orElse("");
    if (id.isEmpty()) {
      return;
    }
    String platform = access.getPlatform().orElse("").toLowerCase(Locale.ROOT);
    boolean tencent =
        platform.contains("tencent") || platform.contains("腾讯") || platform.contains("voov");
    boolean zoom = platform.contains("zoom");
    if (!tencent && !zoom) {
      return;
    }
    int digits = 0;
    boolean other = false;
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else {
        other |= c != ' ' && c != '-' && c != '\u00A0';
      }
    }
    if (other || digits < 9 || digits > (zoom ? 11 : 10)) {
      check.report(Catalogue.ONLINE_MEETING_ID_FORMAT, "meetingId", id);
    }
  }

  private static boolean hasSecret(String url) {
    for (int i = 1; i < url.length(); i++) {
      char before = url.charAt(i - 1);
      if (before == '?' || before == '&' || before == '#' || before == ';') {
        for (String secret : SECRETS) {
          if (url.regionMatches(true, i, secret, 0, secret.length())
              && i + secret.length() < url.length()) {
            return true;
          }
        }
      }
    }
    return false;
  }
}

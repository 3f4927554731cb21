package io.github.academicevents.validation;

import io.github.academicevents.OnlineAccess;
import java.util.Locale;

/** Rules of one way to take part online. */
final class OnlineRules {

  private static final String[] SECRETS = {"pwd=", "passcode=", "password=", "token=", "tk="};

  private OnlineRules() {}

  static void check(OnlineAccess access, Check check) {
    access.getUrl().ifPresent(url -> UrlRules.check(url, "url", check));
    access.getStreamUrl().ifPresent(url -> UrlRules.check(url, "streamUrl", check));
    locator(access, check);
    meetingId(access, check);
    access.getUrl().ifPresent(url -> secret(url, check));
    access
        .getPasscode()
        .ifPresent(code -> check.report(Catalogue.ONLINE_JOIN_URL_SECRET_EXPOSED, "passcode"));
  }

  private static void locator(OnlineAccess access, Check check) {
    boolean reachable =
        access.getUrl().isPresent()
            || access.getStreamUrl().isPresent()
            || access.getDialIn().isPresent()
            || access.getPlatform().isPresent() && access.getMeetingId().isPresent();
    if (!reachable
        && !access.getExtras().has("url")
        && !access.getExtras().has("streamUrl")
        && !access.getExtras().has("meetingId")
        && !access.getExtras().has("$value")) {
      check.report(Catalogue.ONLINE_URL_MISSING, null);
    }
  }

  private static void meetingId(OnlineAccess access, Check check) {
    String platform = access.getPlatform().orElse("").toLowerCase(Locale.ROOT);
    boolean tencent = platform.contains("tencent") || platform.contains("腾讯");
    boolean zoom = platform.contains("zoom");
    String id = access.getMeetingId().orElse("");
    if (id.isEmpty() || !tencent && !zoom) {
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

  // The secret itself is not repeated in the finding.
  private static void secret(String url, Check check) {
    String small = url.toLowerCase(Locale.ROOT);
    for (String secret : SECRETS) {
      int found = small.indexOf(secret);
      if (found > 0 && "?&#".indexOf(small.charAt(found - 1)) >= 0) {
        check.report(Catalogue.ONLINE_JOIN_URL_SECRET_EXPOSED, "url");
        return;
      }
    }
  }
}

package io.github.academicevents.publication;

import java.util.Locale;
import java.util.Optional;

/**
 * Which values of a record may stand in the {@code href} of a page. Others are to be shown as text:
 * a record from elsewhere may hold {@code javascript:} and worse.
 *
 * <p>The links are not escaped for HTML.
 */
public final class PageLinks {

  private PageLinks() {}

  /**
   * A link to a page.
   *
   * @param url an address as a record has it
   * @return the same, if it begins with {@code https://} or {@code http://}
   */
  public static Optional<String> web(String url) {
    String lower = url.substring(0, Math.min(url.length(), 8)).toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://")
        ? Optional.of(url)
        : Optional.empty();
  }

  /**
   * A link to write to somebody.
   *
   * @param address a mail address as a record has it
   * @return a {@code mailto:} link, if it is a plain address: not one that carries a subject or a
   *     text
   */
  public static Optional<String> mail(String address) {
    boolean plain =
        address.chars().allMatch(c -> c > 0x20 && c < 0x7f && "?&%<>\"'\\#,;".indexOf(c) < 0);
    return plain && address.indexOf('@') > 0 ? Optional.of("mailto:" + address) : Optional.empty();
  }
}

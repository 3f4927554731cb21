package io.github.academicevents.schema;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A price as the web writes it.
 *
 * @param amount the amount; 0 for a word such as "free"
 * @param currency the ISO 4217 code of the currency that is written with it; null if there is none,
 *     or its sign is one of several currencies'
 * @param plain whether no more than the number was written
 */
record Price(BigDecimal amount, @Nullable String currency, boolean plain) {

  private static final Set<String> FREE =
      Set.of("free", "free of charge", "gratis", "kostenlos", "gratuit", "免费", "no charge");

  /** Signs and words of currencies; the empty code stands for more than one currency. */
  private static final Map<String, String> CURRENCIES =
      Map.ofEntries(
          Map.entry("$", ""),
          Map.entry("¥", ""),
          Map.entry("￥", ""),
          Map.entry("kr", ""),
          Map.entry("€", "EUR"),
          Map.entry("EURO", "EUR"),
          Map.entry("£", "GBP"),
          Map.entry("₹", "INR"),
          Map.entry("₩", "KRW"),
          Map.entry("US$", "USD"),
          Map.entry("RMB", "CNY"),
          Map.entry("元", "CNY"),
          Map.entry("人民币", "CNY"));

  private static final int LONGEST = 64;

  /** The price that a text is; null if it is none. */
  static @Nullable Price parse(String text) {
    String stripped = text.strip();
    if (FREE.contains(stripped.toLowerCase(Locale.ROOT))) {
      return new Price(BigDecimal.ZERO, null, true);
    }
    BigDecimal number = number(stripped);
    if (number != null) {
      return new Price(number, null, true);
    }
    return stripped.length() > LONGEST ? null : withCurrency(stripped);
  }

  /** A number with a currency before or after it: $35, 12,50 €, USD 20. */
  private static @Nullable Price withCurrency(String text) {
    int start = 0;
    while (start < text.length() && !isDigit(text.charAt(start))) {
      start++;
    }
    int end = text.length();
    while (end > start && !isDigit(text.charAt(end - 1))) {
      end--;
    }
    String before = text.substring(0, start).strip();
    String after = text.substring(end).strip();
    if (!before.isEmpty() && !after.isEmpty()) {
      return null;
    }
    String currency = currency(before + after);
    if (currency == null) {
      return null;
    }
    BigDecimal number = number(text.substring(start, end));
    return number == null ? null : new Price(number, currency.isEmpty() ? null : currency, false);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The code of a currency that a sign or word is; empty if it may be several, null if none. */
  static @Nullable String currency(String text) {
    String known = CURRENCIES.get(text);
    if (known != null) {
      return known;
    }
    String upper = text.toUpperCase(Locale.ROOT);
    boolean code = upper.length() == 3 && upper.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    return code ? upper : CURRENCIES.get(upper);
  }

  private static @Nullable BigDecimal number(String text) {
    int comma = text.indexOf(',');
    if (comma < 0) {
      return Fields.parse(text);
    }
    if (isGrouped(text)) {
      return Fields.parse(text.replace(",", ""));
    }
    // A comma before two digits at the end is a decimal one.
    boolean decimal = comma == text.length() - 3 && text.indexOf('.') < 0;
    return decimal ? Fields.parse(text.replace(',', '.')) : null;
  }

  /** Whether its commas part groups of three digits: 1,200.00. */
  private static boolean isGrouped(String text) {
    int point = text.indexOf('.') < 0 ? text.length() : text.indexOf('.');
    int comma = text.indexOf(',');
    boolean grouped = comma > 0 && comma <= 3;
    for (int i = comma; grouped && i >= 0; i = text.indexOf(',', i + 1)) {
      int next = text.indexOf(',', i + 1) < 0 ? point : text.indexOf(',', i + 1);
      grouped = next - i == 4;
    }
    return grouped;
  }
}

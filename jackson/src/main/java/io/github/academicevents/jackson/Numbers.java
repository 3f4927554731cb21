package io.github.academicevents.jackson;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Numbers from their text, with all digits. */
final class Numbers {

  private static final int DIGITS_OF_LONG = 18;

  private Numbers() {}

  /** The number; null where its exponent is beyond what Java holds, or the text is no number. */
  static @Nullable BigDecimal decimal(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  static Number integer(String digits) {
    if (digits.length() <= DIGITS_OF_LONG) {
      return Long.valueOf(digits);
    }
    return new BigInteger(digits);
  }
}

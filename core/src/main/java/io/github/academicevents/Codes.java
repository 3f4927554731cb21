package io.github.academicevents;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Terms by code: the look-up behind each vocabulary's {@code find}. */
final class Codes {

  private Codes() {}

  static <T extends Coded> Map<String, T> index(T[] terms) {
    return Arrays.stream(terms)
        .collect(Collectors.toUnmodifiableMap(Coded::getCode, Function.identity()));
  }

  /** {@code PUBLIC_LECTURE} is {@code public-lecture}. */
  static String of(Enum<?> term) {
    return term.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}

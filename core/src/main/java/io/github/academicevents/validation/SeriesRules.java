package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.EventSeries;

/** Rules of the series of an event. */
final class SeriesRules {

  private static final String HAN_NUMERALS = "零〇一二三四五六七八九十百千两";

  private SeriesRules() {}

  /** Checks what {@code event} has; the check stands at it. */
  static void check(EventSeries series, AcademicEvent event, Check check) {
    if (series.getNumber().isPresent()) {
      int number = series.getNumber().getAsInt();
      if (number < 1) {
        check.report(Catalogue.SERIES_NUMBER_NOT_POSITIVE, "number", Integer.toString(number));
      }
      return;
    }
    String text = series.getNumberText().orElse("");
    if (hasNumeral(text) && !series.getExtras().has("number")) {
      check.report(Catalogue.SERIES_NUMBER_MISSING, "numberText", text);
    }
  }

  // 特别场 is no number, and so none is missing.
  private static boolean hasNumeral(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c) || HAN_NUMERALS.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }
}

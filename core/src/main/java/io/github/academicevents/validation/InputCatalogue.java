package io.github.academicevents.validation;

import static io.github.academicevents.validation.Severity.ERROR;
import static io.github.academicevents.validation.Severity.INFO;
import static io.github.academicevents.validation.Severity.WARNING;

import io.github.academicevents.validation.Rule.Scope;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules that look at more or other than one event, one line each: at the text it was read from,
 * at a file of events, at what a profile asks for.
 */
final class InputCatalogue {

  private static final List<Rule> RULES = new ArrayList<>();

  static final Rule CONSISTENCY_INVITER_NAME_DIFFERS =
      reader("consistency.inviter-name-differs", WARNING, false);
  static final Rule CONSISTENCY_INVITER_VS_CONTACT_EN =
      reader("consistency.inviter-vs-contact-en", WARNING, false);
  static final Rule CONSISTENCY_PLACE_DIFFERS = reader("consistency.place-differs", WARNING, false);
  static final Rule CONSISTENCY_SPEAKER_NAME_DIFFERS =
      reader("consistency.speaker-name-differs", WARNING, false);
  static final Rule CONSISTENCY_TIME_DIFFERS = reader("consistency.time-differs", ERROR, false);
  static final Rule PERSON_NAME_LABEL_LEFT = reader("person.name-label-left", WARNING, true);
  static final Rule PERSON_TITLE_TRANSLATION_MISMATCH =
      reader("person.title-translation-mismatch", WARNING, false);
  static final Rule PLACE_EMPTY_ADDRESS_PARTS = reader("place.empty-address-parts", WARNING, true);
  static final Rule SERIES_NUMBER_MISMATCH = reader("series.number-mismatch", ERROR, false);
  static final Rule SPAM_DOMAIN_MISMATCH = reader("spam.domain-mismatch", WARNING, false);
  static final Rule SPAM_NAVIGATION_RESIDUE = reader("spam.navigation-residue", INFO, true);
  static final Rule TIME_DATE_MISMATCH_BETWEEN_LANGUAGES =
      reader("time.date-mismatch-between-languages", ERROR, false);
  static final Rule TIME_DAY_PERIOD_CONFLICT = reader("time.day-period-conflict", WARNING, false);
  static final Rule TIME_INVALID_CALENDAR_DATE = reader("time.invalid-calendar-date", ERROR, false);
  static final Rule TIME_ORDINAL_SUFFIX_WRONG = reader("time.ordinal-suffix-wrong", INFO, true);
  static final Rule TIME_SPACED_COLON = reader("time.spaced-colon", INFO, true);
  static final Rule TIME_WEEKDAY_MISMATCH = reader("time.weekday-mismatch", ERROR, false);
  static final Rule TIME_WEEKDAY_MISMATCH_BETWEEN_LANGUAGES =
      reader("time.weekday-mismatch-between-languages", ERROR, false);
  static final Rule TIME_YEAR_MISSING_IN_TEXT = reader("time.year-missing-in-text", INFO, false);
  static final Rule TIME_ZONE_OFFSET_CONFLICT = reader("time.zone-offset-conflict", ERROR, true);
  static final Rule JSON_SYNTAX = reader("json.syntax", ERROR, false);
  static final Rule JSON_BAD_VALUE = reader("json.bad-value", ERROR, false);
  static final Rule JSON_TOO_DEEP = reader("json.too-deep", ERROR, false);
  static final Rule JSON_TOO_LONG = reader("json.too-long", ERROR, false);
  static final Rule JSON_DUPLICATE_FIELD = reader("json.duplicate-field", WARNING, false);
  static final Rule JSON_UNKNOWN_FIELD = reader("json.unknown-field", INFO, false);
  static final Rule JSON_EMPTY = reader("json.empty", INFO, false);
  static final Rule JSON_OFFSET_MOVED = reader("json.offset-moved", INFO, true);
  static final Rule JSON_PLAIN_TEXT = reader("json.plain-text", INFO, false);
  static final Rule ANNOUNCEMENT_DATE_AMBIGUOUS =
      reader("announcement.date-ambiguous", WARNING, false);
  static final Rule ANNOUNCEMENT_GUESSED = reader("announcement.guessed", INFO, false);
  static final Rule ANNOUNCEMENT_NOTHING_READ = reader("announcement.nothing-read", ERROR, false);
  static final Rule ANNOUNCEMENT_TOO_LONG = reader("announcement.too-long", ERROR, false);
  static final Rule ANNOUNCEMENT_ZONE_ASSUMED = reader("announcement.zone-assumed", INFO, false);
  static final Rule JSONLD_SYNTAX = reader("jsonld.syntax", ERROR, false);
  static final Rule JSONLD_TOO_DEEP = reader("jsonld.too-deep", ERROR, false);
  static final Rule JSONLD_TOO_LONG = reader("jsonld.too-long", ERROR, false);
  static final Rule JSONLD_TOO_MANY = reader("jsonld.too-many", ERROR, false);
  static final Rule JSONLD_NO_EVENT = reader("jsonld.no-event", ERROR, false);
  static final Rule JSONLD_MICRODATA_ONLY = reader("jsonld.microdata-only", ERROR, false);
  static final Rule JSONLD_BAD_VALUE = reader("jsonld.bad-value", ERROR, false);
  static final Rule JSONLD_DUPLICATE_KEY = reader("jsonld.duplicate-key", WARNING, false);
  static final Rule JSONLD_SCRIPT_CLEANED = reader("jsonld.script-cleaned", INFO, false);
  static final Rule JSONLD_CONTEXT_MISSING = reader("jsonld.context-missing", INFO, false);
  static final Rule JSONLD_CONTEXT_UNKNOWN = reader("jsonld.context-unknown", INFO, false);
  static final Rule JSONLD_LANGUAGE_ASSUMED = reader("jsonld.language-assumed", INFO, false);
  static final Rule JSONLD_TEXT_CLEANED = reader("jsonld.text-cleaned", INFO, false);
  static final Rule JSONLD_PRICE_CLEANED = reader("jsonld.price-cleaned", INFO, false);
  static final Rule JSONLD_FILLER = reader("jsonld.filler", INFO, false);
  static final Rule JSONLD_EMPTY = reader("jsonld.empty", INFO, false);
  static final Rule JSONLD_UNKNOWN_PROPERTY = reader("jsonld.unknown-property", INFO, false);
  static final Rule JSONLD_MORE_VALUES = reader("jsonld.more-values", INFO, false);
  static final Rule JSONLD_OFFSET_MOVED = reader("jsonld.offset-moved", INFO, false);
  static final Rule JSONLD_REFERENCE_UNRESOLVED =
      reader("jsonld.reference-unresolved", INFO, false);
  static final Rule JSONLD_CYCLE = reader("jsonld.cycle", INFO, false);

  static final Rule EVENT_DUPLICATE_SUSPECT = file("event.duplicate-suspect", WARNING, false);
  static final Rule EVENT_ID_DUPLICATE = file("event.id-duplicate", ERROR, false);
  static final Rule FILE_BUDGET_EXCEEDED = file("file.budget-exceeded", WARNING, false);
  static final Rule SERIES_NUMBER_DUPLICATE = file("series.number-duplicate", WARNING, false);
  static final Rule SERIES_NUMBER_ORDER = file("series.number-order", WARNING, false);
  static final Rule TIME_OVERLAP_SAME_ROOM = file("time.overlap-same-room", WARNING, false);
  static final Rule TIME_OVERLAP_SAME_SPEAKER = file("time.overlap-same-speaker", WARNING, false);

  static final Rule BILINGUAL_TEXT_MISSING = profile("bilingual.text-missing", WARNING, false);
  static final Rule BILINGUAL_TITLE_MISSING = profile("bilingual.title-missing", ERROR, false);
  static final Rule GOOGLE_ADDRESS_MISSING = profile("google.address-missing", ERROR, false);
  static final Rule GOOGLE_NAME_MISSING = profile("google.name-missing", ERROR, false);
  static final Rule GOOGLE_PLACE_MISSING = profile("google.place-missing", ERROR, false);
  static final Rule GOOGLE_PREVIOUS_START_NEEDS_RESCHEDULED =
      profile("google.previous-start-needs-rescheduled", WARNING, false);
  static final Rule GOOGLE_RECOMMENDED_MISSING = profile("google.recommended-missing", INFO, false);
  static final Rule GOOGLE_START_MISSING = profile("google.start-missing", ERROR, false);

  private InputCatalogue() {}

  static List<Rule> rules() {
    return List.copyOf(RULES);
  }

  private static Rule reader(String code, Severity severity, boolean repairable) {
    return add(code, severity, Scope.READER, repairable);
  }

  private static Rule file(String code, Severity severity, boolean repairable) {
    return add(code, severity, Scope.FILE, repairable);
  }

  private static Rule profile(String code, Severity severity, boolean repairable) {
    return add(code, severity, Scope.PROFILE, repairable);
  }

  private static Rule add(String code, Severity severity, Scope scope, boolean repairable) {
    int ordinal = Catalogue.rules().size() + RULES.size();
    Rule rule = new Rule(code, severity, scope, repairable, null, ordinal);
    RULES.add(rule);
    return rule;
  }
}

package io.github.academicevents.validation;

import static io.github.academicevents.validation.Severity.ERROR;
import static io.github.academicevents.validation.Severity.INFO;
import static io.github.academicevents.validation.Severity.WARNING;

import io.github.academicevents.validation.Rule.Scope;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Every rule of the library, one line each, in the order of their codes. */
final class Catalogue {

  private static final Map<String, Rule> RULES = new TreeMap<>();

  static final Rule CONSISTENCY_INVITER_NAME_DIFFERS =
      reader("consistency.inviter-name-differs", WARNING, false);
  static final Rule CONSISTENCY_INVITER_VS_CONTACT_EN =
      reader("consistency.inviter-vs-contact-en", WARNING, false);
  static final Rule CONSISTENCY_PLACE_DIFFERS = reader("consistency.place-differs", WARNING, false);
  static final Rule CONSISTENCY_SPEAKER_NAME_DIFFERS =
      reader("consistency.speaker-name-differs", WARNING, false);
  static final Rule CONSISTENCY_TIME_DIFFERS = reader("consistency.time-differs", ERROR, false);
  static final Rule EVENT_DESCRIPTION_ACTIVE_CONTENT =
      record("event.description-active-content", ERROR, false);
  static final Rule EVENT_DESCRIPTION_HTML = record("event.description-html", WARNING, true);
  static final Rule EVENT_DESCRIPTION_MISSING = record("event.description-missing", INFO, false);
  static final Rule EVENT_DESCRIPTION_REPEATS_HEADER =
      record("event.description-repeats-header", INFO, true);
  static final Rule EVENT_DUPLICATE_CONTENT_FIELDS =
      record("event.duplicate-content-fields", INFO, false);
  static final Rule EVENT_HYBRID_NEEDS_BOTH = record("event.hybrid-needs-both", ERROR, false);
  static final Rule EVENT_ID_MISSING = record("event.id-missing", INFO, false);
  static final Rule EVENT_LANGUAGE_DEPRECATED = record("event.language-deprecated", INFO, true);
  static final Rule EVENT_LANGUAGE_INVALID = record("event.language-invalid", ERROR, true);
  static final Rule EVENT_LANGUAGE_MISSING = record("event.language-missing", INFO, false);
  static final Rule EVENT_MODE_LOCATION_CONFLICT =
      record("event.mode-location-conflict", ERROR, false);
  static final Rule EVENT_NO_CONTACT = record("event.no-contact", INFO, false);
  static final Rule EVENT_NO_ORGANIZER = record("event.no-organizer", WARNING, false);
  static final Rule EVENT_NO_SPEAKER = record("event.no-speaker", WARNING, false);
  static final Rule EVENT_TBA_PLACEHOLDER_AS_VALUE =
      record("event.tba-placeholder-as-value", WARNING, true);
  static final Rule EVENT_TITLE_CONTAINS_DATE_OR_URL =
      record("event.title-contains-date-or-url", WARNING, false);
  static final Rule EVENT_TITLE_HAS_STATUS_WORD =
      record("event.title-has-status-word", WARNING, true);
  static final Rule EVENT_TITLE_IS_TYPE_ONLY = record("event.title-is-type-only", WARNING, false);
  static final Rule EVENT_TITLE_MISSING = record("event.title-missing", ERROR, false);
  static final Rule EVENT_TITLE_TOO_LONG = record("event.title-too-long", WARNING, false);
  static final Rule EVENT_TITLE_TOO_SHORT = record("event.title-too-short", WARNING, false);
  static final Rule EVENT_URL_MISSING = record("event.url-missing", INFO, false);
  static final Rule ONLINE_JOIN_URL_SECRET_EXPOSED =
      record("online.join-url-secret-exposed", WARNING, false);
  static final Rule ONLINE_MEETING_ID_FORMAT = record("online.meeting-id-format", WARNING, false);
  static final Rule ONLINE_URL_MISSING = record("online.url-missing", ERROR, false);
  static final Rule ORG_ROR_CHECKSUM = record("org.ror-checksum", ERROR, false);
  static final Rule ORG_ROR_FORMAT = record("org.ror-format", ERROR, false);
  static final Rule ORG_ROR_URL_FORM = record("org.ror-url-form", INFO, true);
  static final Rule PERSON_EMAIL_FULLWIDTH_AT = record("person.email-fullwidth-at", WARNING, true);
  static final Rule PERSON_EMAIL_GLUED_TEXT = record("person.email-glued-text", WARNING, true);
  static final Rule PERSON_EMAIL_INVALID = record("person.email-invalid", ERROR, false);
  static final Rule PERSON_EMAIL_OBFUSCATED = record("person.email-obfuscated", WARNING, true);
  static final Rule PERSON_ID_CONFLICT = record("person.id-conflict", ERROR, false);
  static final Rule PERSON_INITIALS_ONLY = record("person.initials-only", INFO, false);
  static final Rule PERSON_INVITER_IS_SPEAKER = record("person.inviter-is-speaker", INFO, false);
  static final Rule PERSON_ISNI_CHECKSUM = record("person.isni-checksum", ERROR, false);
  static final Rule PERSON_LATIN_IN_ZH_SLOT = record("person.latin-in-zh-slot", INFO, false);
  static final Rule PERSON_MULTIPLE_IN_ONE = record("person.multiple-in-one", WARNING, true);
  static final Rule PERSON_NAME_HAS_AFFILIATION =
      record("person.name-has-affiliation", WARNING, true);
  static final Rule PERSON_NAME_HAS_TITLE = record("person.name-has-title", WARNING, true);
  static final Rule PERSON_NAME_LABEL_LEFT = reader("person.name-label-left", WARNING, true);
  static final Rule PERSON_NAME_MISSING = record("person.name-missing", ERROR, false);
  static final Rule PERSON_NAME_ORDER_CONFLICT =
      record("person.name-order-conflict", WARNING, true);
  static final Rule PERSON_ORCID_CHECKSUM = record("person.orcid-checksum", ERROR, false);
  static final Rule PERSON_ORCID_FORMAT = record("person.orcid-format", ERROR, false);
  static final Rule PERSON_ORCID_URL_FORM = record("person.orcid-url-form", INFO, true);
  static final Rule PERSON_PHONE_INVALID = record("person.phone-invalid", WARNING, false);
  static final Rule PERSON_ROLE_DUPLICATE = record("person.role-duplicate", WARNING, true);
  static final Rule PERSON_TITLE_TRANSLATION_MISMATCH =
      reader("person.title-translation-mismatch", WARNING, false);
  static final Rule PERSON_TITLE_UNKNOWN = record("person.title-unknown", INFO, false);
  static final Rule PERSON_ZH_NAME_IMPLAUSIBLE =
      record("person.zh-name-implausible", WARNING, false);
  static final Rule PERSON_ZH_NAME_SPACED = record("person.zh-name-spaced", INFO, true);
  static final Rule PLACE_COORDINATES_RANGE = record("place.coordinates-range", ERROR, false);
  static final Rule PLACE_COUNTRY_INVALID = record("place.country-invalid", ERROR, true);
  static final Rule PLACE_EMPTY_ADDRESS_PARTS = reader("place.empty-address-parts", WARNING, true);
  static final Rule PLACE_LOCATION_MISSING = record("place.location-missing", WARNING, false);
  static final Rule PLACE_NAME_IS_URL = record("place.name-is-url", ERROR, true);
  static final Rule PLACE_NAME_MISSING = record("place.name-missing", ERROR, false);
  static final Rule PLACE_ONLINE_WORD_AS_PLACE =
      record("place.online-word-as-place", WARNING, true);
  static final Rule PLACE_ROOM_MISMATCH_BETWEEN_LANGUAGES =
      record("place.room-mismatch-between-languages", WARNING, false);
  static final Rule SERIES_NUMBER_MISMATCH = reader("series.number-mismatch", ERROR, false);
  static final Rule SPAM_ORG_NAME_REPLACED = record("spam.org-name-replaced", WARNING, false);
  static final Rule STATUS_CANCELLED_START_REMOVED =
      record("status.cancelled-start-removed", ERROR, false);
  static final Rule STATUS_CANCELLED_WITH_RECORDING =
      record("status.cancelled-with-recording", WARNING, false);
  static final Rule STATUS_MOVED_ONLINE_NEEDS_URL =
      record("status.moved-online-needs-url", ERROR, false);
  static final Rule STATUS_POSTPONED_HAS_NEW_DATE =
      record("status.postponed-has-new-date", WARNING, true);
  static final Rule STATUS_PREVIOUS_EQUALS_START =
      record("status.previous-equals-start", WARNING, false);
  static final Rule STATUS_PREVIOUS_START_MISSING =
      record("status.previous-start-missing", WARNING, false);
  static final Rule STATUS_PREVIOUS_WITHOUT_CHANGE =
      record("status.previous-without-change", WARNING, false);
  static final Rule TEXT_IDENTICAL_IN_BOTH_SLOTS =
      record("text.identical-in-both-slots", INFO, false);
  static final Rule TIME_DATE_MISMATCH_BETWEEN_LANGUAGES =
      reader("time.date-mismatch-between-languages", ERROR, false);
  static final Rule TIME_DAY_PERIOD_CONFLICT = reader("time.day-period-conflict", WARNING, false);
  static final Rule TIME_DOOR_AFTER_START = record("time.door-after-start", WARNING, false);
  static final Rule TIME_DURATION_TOO_LONG = record("time.duration-too-long", WARNING, false);
  static final Rule TIME_END_BEFORE_START = record("time.end-before-start", ERROR, false);
  static final Rule TIME_END_EQUALS_START = record("time.end-equals-start", WARNING, false);
  static final Rule TIME_END_MISSING = record("time.end-missing", INFO, false);
  static final Rule TIME_IMPLAUSIBLE_HOUR = record("time.implausible-hour", WARNING, false);
  static final Rule TIME_IMPLAUSIBLE_YEAR = record("time.implausible-year", ERROR, false);
  static final Rule TIME_INVALID_CALENDAR_DATE = reader("time.invalid-calendar-date", ERROR, false);
  static final Rule TIME_LOCAL_GAP_OR_OVERLAP = record("time.local-gap-or-overlap", WARNING, false);
  static final Rule TIME_MIDNIGHT_AS_UNKNOWN = record("time.midnight-as-unknown", WARNING, false);
  static final Rule TIME_ORDINAL_SUFFIX_WRONG = reader("time.ordinal-suffix-wrong", INFO, true);
  static final Rule TIME_PUBLISHED_AFTER_EVENT = record("time.published-after-event", INFO, false);
  static final Rule TIME_SPACED_COLON = reader("time.spaced-colon", INFO, true);
  static final Rule TIME_START_MISSING = record("time.start-missing", ERROR, false);
  static final Rule TIME_SUB_EVENT_OUTSIDE_PARENT =
      record("time.sub-event-outside-parent", ERROR, false);
  static final Rule TIME_WEEKDAY_MISMATCH = reader("time.weekday-mismatch", ERROR, false);
  static final Rule TIME_WEEKDAY_MISMATCH_BETWEEN_LANGUAGES =
      reader("time.weekday-mismatch-between-languages", ERROR, false);
  static final Rule TIME_YEAR_MISSING_IN_TEXT = reader("time.year-missing-in-text", INFO, false);
  static final Rule TIME_ZONE_ABBREVIATION_AMBIGUOUS =
      record("time.zone-abbreviation-ambiguous", ERROR, false);
  static final Rule TIME_ZONE_DEPRECATED = record("time.zone-deprecated", INFO, true);
  static final Rule TIME_ZONE_MISSING = record("time.zone-missing", WARNING, false);
  static final Rule TIME_ZONE_OFFSET_CONFLICT = reader("time.zone-offset-conflict", ERROR, true);
  static final Rule TIME_ZONE_UNKNOWN = record("time.zone-unknown", ERROR, false);
  static final Rule TIME_ZONE_UTC_FOR_ONSITE = record("time.zone-utc-for-onsite", WARNING, false);
  static final Rule URL_FULLWIDTH_CHARACTERS = record("url.fullwidth-characters", ERROR, true);
  static final Rule URL_MALFORMED = record("url.malformed", ERROR, false);
  static final Rule URL_PLAIN_HTTP = record("url.plain-http", INFO, false);
  static final Rule URL_PRIVATE_HOST = record("url.private-host", WARNING, false);
  static final Rule URL_PUNYCODE_HOMOGRAPH = record("url.punycode-homograph", WARNING, false);
  static final Rule URL_SCHEME_MISSING = record("url.scheme-missing", WARNING, true);
  static final Rule URL_SCHEME_NOT_HTTP = record("url.scheme-not-http", WARNING, false);
  static final Rule URL_SHORTENER = record("url.shortener", INFO, false);
  static final Rule URL_TRACKING_PARAMETERS = record("url.tracking-parameters", INFO, true);
  static final Rule URL_WHITESPACE = record("url.whitespace", ERROR, true);
  static final Rule JSON_SYNTAX = reader("json.syntax", ERROR, false);
  static final Rule JSON_BAD_VALUE = reader("json.bad-value", ERROR, false);
  static final Rule JSON_TOO_DEEP = reader("json.too-deep", ERROR, false);
  static final Rule JSON_TOO_LONG = reader("json.too-long", ERROR, false);
  static final Rule JSON_DUPLICATE_FIELD = reader("json.duplicate-field", WARNING, false);
  static final Rule JSON_UNKNOWN_FIELD = reader("json.unknown-field", INFO, false);
  static final Rule JSON_EMPTY = reader("json.empty", INFO, false);
  static final Rule JSON_OFFSET_MOVED = reader("json.offset-moved", INFO, true);
  static final Rule JSON_PLAIN_TEXT = reader("json.plain-text", INFO, false);
  static final Rule ANNOUNCEMENT_NOTHING_READ = reader("announcement.nothing-read", ERROR, false);
  static final Rule ANNOUNCEMENT_TOO_LONG = reader("announcement.too-long", ERROR, false);
  static final Rule ANNOUNCEMENT_ZONE_ASSUMED = reader("announcement.zone-assumed", INFO, false);

  private static final List<Rule> ALL = List.copyOf(RULES.values());

  private Catalogue() {}

  static List<Rule> all() {
    return ALL;
  }

  static @Nullable Rule byCode(String code) {
    return RULES.get(code);
  }

  private static Rule record(String code, Severity severity, boolean repairable) {
    return add(new Rule(code, severity, Scope.RECORD, repairable, null));
  }

  private static Rule reader(String code, Severity severity, boolean repairable) {
    return add(new Rule(code, severity, Scope.READER, repairable, null));
  }

  private static Rule add(Rule rule) {
    if (RULES.put(rule.getCode(), rule) != null) {
      throw new IllegalStateException("two rules have the code " + rule.getCode());
    }
    return rule;
  }
}

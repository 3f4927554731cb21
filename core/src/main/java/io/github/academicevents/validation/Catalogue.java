package io.github.academicevents.validation;

import static io.github.academicevents.validation.Severity.ERROR;
import static io.github.academicevents.validation.Severity.INFO;
import static io.github.academicevents.validation.Severity.WARNING;

import io.github.academicevents.validation.Rule.Scope;
import java.util.ArrayList;
import java.util.List;

/** The rules that look at one event, one line each. */
final class Catalogue {

  private static final List<Rule> RULES = new ArrayList<>();

  static final Rule CAPACITY_NOT_POSITIVE = record("capacity.not-positive", ERROR, false);
  static final Rule CAPACITY_ONLINE_PHYSICAL_SET =
      record("capacity.online-physical-set", WARNING, false);
  static final Rule CAPACITY_REMAINING_EXCEEDS = record("capacity.remaining-exceeds", ERROR, false);
  static final Rule CAPACITY_SUM_MISMATCH = record("capacity.sum-mismatch", WARNING, false);
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
  static final Rule FEE_CURRENCY_MISSING = record("fee.currency-missing", ERROR, false);
  static final Rule FEE_NEGATIVE = record("fee.negative", ERROR, false);
  static final Rule ID_ARXIV_FORMAT = record("id.arxiv-format", ERROR, false);
  static final Rule ID_DOI_FORMAT = record("id.doi-format", ERROR, false);
  static final Rule ID_DOI_TRAILING_PUNCTUATION =
      record("id.doi-trailing-punctuation", WARNING, true);
  static final Rule ID_DOI_URL_FORM = record("id.doi-url-form", INFO, true);
  static final Rule ID_ISBN_CHECKSUM = record("id.isbn-checksum", ERROR, false);
  static final Rule ID_ISSN_CHECKSUM = record("id.issn-checksum", ERROR, false);
  static final Rule ID_WIKIDATA_FORMAT = record("id.wikidata-format", ERROR, true);
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
  static final Rule PERSON_NAME_MISSING = record("person.name-missing", ERROR, false);
  static final Rule PERSON_NAME_ORDER_CONFLICT =
      record("person.name-order-conflict", WARNING, true);
  static final Rule PERSON_ORCID_CHECKSUM = record("person.orcid-checksum", ERROR, false);
  static final Rule PERSON_ORCID_FORMAT = record("person.orcid-format", ERROR, false);
  static final Rule PERSON_ORCID_URL_FORM = record("person.orcid-url-form", INFO, true);
  static final Rule PERSON_PHONE_INVALID = record("person.phone-invalid", WARNING, false);
  static final Rule PERSON_ROLE_DUPLICATE = record("person.role-duplicate", WARNING, true);
  static final Rule PERSON_TITLE_UNKNOWN = record("person.title-unknown", INFO, false);
  static final Rule PERSON_ZH_NAME_IMPLAUSIBLE =
      record("person.zh-name-implausible", WARNING, false);
  static final Rule PERSON_ZH_NAME_SPACED = record("person.zh-name-spaced", INFO, true);
  static final Rule PLACE_COORDINATES_RANGE = record("place.coordinates-range", ERROR, false);
  static final Rule PLACE_COUNTRY_INVALID = record("place.country-invalid", ERROR, true);
  static final Rule PLACE_LOCATION_MISSING = record("place.location-missing", WARNING, false);
  static final Rule PLACE_NAME_IS_URL = record("place.name-is-url", ERROR, true);
  static final Rule PLACE_NAME_MISSING = record("place.name-missing", ERROR, false);
  static final Rule PLACE_ONLINE_WORD_AS_PLACE =
      record("place.online-word-as-place", WARNING, true);
  static final Rule PLACE_ROOM_MISMATCH_BETWEEN_LANGUAGES =
      record("place.room-mismatch-between-languages", WARNING, false);
  static final Rule REGISTRATION_CLOSED_BEFORE_OPEN =
      record("registration.closed-before-open", ERROR, false);
  static final Rule REGISTRATION_CLOSES_AFTER_END =
      record("registration.closes-after-end", WARNING, false);
  static final Rule REGISTRATION_REQUIRED_NO_WAY =
      record("registration.required-no-way", ERROR, false);
  static final Rule RESOURCE_LICENCE_UNKNOWN = record("resource.licence-unknown", INFO, false);
  static final Rule RESOURCE_NO_LOCATOR = record("resource.no-locator", ERROR, false);
  static final Rule RESOURCE_RECORDING_BEFORE_EVENT =
      record("resource.recording-before-event", WARNING, false);
  static final Rule SERIES_NUMBER_MISSING = record("series.number-missing", INFO, false);
  static final Rule SERIES_NUMBER_NOT_POSITIVE = record("series.number-not-positive", ERROR, false);
  static final Rule SOURCE_LICENCE_MISSING = record("source.licence-missing", INFO, false);
  static final Rule SOURCE_MISSING = record("source.missing", INFO, false);
  static final Rule SOURCE_RETRIEVED_IN_FUTURE = record("source.retrieved-in-future", ERROR, false);
  static final Rule SOURCE_RETRIEVED_MISSING = record("source.retrieved-missing", INFO, false);
  static final Rule SPAM_CONTACT_SOLICITATION = record("spam.contact-solicitation", WARNING, false);
  static final Rule SPAM_GAMBLING_TERM = record("spam.gambling-term", WARNING, false);
  static final Rule SPAM_LINK_FARM = record("spam.link-farm", WARNING, false);
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
  static final Rule STRUCTURE_SELF_REFERENCE = record("structure.self-reference", ERROR, false);
  static final Rule SUBJECT_ARXIV_UNKNOWN = record("subject.arxiv-unknown", WARNING, false);
  static final Rule SUBJECT_GLUED_LIST = record("subject.glued-list", WARNING, true);
  static final Rule SUBJECT_MSC_FORMAT = record("subject.msc-format", ERROR, false);
  static final Rule SUBJECT_SCHEME_MISSING = record("subject.scheme-missing", INFO, false);
  static final Rule SUBJECT_TOO_MANY = record("subject.too-many", INFO, false);
  static final Rule TEXT_BIDI_CONTROL = record("text.bidi-control", ERROR, true);
  static final Rule TEXT_CONTROL_CHARACTERS = record("text.control-characters", ERROR, true);
  static final Rule TEXT_FULLWIDTH_ALNUM = record("text.fullwidth-alnum", WARNING, true);
  static final Rule TEXT_FULLWIDTH_PUNCTUATION_IN_EN =
      record("text.fullwidth-punctuation-in-en", INFO, true);
  static final Rule TEXT_HALFWIDTH_PUNCTUATION_IN_ZH =
      record("text.halfwidth-punctuation-in-zh", INFO, true);
  static final Rule TEXT_HTML_ENTITY_RESIDUE = record("text.html-entity-residue", WARNING, true);
  static final Rule TEXT_IDENTICAL_IN_BOTH_SLOTS =
      record("text.identical-in-both-slots", INFO, false);
  static final Rule TEXT_IDEOGRAPHIC_SPACE = record("text.ideographic-space", INFO, true);
  static final Rule TEXT_LENGTH_LIMIT = record("text.length-limit", WARNING, false);
  static final Rule TEXT_MIXED_LANGUAGES_IN_ONE =
      record("text.mixed-languages-in-one", WARNING, false);
  static final Rule TEXT_MOJIBAKE = record("text.mojibake", ERROR, false);
  static final Rule TEXT_NBSP = record("text.nbsp", INFO, true);
  static final Rule TEXT_NOT_NFC = record("text.not-nfc", WARNING, true);
  static final Rule TEXT_PRIVATE_USE = record("text.private-use", WARNING, false);
  static final Rule TEXT_REPLACEMENT_CHAR = record("text.replacement-char", ERROR, false);
  static final Rule TEXT_TRANSLATION_LENGTH_OUTLIER =
      record("text.translation-length-outlier", INFO, false);
  static final Rule TEXT_TRUNCATED = record("text.truncated", WARNING, false);
  static final Rule TEXT_UNPAIRED_SURROGATE = record("text.unpaired-surrogate", ERROR, false);
  static final Rule TEXT_WRONG_LANGUAGE_SLOT = record("text.wrong-language-slot", WARNING, false);
  static final Rule TEXT_ZERO_WIDTH = record("text.zero-width", WARNING, true);
  static final Rule TIME_DOOR_AFTER_START = record("time.door-after-start", WARNING, false);
  static final Rule TIME_DURATION_TOO_LONG = record("time.duration-too-long", WARNING, false);
  static final Rule TIME_END_BEFORE_START = record("time.end-before-start", ERROR, false);
  static final Rule TIME_END_EQUALS_START = record("time.end-equals-start", WARNING, false);
  static final Rule TIME_END_MISSING = record("time.end-missing", INFO, false);
  static final Rule TIME_IMPLAUSIBLE_HOUR = record("time.implausible-hour", WARNING, false);
  static final Rule TIME_IMPLAUSIBLE_YEAR = record("time.implausible-year", ERROR, false);
  static final Rule TIME_LOCAL_GAP_OR_OVERLAP = record("time.local-gap-or-overlap", WARNING, false);
  static final Rule TIME_MIDNIGHT_AS_UNKNOWN = record("time.midnight-as-unknown", WARNING, false);
  static final Rule TIME_PUBLISHED_AFTER_EVENT = record("time.published-after-event", INFO, false);
  static final Rule TIME_START_MISSING = record("time.start-missing", ERROR, false);
  static final Rule TIME_SUB_EVENT_OUTSIDE_PARENT =
      record("time.sub-event-outside-parent", ERROR, false);
  static final Rule TIME_ZONE_ABBREVIATION_AMBIGUOUS =
      record("time.zone-abbreviation-ambiguous", ERROR, false);
  static final Rule TIME_ZONE_DEPRECATED = record("time.zone-deprecated", INFO, true);
  static final Rule TIME_ZONE_MISSING = record("time.zone-missing", WARNING, false);
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

  private Catalogue() {}

  static List<Rule> rules() {
    return List.copyOf(RULES);
  }

  private static Rule record(String code, Severity severity, boolean repairable) {
    Rule rule = new Rule(code, severity, Scope.RECORD, repairable, null, RULES.size());
    RULES.add(rule);
    return rule;
  }
}

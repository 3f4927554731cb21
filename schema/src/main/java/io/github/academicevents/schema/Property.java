package io.github.academicevents.schema;

import java.nio.charset.StandardCharsets;

/** A member of a JSON-LD object: a schema.org property or a keyword, encoded once. */
enum Property {
  CONTEXT("@context"),
  GRAPH("@graph"),
  ID("@id"),
  LANGUAGE("@language"),
  TYPE("@type"),
  AT_VALUE("@value"),

  ABOUT("about"),
  ADDITIONAL_TYPE("additionalType"),
  ADDRESS("address"),
  ADDRESS_COUNTRY("addressCountry"),
  ADDRESS_LOCALITY("addressLocality"),
  ADDRESS_REGION("addressRegion"),
  AFFILIATION("affiliation"),
  ALTERNATE_NAME("alternateName"),
  ATTENDEE("attendee"),
  AUDIENCE("audience"),
  AUDIENCE_TYPE("audienceType"),
  AVAILABILITY("availability"),
  CATEGORY("category"),
  CONTACT_POINT("contactPoint"),
  CONTAINED_IN_PLACE("containedInPlace"),
  CONTRIBUTOR("contributor"),
  DESCRIPTION("description"),
  DOOR_TIME("doorTime"),
  EMAIL("email"),
  END_DATE("endDate"),
  EVENT_ATTENDANCE_MODE("eventAttendanceMode"),
  EVENT_STATUS("eventStatus"),
  FAMILY_NAME("familyName"),
  FUNDER("funder"),
  GEO("geo"),
  GIVEN_NAME("givenName"),
  HONORIFIC_PREFIX("honorificPrefix"),
  HONORIFIC_SUFFIX("honorificSuffix"),
  IDENTIFIER("identifier"),
  IMAGE("image"),
  IN_DEFINED_TERM_SET("inDefinedTermSet"),
  IN_LANGUAGE("inLanguage"),
  IS_ACCESSIBLE_FOR_FREE("isAccessibleForFree"),
  JOB_TITLE("jobTitle"),
  KEYWORDS("keywords"),
  LATITUDE("latitude"),
  LICENSE("license"),
  LOCATION("location"),
  LOGO("logo"),
  LONGITUDE("longitude"),
  MAXIMUM_ATTENDEE_CAPACITY("maximumAttendeeCapacity"),
  MAXIMUM_PHYSICAL_ATTENDEE_CAPACITY("maximumPhysicalAttendeeCapacity"),
  MAXIMUM_VIRTUAL_ATTENDEE_CAPACITY("maximumVirtualAttendeeCapacity"),
  NAME("name"),
  OFFERS("offers"),
  ORGANIZER("organizer"),
  PARENT_ORGANIZATION("parentOrganization"),
  PERFORMER("performer"),
  POSTAL_CODE("postalCode"),
  PREVIOUS_START_DATE("previousStartDate"),
  PRICE("price"),
  PRICE_CURRENCY("priceCurrency"),
  PROPERTY_ID("propertyID"),
  RECORDED_IN("recordedIn"),
  REMAINING_ATTENDEE_CAPACITY("remainingAttendeeCapacity"),
  ROLE_NAME("roleName"),
  SAME_AS("sameAs"),
  SPONSOR("sponsor"),
  START_DATE("startDate"),
  STREET_ADDRESS("streetAddress"),
  SUB_EVENT("subEvent"),
  SUBJECT_OF("subjectOf"),
  SUPER_EVENT("superEvent"),
  TELEPHONE("telephone"),
  TERM_CODE("termCode"),
  TRANSLATOR("translator"),
  URL("url"),
  VALID_FROM("validFrom"),
  VALID_THROUGH("validThrough"),
  VALUE("value"),
  WORK_FEATURED("workFeatured"),

  /** Our own: {@link OwnTerms}. */
  OWN_RECORD(OwnTerms.RECORD),
  OWN_FIELDS(OwnTerms.FIELDS),
  OWN_EXTRAS(OwnTerms.EXTRAS),
  OWN_ORDER(OwnTerms.ORDER);

  private final String term;
  private final byte[] encoded;

  Property(String term) {
    this.term = term;
    encoded = ascii('"' + term + "\":");
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  String term() {
    return term;
  }

  /** The name with quotes and colon. */
  byte[] encoded() {
    return encoded;
  }
}

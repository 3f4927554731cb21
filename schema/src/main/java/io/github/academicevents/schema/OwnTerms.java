package io.github.academicevents.schema;

/**
 * What linked-data mode writes beside schema.org's terms, so that a document reads back equal.
 *
 * <p>The document's context is {@code ["https://schema.org", {"ae": NAMESPACE}]}. Any node that
 * stands for a value of the model may have one more property:
 *
 * <pre>{@code
 * "ae:record": {"@type": "@json", "@value": {"fields": {…}, "extras": {…}, "order": {…}}}
 * }</pre>
 *
 * <p>{@code fields} holds members of the JSON form of that value (docs/json-ld.md has the list)
 * that schema.org has no word for, or whose exact value its words do not give back; a member there
 * wins over what the node says in schema.org's words. Values have the JSON form's shape, with two
 * changes: an object that has no node of its own ({@code source}, {@code capacity}) is itself
 * written as <code>{"fields": …, "extras": …}</code>, and a language map with extras as <code>
 * {"$texts": …, "$extras": …}</code>. {@code extras} holds the value's extras, verbatim. {@code
 * order} tells, of an event's {@code contributions} and {@code resources}, which are spread over
 * several schema.org properties, the index in the model's list for each, property by property:
 * {@code performer}, {@code organizer}, {@code sponsor}, {@code funder}, {@code translator}, {@code
 * attendee}, {@code contributor}; {@code image}, {@code recordedIn}, {@code workFeatured}, {@code
 * subjectOf}. It is left out where that is 0, 1, 2 …. Contacts of an event that nobody organizes
 * are a nameless {@code Organization} at the end of {@code contributor}, and are not counted.
 *
 * <p>Which node holds which value's record: event, series, part-of and sub-event theirs; {@code
 * Place} and {@code VirtualLocation} the location's; {@code PostalAddress} the address's; {@code
 * Role} the contribution's, {@code Person} and {@code Organization} the agent's (of a department,
 * the node under {@code parentOrganization}, which is always there, is the organization and the
 * outer one its department); {@code ContactPoint} the contact's; {@code Offer} the fee's or, where
 * its {@code category} is {@link #REGISTRATION}, the registration's; a creative work the
 * resource's; {@code DefinedTerm} the subject's or the keyword's (as {@code name}); {@code
 * PropertyValue} the identifier's, but where its {@code propertyID} is {@link #SERIES_NUMBER} the
 * number of the event in its series (with field {@code numberText}).
 */
final class OwnTerms {

  /** The namespace of our terms. */
  static final String NAMESPACE = "https://academicevents.github.io/ns#";

  /** The prefix that our documents bind to the namespace. */
  static final String PREFIX = "ae";

  /** The one property, as our documents write it; its IRI is the namespace and {@code record}. */
  static final String RECORD = PREFIX + ":record";

  /** Members of the JSON form. */
  static final String FIELDS = "fields";

  /** Extras, verbatim. */
  static final String EXTRAS = "extras";

  /** Places in the model's lists. */
  static final String ORDER = "order";

  /** The texts of a language map that has extras. */
  static final String TEXTS_MEMBER = "$texts";

  /** The extras of a language map. */
  static final String EXTRAS_MEMBER = "$extras";

  /** The {@code category} of an offer that is the registration, no fee. */
  static final String REGISTRATION = "registration";

  /** The {@code propertyID} of the event's ordinal in its series. */
  static final String SERIES_NUMBER = "series-number";

  /** The {@code additionalType} of a campus. */
  static final String CAMPUS = "http://www.wikidata.org/entity/Q209465";

  /** The {@code additionalType} of a building. */
  static final String BUILDING = "http://www.wikidata.org/entity/Q41176";

  /** The {@code additionalType} of a room. */
  static final String ROOM = "http://www.wikidata.org/entity/Q180516";

  private OwnTerms() {}
}

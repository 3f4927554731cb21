package io.github.academicevents.schema;

import org.jspecify.annotations.Nullable;

/**
 * One statement of RDF.
 *
 * @param datatype of a literal; null where the object is a thing
 * @param language of a text that is tagged
 */
record Triple(
    String subject,
    String predicate,
    String object,
    @Nullable String datatype,
    @Nullable String language) {

  static final String SCHEMA = "https://schema.org/";
  static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  static final String JSON = "http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON";

  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  boolean isThing() {
    return datatype == null;
  }

  boolean isNumber() {
    return (XSD + "integer").equals(datatype) || (XSD + "double").equals(datatype);
  }

  boolean isTruth() {
    return (XSD + "boolean").equals(datatype);
  }

  /** Whether it is a text that has no language. */
  boolean isUntaggedText() {
    return (XSD + "string").equals(datatype) && language == null;
  }

  static boolean isBlank(String name) {
    return name.startsWith("_:");
  }
}

package io.github.academicevents.schema;

import org.jspecify.annotations.Nullable;

/** The members of schema.org's {@code ItemAvailability}. */
enum Availability {
  BACK_ORDER("BackOrder"),
  DISCONTINUED("Discontinued"),
  IN_STOCK("InStock"),
  IN_STORE_ONLY("InStoreOnly"),
  LIMITED_AVAILABILITY("LimitedAvailability"),
  MADE_TO_ORDER("MadeToOrder"),
  ONLINE_ONLY("OnlineOnly"),
  OUT_OF_STOCK("OutOfStock"),
  PRE_ORDER("PreOrder"),
  PRE_SALE("PreSale"),
  RESERVED("Reserved"),
  SOLD_OUT("SoldOut");

  private static final Availability[] ALL = values();

  private final String term;
  private final String iri;

  Availability(String term) {
    this.term = term;
    iri = "https://schema.org/" + term;
  }

  String term() {
    return term;
  }

  String iri() {
    return iri;
  }

  /** The one that a text means: the short name in any case, or its IRI. */
  static @Nullable Availability find(String text) {
    String name = text.substring(text.lastIndexOf('/') + 1);
    for (Availability availability : ALL) {
      if (availability.term.equalsIgnoreCase(name)) {
        return availability;
      }
    }
    return null;
  }
}

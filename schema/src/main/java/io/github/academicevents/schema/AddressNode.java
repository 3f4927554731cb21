package io.github.academicevents.schema;

import io.github.academicevents.Address;

/** Writes a {@code PostalAddress}. */
final class AddressNode {

  private final Document document;

  AddressNode(Document document) {
    this.document = document;
  }

  void write(Address address) {
    document.startNode(Property.ADDRESS, "PostalAddress");
    document.text(
        isOneLine(address) ? Property.NAME : Property.STREET_ADDRESS, address.getStreet());
    document.text(Property.ADDRESS_LOCALITY, address.getLocality());
    document.text(Property.ADDRESS_REGION, address.getRegion());
    document.string(Property.POSTAL_CODE, address.getPostalCode());
    document.string(Property.ADDRESS_COUNTRY, address.getCountry());
    if (document.isLinked()) {
      OwnRecord own = document.own;
      own.begin();
      own.text("street", address.getStreet());
      own.text("locality", address.getLocality());
      own.text("region", address.getRegion());
      own.extras(address.getExtras());
      own.end();
    }
    document.out.endObject();
  }

  private static boolean isOneLine(Address address) {
    return address.getLocality().isEmpty()
        && address.getRegion().isEmpty()
        && address.getPostalCode().isEmpty()
        && address.getCountry().isEmpty();
  }
}

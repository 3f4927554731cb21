package io.github.academicevents.validation;

import io.github.academicevents.Address;
import io.github.academicevents.Organization;

/** Rules of one organization, its web addresses, identifiers and address included. */
final class OrgRules {

  private OrgRules() {}

  static void check(Organization organization, Check check) {
    String url = organization.getUrl().orElse(null);
    if (url != null) {
      UrlRules.check(url, "url", check);
    }
    String logo = organization.getLogo().orElse(null);
    if (logo != null) {
      UrlRules.check(logo, "logo", check);
    }
    IdentifierRules.check(organization.getIdentifiers(), check);
    Address address = organization.getAddress().orElse(null);
    if (address != null) {
      CountryRule.check(address, check);
    }
  }
}

package io.github.academicevents.validation;

import io.github.academicevents.Organization;

/** Rules of one organization, its web addresses, identifiers and address included. */
final class OrgRules {

  private OrgRules() {}

  static void check(Organization organization, Check check) {
    organization.getUrl().ifPresent(url -> UrlRules.check(url, "url", check));
    organization.getLogo().ifPresent(url -> UrlRules.check(url, "logo", check));
    IdentifierRules.check(organization.getIdentifiers(), check);
    organization.getAddress().ifPresent(address -> PlaceRules.check(address, check));
  }
}

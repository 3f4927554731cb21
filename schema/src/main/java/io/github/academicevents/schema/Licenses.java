package io.github.academicevents.schema;

import java.util.Optional;

/** Licences: an address, or an SPDX id, which has an address. */
final class Licenses {

  /** What an SPDX id's address begins with. */
  static final String SPDX = "https://spdx.org/licenses/";

  private Licenses() {}

  static void write(Document document, Property property, Optional<String> license) {
    if (license.isPresent() && isSpdx(license.get())) {
      document.out.property(property, SPDX + license.get());
    } else {
      document.url(property, license);
    }
  }

  /** A licence that is neither, or is written as the address of an SPDX id. */
  static void record(OwnRecord own, String name, Optional<String> license) {
    if (license.isPresent()
        && !isSpdx(license.get())
        && (!Iris.isWeb(license.get()) || license.get().startsWith(SPDX))) {
      own.value(name, license);
    }
  }

  /** Letters, digits, dots, pluses and hyphens, with a letter first. */
  static boolean isSpdx(String license) {
    if (license.isEmpty() || !isLetter(license.charAt(0))) {
      return false;
    }
    for (int i = 1; i < license.length(); i++) {
      char c = license.charAt(i);
      if (!isLetter(c) && (c < '0' || c > '9') && c != '.' && c != '+' && c != '-') {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }
}

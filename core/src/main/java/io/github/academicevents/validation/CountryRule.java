package io.github.academicevents.validation;

import io.github.academicevents.Address;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether the country of an address is a code of ISO 3166-1 alpha-2. */
final class CountryRule {

  private static final Set<String> CODES = Set.copyOf(Arrays.asList(Locale.getISOCountries()));

  private CountryRule() {}

  /** Checks the address of the object where the check stands. */
  static void check(Address address, Check check) {
    String country = address.getCountry().orElse(null);
    if (country != null && !CODES.contains(country)) {
      check.enter("address");
      check.report(Catalogue.PLACE_COUNTRY_INVALID, "country", country, Names.code(country));
      check.leave();
    }
  }

  /** Codes by what people write in their place; made only when a record needs it. */
  private static final class Names {

    private static final Map<String, String> CODE_BY_NAME = codeByName();

    static @Nullable String code(String country) {
      return CODE_BY_NAME.get(country.strip().toLowerCase(Locale.ROOT));
    }

    private static Map<String, String> codeByName() {
      Map<String, String> codes = new HashMap<>();
      for (String code : Locale.getISOCountries()) {
        Locale country = new Locale("", code);
        codes.put(code.toLowerCase(Locale.ROOT), code);
        codes.put(country.getISO3Country().toLowerCase(Locale.ROOT), code);
        codes.put(country.getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
        codes.put(country.getDisplayCountry(Locale.SIMPLIFIED_CHINESE), code);
      }
      String[] others = {
        "uk",
        "GB",
        "u.k.",
        "GB",
        "great britain",
        "GB",
        "england",
        "GB",
        "scotland",
        "GB",
        "wales",
        "GB",
        "usa",
        "US",
        "u.s.a.",
        "US",
        "u.s.",
        "US",
        "america",
        "US",
        "united states of america",
        "US",
        "p.r. china",
        "CN",
        "pr china",
        "CN",
        "p. r. china",
        "CN",
        "people's republic of china",
        "CN",
        "mainland china",
        "CN",
        "中华人民共和国",
        "CN",
        "中国大陆",
        "CN",
        "香港",
        "HK",
        "中国香港",
        "HK",
        "hong kong",
        "HK",
        "澳门",
        "MO",
        "中国澳门",
        "MO",
        "macau",
        "MO",
        "macao",
        "MO",
        "korea",
        "KR",
        "republic of korea",
        "KR",
        "south korea",
        "KR",
        "deutschland",
        "DE",
        "schweiz",
        "CH",
        "österreich",
        "AT",
        "the netherlands",
        "NL",
        "holland",
        "NL",
        "czech republic",
        "CZ",
        "turkey",
        "TR",
        "russia",
        "RU",
        "vietnam",
        "VN"
      };
      for (int i = 0; i < others.length; i += 2) {
        codes.put(others[i], others[i + 1]);
      }
      return Map.copyOf(codes);
    }
  }
}

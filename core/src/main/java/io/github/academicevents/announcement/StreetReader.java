package io.github.academicevents.announcement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts a street address from a place: 四平路1239号, 2334 Bowditch Street, Via Marzolo 8. */
final class StreetReader {

  /**
   * An address within a text.
   *
   * @param street the street with its number
   * @param locality the town
   * @param region the province or state
   * @param postalCode the postal code
   */
  record Street(
      Slice street, @Nullable Slice locality, @Nullable Slice region, @Nullable Slice postalCode) {}

  /**
   * A place cut in two.
   *
   * @param place what is no address; empty where all is
   * @param street the address, null if there is none
   */
  record Parts(Slice place, @Nullable Street street) {}

  private static final int MAX_NAME = 10;

  private final Vocabulary words;

  StreetReader(Vocabulary words) {
    this.words = words;
  }

  Parts read(Slice whole) {
    return Han.any(whole) ? chinese(whole) : latin(whole);
  }

  /** 上海市杨浦区四平路1239号建筑城规学院: the address stands first and ends with a number. */
  private Parts chinese(Slice whole) {
    for (int i = whole.start() + 1; i < whole.end(); i++) {
      WordTrie.Match<Boolean> word = words.places().streets().at(whole.page(), i, whole.end());
      int end = word == null ? 0 : numberEnd(whole, word.end());
      if (end > 0) {
        return atNumber(whole, i, end);
      }
    }
    return new Parts(whole, null);
  }

  private Parts atNumber(Slice whole, int street, int end) {
    int region = lastOf(whole, whole.start(), street, "省");
    int from = region > 0 ? region : whole.start();
    int town = lastOf(whole, from, street, "市");
    int nameFrom = town > 0 ? town : from;
    int district = lastOf(whole, nameFrom, street, "区县");
    boolean named = street - Math.max(nameFrom, district) <= MAX_NAME;
    boolean unit = words.people().units().before(whole.page(), nameFrom, street) != null;
    if (!named || unit) {
      return new Parts(whole, null);
    }
    Slice rest = whole.part(end, whole.end()).strip(",，、-–—");
    return new Parts(
        rest,
        new Street(
            whole.part(nameFrom, end),
            town > 0 ? whole.part(from, town) : null,
            region > 0 ? whole.part(whole.start(), region) : null,
            null));
  }

  /** Where {@code 1239号} ends; 0 if it does not stand there, or names a house of a campus. */
  private static int numberEnd(Slice text, int from) {
    int i = DateScanner.blanks(text, from);
    int digits = i;
    while (i < text.end() && (Han.isDigit(text.at(i)) || i > digits && text.at(i) == '-')) {
      i++;
    }
    boolean number = i > digits && text.at(i) == '号' && "楼馆院教厅门会".indexOf(text.at(i + 1)) < 0;
    return number ? i + 1 : 0;
  }

  private static int lastOf(Slice text, int from, int to, String marks) {
    for (int i = to - 1; i > from; i--) {
      if (marks.indexOf(text.at(i)) >= 0) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Lecture Theatre 1, 4-8 Endsleigh Gardens, London WC1H 0EG: from the street on. */
  private Parts latin(Slice whole) {
    List<Slice> parts = commaParts(whole);
    for (int k = 0; k < parts.size(); k++) {
      if (isLatinStreet(parts.get(k), k > 0)) {
        Slice place = whole.part(whole.start(), parts.get(k).start()).strip(",;");
        return new Parts(place, address(parts, k));
      }
    }
    return new Parts(whole, null);
  }

  private static Street address(List<Slice> parts, int street) {
    Slice locality = null;
    Slice region = null;
    Slice code = null;
    for (Slice part : parts.subList(street + 1, parts.size())) {
      int digit = part.start();
      while (digit < part.end() && !Han.isDigit(part.at(digit))) {
        digit++;
      }
      int word = digit;
      while (word > part.start() && word < part.end() && !Page.isBlank(part.at(word - 1))) {
        word--;
      }
      Slice name = part.part(part.start(), word);
      code = code == null && word < part.end() ? part.part(word, part.end()) : code;
      boolean state = name.length() == 2 && name.even().chars().allMatch(c -> c >= 'A' && c <= 'Z');
      if (state && locality != null) {
        region = region == null ? name : region;
      } else if (!name.isEmpty() && locality == null) {
        locality = name;
      }
    }
    return new Street(parts.get(street), locality, region, code);
  }

  /** Whether a part is a street: with a number, or behind the name of a place. */
  private boolean isLatinStreet(Slice part, boolean behind) {
    boolean digit = part.even().chars().anyMatch(c -> c >= '0' && c <= '9');
    for (int i = part.start(); i < part.end(); i++) {
      // Marktstraße: the word for a street may be the end of one.
      boolean starts =
          i == part.start() || !Han.isLetter(part.at(i - 1)) || digit && !Han.isUpper(part.at(i));
      WordTrie.Match<Boolean> word =
          starts ? words.places().streets().at(part.page(), i, part.end()) : null;
      if (word == null || Han.isLetter(part.at(word.end())) && word.end() < part.end()) {
        continue;
      }
      boolean last = part.part(word.end(), part.end()).strip(".").isEmpty();
      boolean joined = i > part.start() && Han.isLetter(part.at(i - 1));
      boolean first = joined || i == part.start() && part.length() > word.end() - i;
      if (last && i > part.start() && (digit && Han.isDigit(part.at(part.start())) || behind)
          || first && digit) {
        return true;
      }
    }
    return false;
  }

  private static List<Slice> commaParts(Slice whole) {
    List<Slice> parts = new ArrayList<>(3);
    int start = whole.start();
    for (int i = whole.start(); i <= whole.end(); i++) {
      if (i == whole.end() || whole.at(i) == ',' || whole.at(i) == ';') {
        Slice part = whole.part(start, i);
        if (!part.isEmpty()) {
          parts.add(part);
        }
        start = i + 1;
      }
    }
    return parts;
  }
}

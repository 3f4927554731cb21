package io.github.academicevents.announcement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a place: campus, building and room apart, where its words tell them. */
final class PlaceReader {

  /** A place as one text tells it. */
  record Spot(
      String language,
      Slice whole,
      @Nullable Slice name,
      @Nullable Slice campus,
      @Nullable Slice building,
      @Nullable Slice room,
      StreetReader.@Nullable Street street) {

    boolean isSplit() {
      return name == null;
    }

    /** The same place, at an address. */
    Spot at(Slice all, StreetReader.Street address) {
      return new Spot(language, all, name, campus, building, room, address);
    }
  }

  private final Vocabulary words;
  private final StreetReader streets;

  PlaceReader(Vocabulary words) {
    this.words = words;
    this.streets = new StreetReader(words);
  }

  /** The place a value tells, or null if it tells none. */
  @Nullable Spot read(Slice value) {
    Slice whole = value.strip(",，。.;；:-–—·|*");
    if (whole.isEmpty() || whole.length() > 250) {
      return null;
    }
    StreetReader.Parts parts = streets.read(whole);
    Slice place = parts.place();
    Spot spot =
        place.isEmpty()
            ? new Spot(Han.any(whole) ? "zh" : "en", whole, null, null, null, null, null)
            : Han.any(place) ? chinese(place) : latin(place);
    return parts.street() == null ? spot : spot.at(whole, parts.street());
  }

  private Spot chinese(Slice whole) {
    int campusEnd = lastEnd(whole, whole.start(), PlaceWords.Part.CAMPUS);
    int from = campusEnd > 0 ? skipMarks(whole, campusEnd) : whole.start();
    int buildingEnd = buildingEnd(whole, from);
    int roomFrom = buildingEnd > 0 ? skipMarks(whole, buildingEnd) : from;
    Slice campus = campusEnd > 0 ? whole.part(whole.start(), campusEnd).strip(",，") : null;
    Slice rest = whole.part(roomFrom, whole.end());
    if (buildingEnd > 0) {
      Slice building = whole.part(from, buildingEnd).strip(",，");
      Slice room = rest.strip(",，-–—").isEmpty() ? null : rest.strip(",，-–—");
      return new Spot("zh", whole, null, campus, building, room, null);
    }
    if (campus != null && !rest.isEmpty()) {
      return new Spot("zh", whole, null, campus, null, rest.strip(",，"), null);
    }
    return new Spot("zh", whole, whole, null, null, null, null);
  }

  private static int skipMarks(Slice text, int from) {
    int i = from;
    while (i < text.end() && (text.at(i) == ' ' || ",，、-–—·".indexOf(text.at(i)) >= 0)) {
      i++;
    }
    return i;
  }

  private int lastEnd(Slice whole, int from, PlaceWords.Part part) {
    int found = 0;
    for (int i = from; i < whole.end(); i++) {
      WordTrie.Match<PlaceWords.Part> match =
          words.places().parts().at(whole.page(), i, whole.end());
      if (match != null && match.value() == part && Han.is(whole.at(i))) {
        found = match.end();
      }
    }
    return found;
  }

  /** Where the last word of a building ends that a room may follow; brackets stay with it. */
  private int buildingEnd(Slice whole, int from) {
    int found = 0;
    int depth = 0;
    for (int i = from; i < whole.end(); i++) {
      char c = whole.at(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      WordTrie.Match<PlaceWords.Part> match =
          words.places().parts().at(whole.page(), i, whole.end());
      if (match == null || !Han.is(c) || depth > 0) {
        continue;
      }
      boolean numbered = isFloor(whole, i, match.end());
      if (match.value() == PlaceWords.Part.BUILDING && i > from && !numbered) {
        found = match.end();
        if (whole.at(found) == '(') {
          int close = whole.indexOf(')', found);
          found = close > 0 ? close + 1 : found;
          i = found - 1;
          continue;
        }
      }
      i = Math.max(i, match.end() - 1);
    }
    return found;
  }

  /** 三楼, 3楼: a floor, where something follows that has a room's word or number. */
  private static boolean isFloor(Slice whole, int at, int end) {
    if (whole.at(at) != '楼' || end >= whole.end()) {
      return false;
    }
    char before = whole.at(at - 1);
    boolean number = Han.digit(before) > 0 || Han.isDigit(before);
    char twoBefore = whole.at(at - 2);
    boolean counted = twoBefore == '教' || twoBefore == '第' || twoBefore == '号';
    return number && !counted;
  }

  private Spot latin(Slice whole) {
    List<Slice> parts = parts(whole);
    Slice campus = null;
    Slice building = null;
    Slice room = null;
    boolean inOrder = true;
    for (Slice part : parts) {
      PlaceWords.Part kind = kind(part);
      if (kind == PlaceWords.Part.CAMPUS && campus == null) {
        campus = part;
        inOrder &= building == null && room == null;
      } else if (kind == PlaceWords.Part.BUILDING && building == null) {
        building = part;
        inOrder &= room == null;
      } else if (kind == PlaceWords.Part.ROOM && room == null) {
        room = part;
      } else {
        return new Spot("en", whole, whole, null, null, null, null);
      }
    }
    boolean two =
        (campus == null ? 0 : 1) + (building == null ? 0 : 1) + (room == null ? 0 : 1) > 1;
    if (!two) {
      return new Spot("en", whole, whole, null, null, null, null);
    }
    // Out of order the text itself is the better name, unless another language has the same parts.
    return new Spot("en", whole, inOrder ? null : whole, campus, building, room, null);
  }

  private PlaceWords.@Nullable Part kind(Slice part) {
    PlaceWords.Part found = null;
    for (int i = part.start(); i < part.end(); i++) {
      if (i > part.start() && Han.isLetter(part.at(i - 1))) {
        continue;
      }
      WordTrie.Match<PlaceWords.Part> match = words.places().parts().at(part.page(), i, part.end());
      if (match != null && !Han.isLetter(part.at(match.end()))) {
        if (found == null
            || match.value() == PlaceWords.Part.ROOM && found != PlaceWords.Part.CAMPUS) {
          found = match.value();
        }
      }
    }
    return found;
  }

  /** The parts between commas; a room's number and name at the start stand apart. */
  private List<Slice> parts(Slice whole) {
    List<Slice> parts = new ArrayList<>(3);
    int start = whole.start();
    for (int i = whole.start(); i <= whole.end(); i++) {
      if (i == whole.end() || whole.at(i) == ',' || whole.at(i) == ';') {
        Slice part = whole.part(start, i);
        int room = roomEnd(part);
        if (room > 0 && room < part.end()) {
          parts.add(part.part(part.start(), room));
          parts.add(part.part(room, part.end()));
        } else if (!part.isEmpty()) {
          parts.add(part);
        }
        start = i + 1;
      }
    }
    return parts;
  }

  /** The end of {@code Room 229} at the start of a part; 0 if it does not begin so. */
  private static int roomEnd(Slice part) {
    String even = part.even();
    if (!even.startsWith("Room ") && !even.startsWith("Rm ") && !even.startsWith("Rm. ")) {
      return 0;
    }
    int number = part.indexOf(' ') + 1;
    int end = number;
    while (end < part.end() && !Page.isBlank(part.at(end))) {
      end++;
    }
    boolean digits = part.part(number, end).even().chars().anyMatch(c -> c >= '0' && c <= '9');
    return digits ? end : 0;
  }
}

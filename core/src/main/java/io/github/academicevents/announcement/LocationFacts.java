package io.github.academicevents.announcement;

import io.github.academicevents.Location;
import io.github.academicevents.OnlineAccess;
import io.github.academicevents.Place;
import io.github.academicevents.announcement.OnlineReader.Way;
import io.github.academicevents.announcement.PlaceReader.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where an event is: its place in both languages joined, and its ways online. */
final class LocationFacts {

  private static final int MAX_VALUE = 1500;

  /** A place by language. */
  private static final class Joined {
    private @Nullable Spot zh;
    private @Nullable Spot en;
  }

  private final OnlineReader onlineReader;
  private final PlaceReader placeReader;
  private final Findings findings;
  private final TimeScanner times;
  private final List<Joined> places = new ArrayList<>(1);
  private final List<Way> ways = new ArrayList<>(1);

  LocationFacts(Vocabulary words, Findings findings) {
    this.onlineReader = new OnlineReader(words);
    this.placeReader = new PlaceReader(words);
    this.findings = findings;
    this.times = new TimeScanner(words);
  }

  boolean isEmpty() {
    return places.isEmpty() && ways.isEmpty();
  }

  void read(List<Segment> segments, Heading heading, List<Slice> free) {
    for (Segment segment : segments) {
      Slice value = capped(segment.value());
      switch (segment.field()) {
        case PLACE -> readPlace(value);
        case TIME_PLACE -> readPlace(behindTime(value));
        case ONLINE -> readOnline(segment, value);
        case MEETING_ID -> addNumber(segment, value);
        case PASSCODE -> addPasscode(value);
        default -> {}
      }
      if (segment.field() == Field.PLACE
          || segment.field() == Field.ONLINE
          || segment.field() == Field.MEETING_ID) {
        segment.tail().stream().limit(6).forEach(this::readFree);
      }
    }
    Slice guess = heading.place;
    if (places.isEmpty() && guess != null) {
      readPlace(guess);
    }
    if (ways.isEmpty()) {
      free.stream().limit(60).forEach(this::readFree);
    }
  }

  /** What follows the time in a value that tells both. */
  private Slice behindTime(Slice value) {
    List<When> read = When.read(value, times);
    int from = read.isEmpty() ? value.start() : read.get(0).end;
    return value.part(from, value.end()).strip("()-–—,，;；.。/|·@");
  }

  private static Slice capped(Slice value) {
    return value.length() <= MAX_VALUE
        ? value
        : value.part(value.start(), value.start() + MAX_VALUE);
  }

  /** A line of no label that tells a meeting's number or address. */
  private void readFree(Slice line) {
    if (line.length() > 300) {
      return;
    }
    Way way = onlineReader.read(line);
    boolean meeting = way.url != null && onlineReader.isMeeting(way.url);
    if (meeting || way.platform != null && way.meetingId != null) {
      addWay(way);
    } else if (way.passcode != null && way.platform == null && !ways.isEmpty()) {
      addPasscode(way.passcode);
    }
  }

  private void readPlace(Slice value) {
    for (Slice part : splitOnline(value)) {
      boolean named = onlineReader.platform(part) != null;
      boolean online = named || isOnlineWord(part);
      if (!online) {
        Spot spot = placeReader.read(withoutBrackets(part));
        if (spot != null && !isToBeAnnounced(part)) {
          addSpot(spot);
        }
        continue;
      }
      Way way = onlineReader.read(part);
      if (!way.isEmpty()) {
        addWay(way);
      } else if (ways.isEmpty()) {
        way.platform = "";
        way.platformText = part;
        addWay(way);
      }
    }
  }

  /** A part without brackets around it, or without the one whose other half was cut off. */
  private static Slice withoutBrackets(Slice part) {
    boolean opens = part.at(part.start()) == '(';
    boolean closes = part.at(part.end() - 1) == ')';
    Slice inner = opens ? part.part(part.start() + 1, part.end()) : part;
    boolean stray = closes && (opens || part.indexOf('(') < 0);
    return stray ? inner.part(inner.start(), inner.end() - 1) : inner;
  }

  private static boolean isToBeAnnounced(Slice part) {
    String even = part.even().toLowerCase(Locale.ROOT);
    return even.equals("tba") || even.equals("tbd") || even.contains("待定") || even.contains("另行通知");
  }

  private static boolean isOnlineWord(Slice part) {
    String even = part.even().toLowerCase(Locale.ROOT);
    return even.length() <= 12
        && (even.contains("线上")
            || even.contains("online")
            || even.contains("在线")
            || even.equals("virtual"));
  }

  /** The parts of a value, cut where an online part begins or ends. */
  private List<Slice> splitOnline(Slice value) {
    if (onlineReader.platform(value) == null
        && OnlineReader.urls(value).isEmpty()
        && !value.even().contains("线上")
        && !value.even().toLowerCase(Locale.ROOT).contains("online")) {
      return List.of(value);
    }
    List<Slice> parts = new ArrayList<>(2);
    int start = value.start();
    for (int i = value.start(); i <= value.end(); i++) {
      char c = i < value.end() ? value.at(i) : '\n';
      boolean cut =
          ";；|\n+&".indexOf(c) >= 0
              || c == '/' && value.at(i + 1) != '/' && value.at(i - 1) != '/' && !inUrl(value, i)
              || (c == ',' || c == '、' || c == '(' || c == '。') && startsOnline(value, i + 1)
              || c == ' ' && Han.any(value) && startsOnline(value, i + 1);
      if (i == value.end() || cut) {
        Slice part = value.part(start, i).strip(",，;；|+&。:");
        if (!part.isEmpty()) {
          parts.add(part);
        }
        start = c == '(' ? i : i + 1;
      }
    }
    return parts;
  }

  private static boolean inUrl(Slice value, int i) {
    int k = i;
    while (k > value.start() && !Page.isBlank(value.at(k - 1)) && i - k < 200) {
      k--;
    }
    String word = value.page().even(k, i);
    return word.contains("://") || word.contains("www.");
  }

  private boolean startsOnline(Slice value, int from) {
    Slice rest = value.part(from, Math.min(value.end(), from + 16)).strip("(（ ");
    if (rest.isEmpty()) {
      return false;
    }
    String even = rest.even().toLowerCase(Locale.ROOT);
    return even.startsWith("线上")
        || even.startsWith("online")
        || even.startsWith("http")
        || even.startsWith("或腾讯")
        || even.startsWith("or online")
        || even.startsWith("and online")
        || even.startsWith("and zoom")
        || even.startsWith("or zoom")
        || even.startsWith("会议号")
        || onlineReader.platform(value.part(from, Math.min(value.end(), from + 8))) != null;
  }

  private void readOnline(Segment segment, Slice value) {
    Way way = onlineReader.read(value);
    if (way.platform == null) {
      Slice label = value.page().slice(segment.start(), Math.max(segment.start(), value.start()));
      Way named = label.length() < 40 ? onlineReader.read(label) : new Way();
      way.platform = named.platform;
      way.platformText = named.platformText;
    }
    String even = value.even();
    if (way.isEmpty()
        && even.length() >= 2
        && even.length() <= 40
        && segment.label().word().contains("平台")) {
      way.platform = value.strip("\"“”").value();
      way.platformText = value.strip("\"“”");
    }
    if (!way.isEmpty()) {
      addWay(way);
    }
  }

  private void addNumber(Segment segment, Slice value) {
    Way way = onlineReader.read(value);
    Slice label = value.page().slice(segment.start(), Math.max(segment.start(), value.start()));
    if (way.platform == null && label.length() < 40) {
      Way named = onlineReader.read(label);
      way.platform = named.platform;
      way.platformText = named.platformText;
    }
    if (way.meetingId != null || way.url != null) {
      addWay(way);
    }
  }

  private void addPasscode(Slice value) {
    Slice code = value.strip("()。.,;；，");
    int end = code.start();
    while (end < code.end()
        && !Page.isBlank(code.at(end))
        && !Han.is(code.at(end))
        && code.at(end) != ')') {
      end++;
    }
    code = code.part(code.start(), end);
    if (!ways.isEmpty() && !code.isEmpty() && ways.get(ways.size() - 1).passcode == null) {
      ways.get(ways.size() - 1).passcode = code;
    }
  }

  private void addWay(Way way) {
    for (Way known : ways) {
      boolean samePlatform =
          known.platform == null
              || way.platform == null
              || known.platform.isEmpty()
              || way.platform.isEmpty()
              || known.platform.equals(way.platform);
      boolean sameNumber =
          known.meetingId == null
              || way.meetingId == null
              || digits(known.meetingId).equals(digits(way.meetingId));
      if (samePlatform && sameNumber) {
        known.platform =
            known.platform == null || known.platform.isEmpty() ? way.platform : known.platform;
        known.platformText = known.platformText == null ? way.platformText : known.platformText;
        known.meetingId = known.meetingId == null ? way.meetingId : known.meetingId;
        known.passcode = known.passcode == null ? way.passcode : known.passcode;
        known.url = known.url == null ? way.url : known.url;
        return;
      }
    }
    ways.add(way);
  }

  private static String digits(Slice number) {
    return number.even().replace("-", "").replace(" ", "");
  }

  private void addSpot(Spot spot) {
    for (Joined place : places) {
      Spot known = spot.language().equals("zh") ? place.zh : place.en;
      if (known == null) {
        set(place, spot);
        return;
      }
      String one = fold(known.whole());
      String two = fold(spot.whole());
      if (one.contains(two)) {
        return;
      }
      if (two.contains(one)) {
        set(place, spot);
        return;
      }
      findings.add("consistency.place-differs", "/locations/0", spot.whole());
      return;
    }
    Joined place = new Joined();
    set(place, spot);
    places.add(place);
  }

  private static void set(Joined place, Spot spot) {
    if (spot.language().equals("zh")) {
      place.zh = spot;
    } else {
      place.en = spot;
    }
  }

  private static String fold(Slice text) {
    StringBuilder folded = new StringBuilder();
    for (char c : text.even().toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        folded.append(Character.toLowerCase(c));
      }
    }
    return folded.toString();
  }

  List<Location> build(Spans spans) {
    List<Location> built = new ArrayList<>();
    for (Joined place : places) {
      built.add(build(place, "/locations/" + built.size(), spans));
    }
    for (Way way : ways) {
      built.add(build(way, "/locations/" + built.size(), spans));
    }
    return built;
  }

  private static Place build(Joined joined, String pointer, Spans spans) {
    Texts name = new Texts();
    Texts campus = new Texts();
    Texts building = new Texts();
    Texts room = new Texts();
    for (boolean chinese : new boolean[] {true, false}) {
      Spot spot = chinese ? joined.zh : joined.en;
      Spot other = chinese ? joined.en : joined.zh;
      if (spot == null) {
        continue;
      }
      boolean confirmed = other != null && other.isSplit() && sameParts(spot, other);
      if (spot.name() != null && !confirmed) {
        name.put(spot.language(), spot.name());
        continue;
      }
      put(campus, spot.language(), spot.campus());
      put(building, spot.language(), spot.building());
      put(room, spot.language(), spot.room());
    }
    return Place.builder()
        .name(name.build(pointer + "/name", spans))
        .campus(campus.build(pointer + "/campus", spans))
        .building(building.build(pointer + "/building", spans))
        .room(room.build(pointer + "/room", spans))
        .build();
  }

  private static boolean sameParts(Spot one, Spot two) {
    return (one.campus() == null) == (two.campus() == null)
        && (one.building() == null) == (two.building() == null)
        && (one.room() == null) == (two.room() == null);
  }

  private static void put(Texts texts, String language, @Nullable Slice part) {
    if (part != null) {
      texts.put(language, part);
    }
  }

  private static OnlineAccess build(Way way, String pointer, Spans spans) {
    OnlineAccess.Builder access = OnlineAccess.builder();
    if (way.platform != null && !way.platform.isEmpty()) {
      access.platform(way.platform);
    }
    if (way.platformText != null) {
      spans.add(pointer + "/platform", way.platformText);
    }
    if (way.url != null) {
      access.url(way.url.value());
      spans.add(pointer + "/url", way.url);
    }
    if (way.meetingId != null) {
      access.meetingId(way.meetingId.value());
      spans.add(pointer + "/meetingId", way.meetingId);
    }
    if (way.passcode != null) {
      access.passcode(way.passcode.value());
      spans.add(pointer + "/passcode", way.passcode);
    }
    return access.build();
  }
}

package io.github.academicevents.announcement;

import io.github.academicevents.Address;
import io.github.academicevents.Location;
import io.github.academicevents.Place;
import io.github.academicevents.announcement.PlaceReader.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where an event is: its place in both languages joined, and its ways online. */
final class LocationFacts {

  private static final int MAX_VALUE = 1500;
  private static final int MAX_PLACES = 20;

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
  private final OnlineFacts online;

  LocationFacts(Vocabulary words, Findings findings) {
    this.onlineReader = new OnlineReader(words);
    this.placeReader = new PlaceReader(words);
    this.findings = findings;
    this.times = new TimeScanner(words);
    this.online = new OnlineFacts(onlineReader);
  }

  boolean isEmpty() {
    return places.isEmpty() && online.isEmpty();
  }

  void read(List<Segment> segments, Heading heading, List<Slice> free) {
    for (Segment segment : segments) {
      Slice value = capped(segment.value());
      switch (segment.field()) {
        case PLACE -> readPlace(value);
        case SIDE_PLACE -> addSide(value);
        case TIME_PLACE -> readPlace(behindTime(value));
        case ONLINE -> online.read(segment, value);
        case MEETING_ID -> online.addNumber(segment, value);
        case PASSCODE -> {
          online.addPasscode(value);
          online.addAddress(value);
        }
        default -> {}
      }
      if (segment.field() == Field.PLACE
          || segment.field() == Field.ONLINE
          || segment.field() == Field.MEETING_ID) {
        segment.tail().stream().limit(6).forEach(online::readFree);
      }
    }
    Slice guess = heading.place;
    boolean known = !online.isEmpty();
    if (places.isEmpty() && guess != null) {
      readPlace(guess);
      if (!places.isEmpty()) {
        findings.add("announcement.guessed", "/locations/0", guess);
      }
    }
    if (online.isEmpty()) {
      free.stream().limit(60).forEach(online::readFree);
    }
    if (!known) {
      online.markGuessed();
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

  private void readPlace(Slice value) {
    for (Slice part : new OnlineParts(onlineReader).split(value)) {
      boolean named = onlineReader.platform(part) != null;
      if (!named && !isOnlineWord(part)) {
        Spot spot = placeReader.read(withoutBrackets(part));
        if (spot != null && !isToBeAnnounced(part)) {
          addSpot(spot);
        }
        continue;
      }
      online.addPart(part);
    }
  }

  /** A place that stands beside the others, not for them: 分会场. */
  private void addSide(Slice value) {
    Spot spot = placeReader.read(value);
    if (spot != null && places.size() < MAX_PLACES) {
      Joined place = new Joined();
      set(place, spot);
      places.add(place);
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

  private void addSpot(Spot spot) {
    for (Joined place : places) {
      Spot known = spot.language().equals("zh") ? place.zh : place.en;
      if (known == null) {
        set(place, spot);
        return;
      }
      String one = known.whole().letters();
      String two = spot.whole().letters();
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

  List<Location> build(Spans spans) {
    List<Location> built = new ArrayList<>();
    for (Joined place : places) {
      built.add(build(place, "/locations/" + built.size(), spans));
    }
    online.build(built, spans, findings);
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
    Place.Builder place = Place.builder();
    address(joined, pointer + "/address", spans).ifPresent(place::address);
    return place
        .name(name.build(pointer + "/name", spans))
        .campus(campus.build(pointer + "/campus", spans))
        .building(building.build(pointer + "/building", spans))
        .room(room.build(pointer + "/room", spans))
        .build();
  }

  private static Optional<Address> address(Joined joined, String pointer, Spans spans) {
    Texts street = new Texts();
    Texts locality = new Texts();
    Texts region = new Texts();
    Slice code = null;
    for (Spot spot : new @Nullable Spot[] {joined.zh, joined.en}) {
      StreetReader.Street told = spot == null ? null : spot.street();
      if (spot != null && told != null) {
        put(street, spot.language(), told.street());
        put(locality, spot.language(), told.locality());
        put(region, spot.language(), told.region());
        code = code == null ? told.postalCode() : code;
      }
    }
    if (street.isEmpty()) {
      return Optional.empty();
    }
    Address.Builder address =
        Address.builder()
            .street(street.build(pointer + "/street", spans))
            .locality(locality.build(pointer + "/locality", spans))
            .region(region.build(pointer + "/region", spans));
    if (code != null) {
      address.postalCode(code.value());
      spans.add(pointer + "/postalCode", code);
    }
    return Optional.of(address.build());
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
}

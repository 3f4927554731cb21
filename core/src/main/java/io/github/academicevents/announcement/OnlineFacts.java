package io.github.academicevents.announcement;

import io.github.academicevents.Location;
import io.github.academicevents.OnlineAccess;
import io.github.academicevents.announcement.OnlineReader.Way;
import java.util.ArrayList;
import java.util.List;

/** The ways to take part online, what several lines tell of one joined. */
final class OnlineFacts {

  private static final int MAX_WAYS = 20;

  private final OnlineReader onlineReader;
  private final List<Way> ways = new ArrayList<>(1);

  OnlineFacts(OnlineReader onlineReader) {
    this.onlineReader = onlineReader;
  }

  boolean isEmpty() {
    return ways.isEmpty();
  }

  void read(Segment segment, Slice value) {
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
      way.platformText = SeriesReader.bareName(value);
      way.platform = way.platformText.value();
    }
    if (!way.isEmpty()) {
      addWay(way);
    }
  }

  void addNumber(Segment segment, Slice value) {
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

  void addPasscode(Slice value) {
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

  /** Adds the address that stands behind a password. */
  void addAddress(Slice value) {
    for (Slice url : OnlineReader.urls(value)) {
      if (onlineReader.isMeeting(url)) {
        Way way = onlineReader.read(url);
        way.meetingId = null;
        addWay(way);
        return;
      }
    }
  }

  void addWay(Way way) {
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
    if (ways.size() < MAX_WAYS) {
      ways.add(way);
    }
  }

  private static String digits(Slice number) {
    return number.even().replace("-", "").replace(" ", "");
  }

  /** A line of no label that tells a meeting's number or address. */
  void readFree(Slice line) {
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

  /** Adds what a part of a value tells that names a platform or says online. */
  void addPart(Slice part) {
    Way way = onlineReader.read(part);
    if (!way.isEmpty()) {
      addWay(way);
    } else if (ways.isEmpty()) {
      way.platform = "";
      way.platformText = part;
      addWay(way);
    }
  }

  /** Marks what was read so far as told by no label. */
  void markGuessed() {
    ways.forEach(way -> way.guessed = true);
  }

  void build(List<Location> built, Spans spans, Findings findings) {
    for (Way way : ways) {
      String pointer = "/locations/" + built.size();
      built.add(build(way, pointer, spans));
      if (way.guessed) {
        findings.add("announcement.guessed", pointer, way.text());
      }
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

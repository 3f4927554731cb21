package io.github.academicevents.announcement;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.EventTime;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Registration;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What else labels tell: languages, audience, keywords, how to register, admission. */
final class OtherFacts {

  private static final int MAX_VALUE = 300;

  private static final Map<String, String> LANGUAGES =
      Map.ofEntries(
          Map.entry("英", "en"),
          Map.entry("english", "en"),
          Map.entry("中文", "zh"),
          Map.entry("汉语", "zh"),
          Map.entry("普通话", "zh"),
          Map.entry("chinese", "zh"),
          Map.entry("mandarin", "zh"),
          Map.entry("德语", "de"),
          Map.entry("german", "de"),
          Map.entry("法语", "fr"),
          Map.entry("french", "fr"),
          Map.entry("日语", "ja"),
          Map.entry("japanese", "ja"),
          Map.entry("俄语", "ru"),
          Map.entry("russian", "ru"),
          Map.entry("西班牙", "es"),
          Map.entry("spanish", "es"),
          Map.entry("italian", "it"));

  private final AcademicEvent.Builder event;
  private final Spans spans;
  private final TimeScanner times;
  private final List<String> languages = new ArrayList<>(1);
  private final Texts audience = new Texts();
  private final Registration.Builder registration = Registration.builder();
  private final Texts instructions = new Texts();
  private boolean registered;
  private int keywords;

  OtherFacts(AcademicEvent.Builder event, Vocabulary words, Spans spans) {
    this.event = event;
    this.spans = spans;
    this.times = new TimeScanner(words);
  }

  /** Reads all of them; times without a date or year are on the event's. */
  void read(List<Segment> segments, @Nullable EventTime start) {
    for (Segment segment : segments) {
      Slice value = segment.value();
      if (value.isEmpty() || value.length() > MAX_VALUE) {
        continue;
      }
      switch (segment.field()) {
        case LANGUAGE -> readLanguages(value);
        case AUDIENCE -> audience.put(value.strip(";。.,，"));
        case KEYWORDS -> readKeywords(value);
        case REGISTRATION -> readRegistration(value);
        case DEADLINE -> readDeadline(value, start);
        case DOORS -> readDoors(value, start);
        default -> {}
      }
    }
    event.languages(languages);
    event.audience(audience.build("/audience", spans));
    if (registered) {
      event.registration(
          registration
              .instructions(instructions.build("/registration/instructions", spans))
              .build());
    }
  }

  private void readLanguages(Slice value) {
    String even = value.even().toLowerCase(Locale.ROOT).replace("中英", "中文英");
    for (Map.Entry<String, String> word : LANGUAGES.entrySet()) {
      if (even.contains(word.getKey()) && !languages.contains(word.getValue())) {
        languages.add(word.getValue());
      }
    }
    languages.sort(null);
    for (int i = 0; i < languages.size(); i++) {
      spans.add("/languages/" + i, value);
    }
  }

  private void readKeywords(Slice value) {
    int start = value.start();
    for (int i = value.start(); i <= value.end(); i++) {
      if (i == value.end() || ",，;；、".indexOf(value.at(i)) >= 0) {
        Slice word = value.part(start, i).strip(".。");
        if (word.length() > 1 && word.length() <= 60 && keywords < 30) {
          event.addKeywords(LocalizedText.of(Han.language(word), word.value()));
          spans.add("/keywords/" + keywords++ + "/" + Han.language(word), word);
        }
        start = i + 1;
      }
    }
  }

  private void readRegistration(Slice value) {
    registered = true;
    List<Slice> urls = OnlineReader.urls(value);
    List<Slice> mails = MailScanner.mails(value);
    if (!urls.isEmpty()) {
      registration.url(urls.get(0).value());
      spans.add("/registration/url", urls.get(0));
    }
    if (!mails.isEmpty()) {
      registration.email(mails.get(0).value());
      spans.add("/registration/email", mails.get(0));
    }
    boolean more = urls.isEmpty() && mails.isEmpty() || value.length() > 60 + length(urls);
    if (more && value.length() >= 2) {
      instructions.put(value.strip(";；"));
    }
  }

  private static int length(List<Slice> parts) {
    return parts.stream().mapToInt(Slice::length).sum();
  }

  private void readDeadline(Slice value, @Nullable EventTime start) {
    List<When> read = When.read(value, times);
    When last = read.isEmpty() ? null : read.get(read.size() - 1);
    EventTime closes = last == null ? null : time(last, start);
    if (last != null && closes != null) {
      registered = true;
      registration.closes(closes);
      spans.add("/registration/closes", last.slice());
    }
  }

  private void readDoors(Slice value, @Nullable EventTime start) {
    List<When> read = When.read(value, times);
    EventTime doors = read.isEmpty() ? null : time(read.get(0), start);
    if (doors != null && !doors.isDateOnly()) {
      event.doors(doors);
      spans.add("/doors", read.get(0).slice());
    }
  }

  /** A time, what it does not say taken from the event's start; null where that is not known. */
  static @Nullable EventTime time(When when, @Nullable EventTime start) {
    int minutes = Clock.of(when).start();
    LocalDate known = start == null ? null : start.getDate();
    TimeToken date = when.date;
    LocalDate day = date == null ? (minutes < 0 ? null : known) : day(date, known);
    if (day == null) {
      return null;
    }
    return minutes < 0 ? EventTime.of(day) : EventTime.of(day.atStartOfDay().plusMinutes(minutes));
  }

  private static @Nullable LocalDate day(TimeToken date, @Nullable LocalDate known) {
    int year = date.year() == 0 && known != null ? known.getYear() : date.year();
    try {
      return year == 0 ? null : LocalDate.of(year, date.month(), date.day());
    } catch (DateTimeException e) {
      return null;
    }
  }
}

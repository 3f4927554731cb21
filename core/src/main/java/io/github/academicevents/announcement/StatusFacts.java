package io.github.academicevents.announcement;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.EventStatus;
import io.github.academicevents.EventTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a page tells of its event's being cancelled, put off or moved, and from when to when. */
final class StatusFacts {

  private static final int MAX_FREE_LINES = 60;
  private static final int MAX_LENGTH = 200;

  private final TimeScanner times;
  private final Spans spans;

  StatusFacts(Vocabulary words, Spans spans) {
    this.times = new TimeScanner(words);
    this.spans = spans;
  }

  void read(
      AcademicEvent.Builder event, List<Segment> segments, Heading heading, List<Slice> free) {
    List<Slice> lines = new ArrayList<>();
    free.stream().limit(MAX_FREE_LINES).forEach(line -> addBeside(heading, line, lines));
    for (Segment segment : segments) {
      if (segment.field() == Field.TITLE) {
        addRest(segment.value(), TitleText.of(StatusReader.before(segment.value())), lines);
      } else if (!segment.field().isLong() || segment.field() == Field.REMARKS) {
        lines.add(segment.value());
        lines.addAll(segment.tail());
      }
    }
    lines.removeIf(line -> line.isEmpty() || line.length() > MAX_LENGTH);
    if (!readLines(event, lines)) {
      readPrevious(event, segments);
    }
  }

  private boolean readLines(AcademicEvent.Builder event, List<Slice> lines) {
    List<StatusReader.Told> all = new ArrayList<>();
    lines.forEach(line -> all.addAll(StatusReader.read(line)));
    all.sort(Comparator.comparingInt(StatusReader.Told::rank));
    for (StatusReader.Told told : all) {
      if (isSo(event, told)) {
        event.status(told.status());
        spans.add("/status", told.text());
        return true;
      }
    }
    return false;
  }

  /** 原定时间 beside 现时间: the event was moved. */
  private void readPrevious(AcademicEvent.Builder event, List<Segment> segments) {
    for (Segment segment : segments) {
      Slice value = segment.value();
      Slice label = value.page().slice(segment.start(), Math.max(segment.start(), value.start()));
      if (segment.field() == Field.PREVIOUS_TIME
          && value.length() <= MAX_LENGTH
          && move(event, value, value.part(value.end(), value.end()))) {
        event.status(EventStatus.RESCHEDULED);
        spans.add("/status", label.strip(":"));
        return;
      }
    }
  }

  /**
   * Adds what stands in a line beside the title, whose words tell nothing of the event's status.
   */
  private static void addBeside(Heading heading, Slice line, List<Slice> lines) {
    for (Slice title : heading.title.parts().values()) {
      if (title.start() >= line.start() && title.end() <= line.end() && !isNotice(line)) {
        addRest(line, title, lines);
        return;
      }
    }
    lines.add(line);
  }

  private static void addRest(Slice line, Slice title, List<Slice> lines) {
    lines.add(line.part(line.start(), Math.max(line.start(), title.start())));
    lines.add(line.part(Math.min(line.end(), title.end()), line.end()));
  }

  /** 关于取消学术报告的通知. */
  private static boolean isNotice(Slice line) {
    String even = line.even();
    return even.endsWith("通知") || even.endsWith("公告");
  }

  /** Whether a status holds; an event is moved to another time only where one is told. */
  private boolean isSo(AcademicEvent.Builder event, StatusReader.Told told) {
    if (told.status() != EventStatus.RESCHEDULED) {
      return true;
    }
    Slice line = told.line();
    Slice before = line.part(line.start(), told.text().start());
    Slice behind = line.part(told.text().end(), line.end());
    if (told.direction() == StatusReader.Direction.TO) {
      return move(event, before, behind);
    }
    int to = behind.even().indexOf(" to ");
    int cut = to < 0 ? behind.end() : behind.start() + to + 4;
    return move(event, behind.part(behind.start(), cut), behind.part(cut, behind.end()));
  }

  /** Moves the event if a new time is told, or an old one that its start is not. */
  private boolean move(AcademicEvent.Builder event, Slice old, Slice now) {
    EventTime start = event.build().getStart().orElse(null);
    When from = first(old);
    When to = first(now);
    EventTime previous = from == null || !from.hasDate() ? null : OtherFacts.time(from, start);
    EventTime next = to == null ? null : OtherFacts.time(to, start);
    if (to != null && next != null) {
      boolean known = start != null && (next.equals(start) || isDayOf(next, start));
      if (!known) {
        if (previous == null) {
          spans.copy("/start", "/previousStarts/0");
        }
        event.start(next).end(Optional.empty());
        spans.remove("/start");
        spans.remove("/end");
        spans.add("/start", to.slice());
        previous = previous == null ? start : previous;
      }
    } else if (previous == null || previous.equals(start)) {
      return false;
    }
    if (previous != null && !Optional.of(previous).equals(event.build().getStart())) {
      event.addPreviousStarts(previous);
      if (from != null && from.hasDate()) {
        spans.add("/previousStarts/0", from.slice());
      }
    }
    return true;
  }

  private static boolean isDayOf(EventTime date, EventTime start) {
    return date.isDateOnly() && date.getDate().equals(start.getDate());
  }

  private @Nullable When first(Slice text) {
    return When.read(text, times).stream().filter(it -> !it.isEmpty()).findFirst().orElse(null);
  }
}

package io.github.academicevents.announcement;

import io.github.academicevents.EventKind;
import java.util.List;
import java.util.Locale;

/** What sort of event it is: as its labels call it, else as its heading does. */
final class KindReader {

  private KindReader() {}

  static EventKind read(List<Segment> segments, Heading heading) {
    for (Segment segment : segments) {
      if (segment.field() == Field.CANDIDATE) {
        return EventKind.THESIS_DEFENCE;
      }
    }
    EventKind heard = heading.kind;
    boolean special =
        heard != null
            && heard != EventKind.TALK
            && heard != EventKind.LECTURE
            && heard != EventKind.FORUM;
    if (heard != null && special) {
      return heard;
    }
    for (Segment segment : segments) {
      String word = segment.label().word().toLowerCase(Locale.ROOT);
      if (word.contains("报告") || word.startsWith("talk") || word.equals("reporter")) {
        return EventKind.TALK;
      }
      if (word.contains("讲座") || word.contains("主讲") || word.startsWith("lecture")) {
        return EventKind.LECTURE;
      }
      if (word.startsWith("seminar")) {
        return EventKind.SEMINAR;
      }
    }
    if (heard != null) {
      return heard;
    }
    return segments.stream()
            .anyMatch(segment -> segment.field().isSpeaker() || segment.field() == Field.ABSTRACT)
        ? EventKind.TALK
        : EventKind.EVENT;
  }
}

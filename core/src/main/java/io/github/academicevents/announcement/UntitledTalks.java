package io.github.academicevents.announcement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the titles of a digest: lines without a label, each above the labels of its own talk. */
final class UntitledTalks {

  private static final int MAX_TITLE = 120;

  private UntitledTalks() {}

  /** The same page, where the line above each talk's first label is its title. */
  static Segmenter.Layout in(Segmenter.Layout layout, Vocabulary words) {
    List<Segment> segments = layout.segments();
    Field opener = opener(segments);
    if (opener == null) {
      return layout;
    }
    List<Segment> titled = new ArrayList<>(segments.size() + 4);
    Set<Integer> taken = new HashSet<>();
    List<Slice> before = layout.head();
    for (Segment segment : segments) {
      if (segment.field() == opener) {
        Slice title = before.isEmpty() ? null : before.get(before.size() - 1);
        if (title == null || !isTitle(title, words)) {
          return layout;
        }
        Label label = new Label(Field.TITLE, segment.language(), "", false, false);
        titled.add(new Segment(label, title, title.start(), 0, null, null, List.of()));
        taken.add(title.start());
      }
      titled.add(segment);
      before = segment.tail();
    }
    return new Segmenter.Layout(
        titled.stream().map(segment -> segment.withTail(rest(segment.tail(), taken))).toList(),
        rest(layout.head(), taken),
        rest(layout.free(), taken));
  }

  private static List<Slice> rest(List<Slice> lines, Set<Integer> taken) {
    return lines.stream().filter(line -> !taken.contains(line.start())).toList();
  }

  /**
   * The first label of each talk, told as often as speakers and times are; null if there is none.
   */
  private static @Nullable Field opener(List<Segment> segments) {
    Set<String> speakers = new HashSet<>();
    Set<String> times = new HashSet<>();
    int labels = 0;
    Field first = null;
    for (Segment segment : segments) {
      Field field = segment.field();
      if (field == Field.TITLE || field == Field.TALK) {
        return null;
      }
      if (field == Field.SPEAKER || field == Field.TIME) {
        (field == Field.SPEAKER ? speakers : times).add(segment.value().letters());
        labels++;
        first = first == null ? field : first;
      }
    }
    boolean several = speakers.size() >= 2 && times.size() >= 2;
    return several && labels == speakers.size() + times.size() && speakers.size() == times.size()
        ? first
        : null;
  }

  private static boolean isTitle(Slice line, Vocabulary words) {
    return line.length() >= 4 && line.length() <= MAX_TITLE && !ProseReader.isProse(line, words);
  }
}

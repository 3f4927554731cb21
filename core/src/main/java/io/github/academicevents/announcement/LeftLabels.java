package io.github.academicevents.announcement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Takes out the label that a person's name still begins with: 报告人:主讲人:阎栋, Speaker: Name: Dong Yan.
 */
final class LeftLabels {

  private static final Set<String> NAME_LABELS = Set.of("姓名", "名字", "name", "full name");
  private static final int LONGEST = 12;

  private LeftLabels() {}

  /** The segments, their names without labels; each label taken out is told. */
  static List<Segment> takenOut(List<Segment> segments, Findings findings) {
    List<Segment> clean = new ArrayList<>(segments.size());
    Segment before = null;
    for (Segment segment : segments) {
      Segment now = segment;
      if (segment.field().isPeople()) {
        Slice name = afterLabel(segment.value());
        if (name.start() > segment.value().start()) {
          tell(segment.value(), name, findings);
          now = segment.withValue(name);
        } else if (before != null && isDoubled(before, segment)) {
          Slice both = segment.value().part(segment.start(), segment.value().end());
          tell(both, segment.value(), findings);
        }
      }
      clean.add(now);
      before = segment;
    }
    return clean;
  }

  private static void tell(Slice value, Slice name, Findings findings) {
    findings.add("person.name-label-left", "/contributions", value, value.value(), name.value());
  }

  /** What stands behind the label of a name; all of it where there is none. */
  private static Slice afterLabel(Slice value) {
    int colon = value.indexOf(':');
    if (colon < 0 || colon - value.start() > LONGEST) {
      return value;
    }
    String label = value.part(value.start(), colon).even().toLowerCase(Locale.ROOT);
    String bare = Han.any(value.part(value.start(), colon)) ? label.replace(" ", "") : label;
    Slice rest = value.part(colon + 1, value.end());
    return NAME_LABELS.contains(bare) && !rest.isEmpty() ? rest : value;
  }

  /** Whether the value of a label is nothing but another label for the same, on the same line. */
  private static boolean isDoubled(Segment before, Segment segment) {
    Page page = segment.value().page();
    return before.field() == segment.field()
        && before.value().isEmpty()
        && !segment.value().isEmpty()
        && segment.start() > before.start()
        && page.lineNumber(before.start()) == page.lineNumber(segment.start())
        && page.lineNumber(segment.start()) == page.lineNumber(segment.value().start());
  }
}

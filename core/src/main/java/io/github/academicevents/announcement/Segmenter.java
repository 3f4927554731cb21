package io.github.academicevents.announcement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a page into labelled values and the lines that no label owns. */
final class Segmenter {

  /**
   * A page cut up.
   *
   * @param segments the labelled values, in order
   * @param head the lines before the first label
   * @param free all lines that are no label's own value: the head's and the tails'
   */
  record Layout(List<Segment> segments, List<Slice> head, List<Slice> free) {}

  /** A label being filled. */
  private static final class Open {
    private final Hit hit;
    private Slice value;
    private final List<Slice> tail = new ArrayList<>(2);
    private boolean closed;

    Open(Hit hit, Slice value) {
      this.hit = hit;
      this.value = value;
    }
  }

  private final Page page;
  private final LabelScanner scanner;
  private final NavigationLines navigation;
  private final List<Segment> segments = new ArrayList<>();
  private final List<Slice> head = new ArrayList<>();
  private final List<Slice> free = new ArrayList<>();
  private @Nullable Open open;
  private boolean announced;
  private @Nullable Slice cutNavigation;

  Segmenter(Page page, Vocabulary words) {
    this.page = page;
    this.scanner = new LabelScanner(page, words);
    this.navigation = new NavigationLines(words);
  }

  Layout read() {
    for (Page.Line line : page.lines()) {
      if (!line.isBlank()) {
        add(line);
      }
    }
    close();
    return new Layout(segments, head, free);
  }

  /** The first navigation line that stood amid or behind a text, or null. */
  @Nullable Slice cutNavigation() {
    return cutNavigation;
  }

  private void add(Page.Line line) {
    Slice whole = page.slice(line.start(), line.end());
    Open current = open;
    Field amid = current == null || current.closed ? null : current.hit.field();
    if (navigation.isNavigation(whole)) {
      if (current != null) {
        if (current.hit.field().isLong() && !current.closed && cutNavigation == null) {
          cutNavigation = whole;
        }
        current.closed = true;
      }
      return;
    }
    List<Hit> hits = scanner.scan(line, amid);
    if (current != null && !hits.isEmpty() && isValueOf(current, hits.get(0))) {
      hits = List.of();
    }
    if (hits.isEmpty()) {
      addFree(whole);
      return;
    }
    int before = hits.get(0).start();
    if (hits.get(0).owner() == null && before > line.start()) {
      Slice lead = page.slice(line.start(), before).strip("*•●◆◇■□▲△▶►★☆【[〖<(「-·※");
      if (lead.length() > 4 && Character.isLetter(lead.at(lead.end() - 1))
          || amid != null && amid.isLong() && lead.length() > 1) {
        addFree(lead);
      }
    }
    for (int k = 0; k < hits.size(); k++) {
      Hit hit = hits.get(k);
      int end = k + 1 < hits.size() ? hits.get(k + 1).start() : line.end();
      close();
      announced |= hit.field() != Field.PUBLISHED && hit.field() != Field.OTHER;
      open = new Open(hit, page.slice(hit.valueStart(), Math.max(end, hit.valueStart())));
    }
  }

  private void addFree(Slice line) {
    Open current = open;
    if (current == null) {
      head.add(line);
      free.add(line);
      return;
    }
    if (current.closed) {
      addRest(line);
      return;
    }
    if (current.hit.field().isLong()) {
      if (endsText(current, line)) {
        current.closed = true;
        free.add(line);
      } else {
        current.value =
            current.value.isEmpty() ? line : new Slice(page, current.value.start(), line.end());
      }
      return;
    }
    if (isBare(current.value) && mayFollow(current.hit.field(), line)) {
      current.value = line;
    } else {
      current.tail.add(line);
      addRest(line);
    }
  }

  /** A line behind a label: of the head still, where only the page's own facts were told so far. */
  private void addRest(Slice line) {
    if (!announced) {
      head.add(line);
    }
    free.add(line);
  }

  /** Whether a line behind a label alone is its value, though it begins like a label: Room 5. */
  private static boolean isValueOf(Open current, Hit hit) {
    boolean loose = hit.join() == Hit.Join.BLANK || hit.join() == Hit.Join.NOTHING;
    return loose && isBare(current.value) && !current.hit.field().isLong() && !current.closed;
  }

  /** Whether a line can be the value of a label alone on the line before. */
  private static boolean mayFollow(Field field, Slice line) {
    return switch (field) {
      case URL, REGISTRATION ->
          !OnlineReader.urls(line).isEmpty() || line.indexOf('@') >= 0 || Han.any(line);
      case OTHER -> false;
      default -> true;
    };
  }

  private static boolean isBare(Slice value) {
    return value.strip(":：-–—*|").isEmpty();
  }

  /** Whether a line behind a text is no more of it: a greeting, the date of the page. */
  private boolean endsText(Open current, Slice line) {
    return !current.value.isEmpty() && navigation.isClosing(line);
  }

  private void close() {
    Open current = open;
    open = null;
    if (current == null) {
      return;
    }
    Hit hit = current.hit;
    Slice value = hit.field().isLong() ? current.value : current.value.strip("|*;；");
    segments.add(
        new Segment(
            hit.label(), value, hit.start(), hit.number(), hit.note(), hit.owner(), current.tail));
  }
}

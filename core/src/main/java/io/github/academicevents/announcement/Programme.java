package io.github.academicevents.announcement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The lines that tell a talk each and have no label: a time, a speaker and a title, in a programme
 * or a table; or a time alone above the labels of a talk.
 */
final class Programme {

  private static final int MAX_ROW = 300;
  private static final int MAX_LINES = 2_000;

  private final HeadingNames names;
  private final TimeScanner scanner;
  private final WordTrie<Label> labelWords;
  private final List<Segment> added = new ArrayList<>();
  private final Set<Integer> taken = new HashSet<>();

  /** Where the labels of speakers and titles stand. */
  private final NavigableSet<Integer> labels = new TreeSet<>();

  private @Nullable Slice date;
  private int talks;

  private Programme(Vocabulary words, List<Segment> segments) {
    for (Segment segment : segments) {
      boolean names = segment.field().isSpeaker() || segment.field() == Field.TITLE;
      if (names && !segment.value().isEmpty()) {
        labels.add(segment.start());
      }
    }
    this.names = new HeadingNames(words, new PeopleReader(words), new Heading(), false, "");
    this.scanner = new TimeScanner(words);
    this.labelWords = words.labels().all();
  }

  /**
   * Adds the talks of a programme to a page's segments; the same layout where there is none. Where
   * labels tell speakers or titles, a row tells no more than a time.
   */
  static Segmenter.Layout in(Segmenter.Layout layout, Vocabulary words) {
    Programme programme = new Programme(words, layout.segments());
    List<Slice> free = lines(layout);
    for (int i = 0; i < Math.min(free.size(), MAX_LINES); i++) {
      programme.read(free.get(i), i + 1 < free.size() ? free.get(i + 1) : null);
    }
    return programme.talks < 2 ? layout : programme.with(layout);
  }

  /** The lines that are no label's, and those of an agenda, in order. */
  private static List<Slice> lines(Segmenter.Layout layout) {
    List<Slice> lines = new ArrayList<>(layout.free());
    for (Segment segment : layout.segments()) {
      if (segment.field() == Field.AGENDA) {
        lines.addAll(segment.value().lines());
      }
    }
    lines.sort(Comparator.comparingInt(Slice::start));
    return lines;
  }

  private Segmenter.Layout with(Segmenter.Layout layout) {
    List<Segment> segments = new ArrayList<>(added);
    for (Segment segment : layout.segments()) {
      segments.add(segment.withTail(rest(segment.tail())));
    }
    segments.sort(Comparator.comparingInt(Segment::start));
    return new Segmenter.Layout(segments, rest(layout.head()), rest(layout.free()));
  }

  private List<Slice> rest(List<Slice> lines) {
    return lines.stream().filter(line -> !taken.contains(line.start())).toList();
  }

  private void read(Slice line, @Nullable Slice next) {
    List<When> times = line.length() > MAX_ROW ? List.of() : When.read(line, scanner);
    When when = times.isEmpty() ? null : times.get(0);
    if (when == null || when.start - sessionEnd(line) > 3) {
      return;
    }
    Slice rest = line.part(Math.max(when.end, line.start()), line.end()).strip(")]|:,，、;-–—");
    if (labels.isEmpty()) {
      if (!readTalk(line, rest, next, when) && when.hasDate()) {
        date = when.slice();
      }
    } else if (rest.isEmpty() && isAboveLabel(line)) {
      open(line, when);
    } else if (when.hasDate()) {
      date = when.slice();
    }
  }

  /** Where the number of a session at the start of a line ends: 第一场, Session 2; else its start. */
  private int sessionEnd(Slice line) {
    SeriesReader.Ordinal ordinal = names.series().ordinal(line);
    if (ordinal != null && ordinal.text().start() == line.start()) {
      return ordinal.text().end();
    }
    WordTrie.Match<Label> talk = labelWords.at(line.page(), line.start(), line.end());
    if (talk == null || talk.value().field() != Field.TALK) {
      return line.start();
    }
    int number = DateScanner.blanks(line, talk.end());
    return Numbering.value(line.page(), number) > 0
        ? DateScanner.numberEnd(line, number)
        : line.start();
  }

  /** Whether a line stands directly before the label of a speaker or a title. */
  private boolean isAboveLabel(Slice line) {
    Integer label = labels.higher(line.end());
    return label != null
        && label - line.end() < 40
        && line.page().slice(line.end(), label).length() <= 3;
  }

  private boolean readTalk(Slice line, Slice rest, @Nullable Slice next, When when) {
    Slice speaker = null;
    Slice title = null;
    for (int[] border : borders(rest)) {
      Slice left = rest.part(rest.start(), border[0]).strip("|:,，-–—");
      Slice right = rest.part(border[1], rest.end()).strip("|:,，-–—");
      if (names.isNameOnly(left) && right.length() > 3) {
        speaker = left;
        title = right;
        break;
      }
      if (names.isNameOnly(right) && left.length() > 3) {
        speaker = right;
        title = left;
        break;
      }
    }
    boolean below =
        speaker == null
            && next != null
            && next.start() - line.end() <= 3
            && next.length() > 3
            && next.length() <= MAX_ROW
            && names.isNameOnly(rest)
            && When.read(next, scanner).isEmpty();
    if (below) {
      speaker = rest;
      title = next;
    }
    if (speaker == null || title == null || TitleText.of(title).isEmpty()) {
      return false;
    }
    open(line, when);
    add(Field.SPEAKER, speaker, List.of());
    add(Field.TITLE, title, List.of());
    taken.add(title.start());
    return true;
  }

  private void open(Slice line, When when) {
    taken.add(line.start());
    talks++;
    add(Field.TALK, line.part(line.start(), line.start()), List.of());
    Slice time = when.slice();
    Slice day = date;
    if (when.hasDate() || day == null) {
      add(Field.TIME, time, List.of());
    } else {
      add(Field.TIME, day, List.of(time), line.start());
    }
  }

  private void add(Field field, Slice value, List<Slice> tail) {
    add(field, value, tail, value.start());
  }

  private void add(Field field, Slice value, List<Slice> tail, int start) {
    String language = Han.language(value);
    Label label = new Label(field, language.isEmpty() ? "en" : language, "", false, false);
    added.add(new Segment(label, value, start, field == Field.TALK ? talks : 0, null, null, tail));
  }

  /** Where a row may turn from the speaker to the title or back: at a cell, a colon, a dash. */
  private static List<int[]> borders(Slice row) {
    List<int[]> borders = new ArrayList<>(2);
    int depth = 0;
    for (int i = row.start(); i < row.end() && borders.size() < 4; i++) {
      char c = row.at(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      boolean spaced = Page.isBlank(row.at(i - 1)) && Page.isBlank(row.at(i + 1));
      boolean gap = c == '\t' || c == ' ' && (row.at(i + 1) == ' ' || Han.is(row.at(i + 1)));
      boolean dash = c == '—' || (c == '-' || c == '–') && spaced;
      if (depth <= 0
          && i > row.start()
          && (gap || dash || c == ':' || c == '|' || c == '"' || c == '“')) {
        borders.add(new int[] {i, c == '"' || c == '“' ? i : i + 1});
      }
    }
    return borders;
  }
}

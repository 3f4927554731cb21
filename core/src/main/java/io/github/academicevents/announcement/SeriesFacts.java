package io.github.academicevents.announcement;

import io.github.academicevents.EventSeries;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The series an event belongs to, from headings and labels. */
final class SeriesFacts {

  private final SeriesReader reader;

  SeriesFacts(Vocabulary words) {
    this.reader = new SeriesReader(words);
  }

  @Nullable EventSeries read(
      List<Segment> segments, Heading heading, Spans spans, Findings findings) {
    for (Segment segment : segments) {
      if (segment.field() == Field.SERIES && segment.value().length() <= 100) {
        readName(segment.value(), heading);
      } else if (segment.field() == Field.NUMBER && segment.value().length() <= 20) {
        readNumber(segment.value(), heading);
      }
    }
    SeriesReader.Ordinal ordinal = heading.ordinal;
    Slice name = heading.seriesName;
    if (ordinal == null && name == null) {
      return null;
    }
    EventSeries.Builder series = EventSeries.builder();
    if (name != null) {
      series.name(new Texts().put(name).build("/series/name", spans));
    }
    if (ordinal != null) {
      series.number(ordinal.number());
      spans.add("/series/number", ordinal.text());
      for (SeriesReader.Ordinal other : heading.ordinals) {
        if (other.number() != ordinal.number()) {
          findings.add("series.number-mismatch", "/series/number", other.text());
        }
      }
    }
    return series.build();
  }

  private void readName(Slice value, Heading heading) {
    SeriesReader.Ordinal ordinal = reader.ordinal(value);
    if (ordinal != null) {
      heading.addOrdinal(ordinal);
    }
    heading.setSeries(
        value.part(value.start(), ordinal == null ? value.end() : ordinal.text().start()));
  }

  private void readNumber(Slice value, Heading heading) {
    SeriesReader.Ordinal ordinal = reader.ordinal(value);
    int number = value.isEmpty() ? 0 : Numbering.value(value.page(), value.start());
    if (ordinal != null) {
      heading.addOrdinal(ordinal);
    } else if (number > 0) {
      heading.addOrdinal(new SeriesReader.Ordinal(number, value));
    }
  }
}

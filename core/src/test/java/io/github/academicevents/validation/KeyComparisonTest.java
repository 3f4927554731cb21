package io.github.academicevents.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.EventTime;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Person;
import io.github.academicevents.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeyComparisonTest {

  private static final RecordComparison COMPARISON = RecordComparison.under(Profile.record());
  private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

  private static AcademicEvent inRoom(int minute, int minutes) {
    return AcademicEvent.builder()
        .start(EventTime.of(DAY.atStartOfDay().plusMinutes(minute)))
        .end(EventTime.of(DAY.atStartOfDay().plusMinutes(minute + minutes)))
        .addLocations(
            Place.builder()
                .building(LocalizedText.of("en", "Main Building"))
                .room(LocalizedText.of("en", "12"))
                .build())
        .build();
  }

  private static Occurrence theOne(AcademicEvent event, long record, String kind) {
    return RecordComparison.occurrences(event, record).stream()
        .filter(one -> one.getKey().startsWith(kind))
        .findFirst()
        .orElseThrow();
  }

  private static List<Finding> oneByOne(List<Occurrence> sorted) {
    KeyComparison comparison = COMPARISON.ofOneKey();
    List<Finding> findings = new ArrayList<>();
    sorted.forEach(one -> findings.addAll(comparison.add(one)));
    return findings;
  }

  @Test
  void aSeriesIsRankedByNumberThenRecord() {
    List<Occurrence> series = new ArrayList<>();
    int[] numbers = {3, 1, 2, 2};
    for (int i = 0; i < numbers.length; i++) {
      AcademicEvent event =
          RecordPairs.inSeries(numbers[i], "2024-03-0" + (i + 1))
              .title(LocalizedText.of("en", "Talk " + i))
              .build();
      series.add(theOne(event, i + 1, "SERIES"));
    }
    assertThat(series).extracting(Occurrence::getRank).containsExactly(3, 1, 2, 2);
    assertThat(series).extracting(Occurrence::getPointer).containsOnly("/series/number");
    series.sort(Occurrence.inOrder());
    assertThat(series).extracting(Occurrence::getRecord).containsExactly(2L, 3L, 4L, 1L);
    assertThat(oneByOne(series))
        .extracting(
            Finding::getCode, f -> f.getRecord().getAsLong(), f -> f.getOtherRecord().getAsLong())
        .containsExactly(
            tuple("series.number-duplicate", 4L, 3L), tuple("series.number-order", 4L, 1L));
  }

  @Test
  void oneByOneFindsWhatTheListFinds() {
    List<Occurrence> room = new ArrayList<>();
    Random random = new Random(8);
    for (int i = 1; i <= 400; i++) {
      room.add(theOne(inRoom(random.nextInt(1300), 1 + random.nextInt(40)), i, "ROOM"));
    }
    List<Finding> expected = oneByOne(room);
    assertThat(expected).hasSizeGreaterThan(50);
    Collections.shuffle(room, random);
    assertThat(COMPARISON.compare(room)).isEqualTo(expected);
  }

  @Test
  void moreThanAThousandAreComparedWithTheFirstThousand() {
    List<Occurrence> room = new ArrayList<>();
    for (int i = 1; i <= 1001; i++) {
      room.add(theOne(inRoom(i, 1), i, "ROOM"));
    }
    Occurrence likeTheThousandth = theOne(inRoom(1000, 1), 2000, "ROOM");
    Occurrence likeTheNext = theOne(inRoom(1001, 1), 2001, "ROOM");
    room.add(likeTheThousandth);
    room.add(likeTheNext);
    assertThat(oneByOne(room))
        .extracting(f -> f.getRecord().getAsLong(), f -> f.getOtherRecord().getAsLong())
        .containsExactly(tuple(2000L, 1000L));
  }

  @Test
  void otherKeysAndOtherOrdersAreRefused() {
    Occurrence first = theOne(inRoom(1, 1), 1, "ROOM");
    Occurrence second = theOne(inRoom(2, 1), 2, "ROOM");
    KeyComparison backwards = COMPARISON.ofOneKey();
    backwards.add(second);
    assertThatThrownBy(() -> backwards.add(first))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not in order: record 1, /locations after record 2, /locations");
    KeyComparison mixed = COMPARISON.ofOneKey();
    mixed.add(first);
    AcademicEvent talk =
        inRoom(3, 1).toBuilder()
            .id("a")
            .addSpeaker(Person.of(LocalizedText.of("en", "Na Li")))
            .build();
    Occurrence id = theOne(talk, 3, "ID");
    assertThatThrownBy(() -> mixed.add(id))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("two keys");
  }
}

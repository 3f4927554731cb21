package io.github.academicevents.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.validation.RecordPairs.Pair;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RecordComparisonTest {

  @TestFactory
  Stream<DynamicTest> pairs() {
    return RecordPairs.all().stream()
        .map(
            pair ->
                dynamicTest(
                    pair.code() + ", " + (pair.isBad() ? "bad: " : "good: ") + pair.label(),
                    () -> holds(pair)));
  }

  private static void holds(Pair pair) {
    Set<Finding> findings = compare(Profile.record(), pair.first(), pair.second());
    assertThat(findings).extracting(Finding::getCode).containsOnly(expected(pair));
    // It makes no difference which one comes first.
    Set<Finding> turned = compare(Profile.record(), pair.second(), pair.first());
    assertThat(turned).extracting(Finding::getCode).containsOnly(expected(pair));
    assertThat(findings)
        .allSatisfy(
            finding -> {
              assertThat(finding.getRecord()).hasValue(2);
              assertThat(finding.getOtherRecord()).hasValue(1);
            });
  }

  private static String[] expected(Pair pair) {
    return pair.isBad() ? new String[] {pair.code()} : new String[0];
  }

  @Test
  void everyRuleOfFilesHasItsPairs() {
    for (Rule rule : Rule.all()) {
      if (rule.getScope() == Rule.Scope.FILE && !rule.getCode().startsWith("file.")) {
        List<Pair> pairs =
            RecordPairs.all().stream().filter(pair -> pair.code().equals(rule.getCode())).toList();
        assertThat(pairs.stream().filter(Pair::isBad))
            .as("%s", rule)
            .hasSizeGreaterThanOrEqualTo(2);
        assertThat(pairs.stream().filter(pair -> !pair.isBad()))
            .as("%s", rule)
            .hasSizeGreaterThanOrEqualTo(3);
      }
    }
  }

  @Test
  void aProfileSetsSeverityAndSilence() {
    Pair pair = RecordPairs.all().get(0);
    Profile severe = Profile.record().with(pair.code(), Severity.INFO);
    assertThat(compare(severe, pair.first(), pair.second()))
        .extracting(Finding::getSeverity)
        .containsOnly(Severity.INFO);
    assertThat(compare(Profile.record().without(pair.code()), pair.first(), pair.second()))
        .isEmpty();
  }

  @Test
  void oneWrongNumberIsToldOnce() {
    List<AcademicEvent> series = new ArrayList<>();
    for (int number : new int[] {1, 2, 30, 4, 5, 6}) {
      series.add(RecordPairs.inSeries(number, "2024-03-0" + (series.size() + 1)).build());
    }
    Set<Finding> findings = compare(Profile.record(), series.toArray(new AcademicEvent[0]));
    assertThat(findings).extracting(Finding::getCode).containsExactly("series.number-order");
    assertThat(findings).extracting(f -> f.getOtherRecord().getAsLong()).containsExactly(3L);
  }

  @Test
  void occurrencesTravel() throws Exception {
    Pair pair = RecordPairs.all().get(0);
    List<Occurrence> occurrences = new ArrayList<>();
    occurrences.addAll(RecordComparison.occurrences(pair.first(), 1));
    occurrences.addAll(RecordComparison.occurrences(pair.second(), 2));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(occurrences.toArray(new Occurrence[0]));
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      Occurrence[] arrived = (Occurrence[]) in.readObject();
      assertThat(compare(Profile.record(), List.of(arrived)))
          .isEqualTo(compare(Profile.record(), pair.first(), pair.second()))
          .isNotEmpty();
    }
  }

  @Test
  void differentKeysAreNotCompared() {
    List<Occurrence> two =
        RecordComparison.occurrences(RecordPairs.inSeries(1, "2024-03-01").id("a").build(), 1);
    assertThat(two).hasSizeGreaterThan(1);
    assertThatThrownBy(() -> RecordComparison.under(Profile.record()).compare(two))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("two keys");
  }

  private static Set<Finding> compare(Profile profile, AcademicEvent... events) {
    List<Occurrence> all = new ArrayList<>();
    for (int i = 0; i < events.length; i++) {
      all.addAll(RecordComparison.occurrences(events[i], i + 1));
    }
    return compare(profile, all);
  }

  private static Set<Finding> compare(Profile profile, List<Occurrence> all) {
    Map<String, List<Occurrence>> byKey = new LinkedHashMap<>();
    for (Occurrence one : all) {
      byKey.computeIfAbsent(one.getKey(), key -> new ArrayList<>()).add(one);
    }
    Set<Finding> findings = new LinkedHashSet<>();
    byKey.values().forEach(same -> findings.addAll(RecordComparison.under(profile).compare(same)));
    return findings;
  }
}

package io.github.academicevents.validation;

import io.github.academicevents.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Suggestions for many places of one value, by member and index, so that each object on the way is
 * made anew only once.
 */
final class Edits {

  private final Map<String, Edits> members = new LinkedHashMap<>();
  private @Nullable Finding finding;
  private boolean done;

  /** Adds a finding with a suggestion; whether it is the first for its place. */
  boolean add(Finding wanted) {
    Edits place = this;
    for (String step : JsonPointer.steps(wanted.getPointer())) {
      place = place.members.computeIfAbsent(step, unused -> new Edits());
    }
    if (place.finding != null) {
      return false;
    }
    place.finding = wanted;
    return true;
  }

  /** The suggestions inside each member that has some. */
  Map<String, Edits> members() {
    return members;
  }

  /** Adds those findings whose suggestions were put in their places. */
  void addDone(List<Finding> findings) {
    if (done && finding != null) {
      findings.add(finding);
    }
    members.values().forEach(member -> member.addDone(findings));
  }

  /** The suggestion for the value here, if there is one; it counts as put in its place. */
  private @Nullable String take() {
    done = finding != null;
    return finding == null ? null : finding.getSuggestion().orElseThrow();
  }

  /** An optional text; an empty suggestion takes it out. */
  Optional<String> text(Optional<String> old) {
    String better = old.isPresent() ? take() : null;
    return better == null ? old : Optional.of(better).filter(text -> !text.isEmpty());
  }

  /** A value that a text stands for; one that the text does not stand for is left as it is. */
  <T> Optional<T> value(Optional<T> old, Function<String, Optional<T>> parser) {
    Optional<T> better =
        finding == null ? Optional.empty() : finding.getSuggestion().flatMap(parser);
    done = better.isPresent();
    return done ? better : old;
  }

  LocalizedText localized(LocalizedText old) {
    LocalizedText text = old;
    for (Map.Entry<String, Edits> member : members.entrySet()) {
      String tag = member.getKey();
      String present = old.get(tag).orElse(null);
      if (present != null) {
        text = member.getValue().language(text, tag, present);
      }
    }
    return text;
  }

  private LocalizedText language(LocalizedText text, String tag, String present) {
    String better = take();
    if (better == null || finding == null) {
      return text;
    }
    Rule rule = finding.getRule();
    if (!rule.equals(Catalogue.EVENT_LANGUAGE_DEPRECATED)
        && !rule.equals(Catalogue.EVENT_LANGUAGE_INVALID)) {
      return text.with(tag, better);
    }
    done = text.get(better).isEmpty();
    return done ? text.with(tag, "").with(better, present) : text;
  }

  /** A list of texts; an empty suggestion takes one out. */
  List<String> texts(List<String> old) {
    List<String> list = list(old, (text, edits) -> edits.text(Optional.of(text)).orElse(""));
    list.removeIf(String::isEmpty);
    return list;
  }

  <T> List<T> list(List<T> old, BiFunction<? super T, Edits, ? extends T> edit) {
    List<T> list = new ArrayList<>(old.size());
    for (int i = 0; i < old.size(); i++) {
      Edits inside = members.get(Integer.toString(i));
      list.add(inside == null ? old.get(i) : edit.apply(old.get(i), inside));
    }
    return list;
  }

  <T> Optional<T> in(Optional<T> old, BiFunction<? super T, Edits, ? extends T> edit) {
    return old.map(value -> edit.apply(value, this));
  }
}

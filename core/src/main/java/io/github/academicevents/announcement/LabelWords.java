package io.github.academicevents.announcement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The labels of a page's facts, whole and damaged. */
final class LabelWords {

  private final WordTrie<Label> labels = new WordTrie<>();
  private final Map<String, Label> damaged = new HashMap<>();

  LabelWords(Entries entries) {
    List<Label> plain = new ArrayList<>();
    List<Label> afterOccasion = new ArrayList<>();
    for (String entry : entries.of(Lexicon.LABELS)) {
      Label label = Label.parse(entry);
      if (label.word().startsWith("~")) {
        Label bare = label.withWord(label.word().substring(1));
        afterOccasion.add(bare);
        plain.add(bare);
      } else {
        plain.add(label);
      }
    }
    plain.forEach(label -> labels.add(label.word(), label));
    for (String occasion : entries.of(Lexicon.OCCASIONS)) {
      for (Label label : afterOccasion) {
        Label whole =
            new Label(label.field(), label.language(), occasion + label.word(), false, false);
        labels.add(whole.word(), whole);
      }
    }
    plain.stream().filter(label -> isCommon(label.field())).forEach(this::addDamaged);
    plain.forEach(this::addDamaged);
  }

  private static boolean isCommon(Field field) {
    return field == Field.TIME
        || field == Field.PLACE
        || field == Field.TITLE
        || field == Field.SPEAKER;
  }

  /** What is left of a label of two or three characters that lost one. */
  private void addDamaged(Label label) {
    String word = label.word();
    if (!label.isChinese() || label.weak() || word.length() < 2 || word.length() > 3) {
      return;
    }
    for (int i = 0; i < word.length(); i++) {
      String rest = word.substring(0, i) + word.substring(i + 1);
      if (labels.get(rest) == null) {
        damaged.putIfAbsent(rest, label);
      }
    }
  }

  WordTrie<Label> all() {
    return labels;
  }

  /** The label of which this may be what is left. */
  @Nullable Label damaged(String rest) {
    return damaged.get(rest);
  }
}

package io.github.academicevents.announcement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Surnames in characters, and how Latin letters write the Chinese ones. */
final class Surnames {

  private final Map<String, List<String>> readings = new HashMap<>();
  private final Set<String> latin = new HashSet<>();
  private final Set<String> japanese;

  Surnames(List<String> chinese, List<String> japanese) {
    for (String entry : chinese) {
      String[] parts = entry.split(" ", -1);
      List<String> forms =
          List.of(parts).subList(1, parts.length).stream()
              .map(form -> form.toLowerCase(Locale.ROOT))
              .toList();
      readings.putIfAbsent(parts[0], forms);
      latin.addAll(forms);
    }
    this.japanese = Set.copyOf(japanese);
  }

  /** The length of the Chinese surname a text of characters begins with; 0 if with none. */
  int chineseLength(String text) {
    if (text.length() >= 3 && readings.containsKey(text.substring(0, 2))) {
      return 2;
    }
    return !text.isEmpty() && readings.containsKey(text.substring(0, 1)) ? 1 : 0;
  }

  /** The length of the Japanese surname a text of characters begins with; 0 if with none. */
  int japaneseLength(String text) {
    for (int length = Math.min(4, text.length()); length > 1; length--) {
      if (japanese.contains(text.substring(0, length))) {
        return length;
      }
    }
    return 0;
  }

  boolean isLatin(String word) {
    return latin.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a name in characters and one in Latin letters may be the same person's. */
  boolean agree(String written, String latinName) {
    String characters = TraditionalForms.simplified(written);
    int length = chineseLength(characters);
    if (length == 0) {
      return false;
    }
    List<String> forms = readings.getOrDefault(characters.substring(0, length), List.of());
    String[] words = latinName.toLowerCase(Locale.ROOT).split("[ .,]+", -1);
    int given = characters.length() - length;
    for (int i : new int[] {words.length - 1, 0}) {
      if (forms.contains(words[i]) && given == syllables(words, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name in characters and one in Latin letters have the same Chinese surname. */
  boolean shareSurname(String written, String latinName) {
    String characters = TraditionalForms.simplified(written);
    List<String> forms =
        readings.getOrDefault(characters.substring(0, chineseLength(characters)), List.of());
    String[] words = latinName.toLowerCase(Locale.ROOT).split("[ .,]+", -1);
    return forms.contains(words[0]) || forms.contains(words[words.length - 1]);
  }

  /** How many syllables of pinyin all words but one have. */
  private static int syllables(String[] words, int except) {
    int count = 0;
    for (int i = 0; i < words.length; i++) {
      if (i != except) {
        count += Pinyin.syllables(words[i]);
      }
    }
    return count;
  }
}

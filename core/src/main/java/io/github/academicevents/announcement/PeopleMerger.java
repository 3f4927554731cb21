package io.github.academicevents.announcement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Joins what several places tell of the same person: by name, by reading, by a lost character. */
final class PeopleMerger {

  private final Surnames surnames;

  PeopleMerger(Surnames surnames) {
    this.surnames = surnames;
  }

  /**
   * The persons of one role.
   *
   * @param accounts the persons of each place that tells of the role
   * @param differs gets the name that is like another but not equal
   */
  List<PersonDraft> merge(List<List<Mention>> accounts, List<Slice> differs) {
    List<PersonDraft> people = new ArrayList<>();
    boolean single = accounts.stream().allMatch(account -> account.size() == 1);
    for (List<Mention> account : accounts) {
      for (Mention mention : account) {
        PersonDraft same = find(people, mention, single, differs);
        if (same == null) {
          people.add(new PersonDraft(mention));
        } else {
          same.add(mention);
        }
      }
    }
    return people;
  }

  private @Nullable PersonDraft find(
      List<PersonDraft> people, Mention mention, boolean single, List<Slice> differs) {
    for (PersonDraft known : people) {
      if (isSame(known, mention)) {
        return known;
      }
    }
    for (PersonDraft known : people) {
      Slice chinese = mention.chinese;
      String knownName = known.chineseName();
      if (chinese != null
          && knownName != null
          && isNear(knownName, Mention.bare(chinese), single)) {
        differs.add(chinese);
        return known;
      }
    }
    if (single && people.size() == 1) {
      // One person in Chinese, one in English: a transcribed name.
      PersonDraft known = people.get(0);
      boolean apart = known.chineseName() == null ? mention.latin == null : mention.chinese == null;
      boolean other = known.latinName() == null || known.chineseName() == null;
      return apart && other ? known : null;
    }
    return null;
  }

  private boolean isSame(PersonDraft known, Mention mention) {
    String chinese = known.chineseName();
    String latin = known.latinName();
    Slice otherChinese = mention.chinese;
    Slice otherLatin = mention.latin;
    if (chinese != null && otherChinese != null) {
      return chinese.equals(Mention.bare(otherChinese));
    }
    if (latin != null && otherLatin != null) {
      return fold(latin).equals(fold(otherLatin.value()));
    }
    if (chinese != null && otherLatin != null) {
      return surnames.agree(chinese, otherLatin.value());
    }
    return latin != null
        && otherChinese != null
        && surnames.agree(Mention.bare(otherChinese), latin);
  }

  private static String fold(String name) {
    List<String> words =
        new ArrayList<>(List.of(name.toLowerCase(Locale.ROOT).split("[ .,]+", -1)));
    words.removeIf(String::isEmpty);
    words.replaceAll(word -> word.replace("-", ""));
    java.util.Collections.sort(words);
    return String.join(" ", words);
  }

  /** Whether two Chinese names are one with a character lost, or one with a character mistaken. */
  private static boolean isNear(String one, String two, boolean single) {
    String longer = one.length() >= two.length() ? one : two;
    String shorter = one.length() >= two.length() ? two : one;
    if (longer.length() == shorter.length() + 1 && shorter.length() >= 2) {
      return longer.charAt(0) == shorter.charAt(0) && isWithin(shorter, longer);
    }
    if (!single || longer.length() != shorter.length()) {
      return false;
    }
    int same = 0;
    for (int i = 0; i < longer.length(); i++) {
      same += longer.charAt(i) == shorter.charAt(i) ? 1 : 0;
    }
    return same == longer.length() - 1;
  }

  private static boolean isWithin(String shorter, String longer) {
    int i = 0;
    for (int k = 0; k < longer.length() && i < shorter.length(); k++) {
      i += longer.charAt(k) == shorter.charAt(i) ? 1 : 0;
    }
    return i == shorter.length();
  }
}

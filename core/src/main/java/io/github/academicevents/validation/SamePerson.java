package io.github.academicevents.validation;

import io.github.academicevents.LocalizedText;
import io.github.academicevents.Organization;
import io.github.academicevents.Person;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What sets two people of one name, or two names of one ORCID, apart. */
final class SamePerson {

  private SamePerson() {}

  /** Whether two people of one name work at different places, without an ORCID that joins them. */
  static boolean areApart(Person person, Person other) {
    List<Organization> here = person.getAffiliations();
    List<Organization> there = other.getAffiliations();
    return person.getIdentifiers().isEmpty()
        && other.getIdentifiers().isEmpty()
        && !here.isEmpty()
        && !there.isEmpty()
        && !here.equals(there);
  }

  /** Whether two names can't be one person's. */
  static boolean haveDifferentNames(LocalizedText name, LocalizedText other) {
    String zh = name.zh().orElse(null);
    String otherZh = other.zh().orElse(null);
    if (zh != null && otherZh != null) {
      return !bare(zh).equals(bare(otherZh));
    }
    String en = name.en().orElse(null);
    String otherEn = other.en().orElse(null);
    return en != null && otherEn != null && !areVariants(en, otherEn);
  }

  private static String bare(String name) {
    return NameParts.of(name).name().replace(" ", "").replace("\u3000", "");
  }

  /** Whether each word of the shorter one is in the other, whole or as an initial, in any order. */
  private static boolean areVariants(String name, String other) {
    if (name.equalsIgnoreCase(other)) {
      return true;
    }
    String[] words = words(name);
    String[] others = words(other);
    String[] fewer = words.length <= others.length ? words : others;
    String[] more = fewer == words ? others : words;
    return Arrays.stream(fewer).allMatch(word -> hasVariant(word, more))
        || String.join("", words).equals(String.join("", others));
  }

  private static String[] words(String name) {
    return Arrays.stream(NameParts.of(name).name().toLowerCase(Locale.ROOT).split("[ .,-]", -1))
        .filter(word -> !word.isEmpty())
        .limit(8)
        .toArray(String[]::new);
  }

  private static boolean hasVariant(String word, String[] others) {
    for (String other : others) {
      if (other.startsWith(word) || word.startsWith(other)) {
        return true;
      }
    }
    return false;
  }
}

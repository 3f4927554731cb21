package io.github.academicevents.announcement;

/** The words of a page that are its site's: navigation, and brands that took it over. */
final class SiteWords {

  /** A navigation line: whole, or only its beginning. */
  enum Navigation {
    WHOLE,
    BEGINNING
  }

  private final WordTrie<Navigation> navigation = new WordTrie<>();
  private final WordTrie<Boolean> brands;
  private final WordTrie<Boolean> brandTails;

  SiteWords(Entries entries) {
    for (String entry : entries.of(Lexicon.NAVIGATION)) {
      boolean beginning = entry.endsWith("*");
      navigation.add(
          beginning ? Entries.unmarked(entry) : entry,
          beginning ? Navigation.BEGINNING : Navigation.WHOLE);
    }
    brands = entries.words(Lexicon.BRANDS);
    brandTails = entries.words(Lexicon.BRAND_TAILS);
  }

  WordTrie<Navigation> navigation() {
    return navigation;
  }

  WordTrie<Boolean> brands() {
    return brands;
  }

  /** What follows a brand. */
  WordTrie<Boolean> brandTails() {
    return brandTails;
  }
}

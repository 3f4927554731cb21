package io.github.academicevents.announcement;

import java.util.ArrayList;
import java.util.List;

/** Finds the names of betting brands that a hijacked site puts where an institution's name was. */
final class BrandTokens {

  private final Vocabulary words;

  BrandTokens(Vocabulary words) {
    this.words = words;
  }

  /** All such names on a page, in order: digits, brand and 登录 or the like, at least two of them. */
  List<Slice> find(Page page) {
    List<Slice> found = new ArrayList<>();
    int i = 0;
    while (i < page.length()) {
      WordTrie.Match<Boolean> brand = words.site().brands().at(page, i, page.length());
      if (brand == null) {
        i++;
        continue;
      }
      int end = brand.end();
      WordTrie.Match<Boolean> more = words.site().brands().at(page, end, page.length());
      end = more == null ? end : more.end();
      int start = i;
      while (start > 0 && i - start < 12 && isSiteName(page.at(start - 1))) {
        start--;
      }
      boolean named = start < i;
      boolean tail = false;
      WordTrie.Match<Boolean> next = words.site().brandTails().at(page, end, page.length());
      while (next != null) {
        end = next.end();
        tail = true;
        next = words.site().brandTails().at(page, end, page.length());
      }
      if (tail || named && hasDigit(page, start, i)) {
        found.add(new Slice(page, start, end));
      }
      i = end;
    }
    return found;
  }

  private static boolean isSiteName(char c) {
    return Han.isDigit(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '.';
  }

  private static boolean hasDigit(Page page, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Han.isDigit(page.at(i))) {
        return true;
      }
    }
    return false;
  }
}

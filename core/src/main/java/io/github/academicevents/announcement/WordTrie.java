package io.github.academicevents.announcement;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words and what they mean, found in a page at a place: the longest that stands there. Case does
 * not matter, nor how many blanks; Chinese words are also found with blanks between characters.
 */
final class WordTrie<V> {

  private static final int MAX_BLANKS = 8;

  /** A word found: what it means, where it begins and ends. */
  record Match<V>(V value, int start, int end) {}

  private static final class Node<V> {
    private final Map<Character, Node<V>> next = new HashMap<>(4);
    private @Nullable V value;
  }

  private final Node<V> root = new Node<>();
  private final Node<V> backward = new Node<>();

  /** Adds a word; of two meanings the first stays. */
  void add(String word, V value) {
    String even = even(word);
    if (even.isEmpty()) {
      return;
    }
    put(root, even, value);
    put(backward, new StringBuilder(even).reverse().toString(), value);
  }

  private static String even(String word) {
    Page page = Page.of(word);
    StringBuilder even = new StringBuilder();
    for (int i = 0; i < page.length(); i++) {
      even.append(lower(page.at(i)));
    }
    return even.toString().strip();
  }

  private static <V> void put(Node<V> root, String word, V value) {
    Node<V> node = root;
    for (int i = 0; i < word.length(); i++) {
      node = node.next.computeIfAbsent(word.charAt(i), c -> new Node<>());
    }
    if (node.value == null) {
      node.value = value;
    }
  }

  private static char lower(char c) {
    if (c >= 'A' && c <= 'Z') {
      return (char) (c + 32);
    }
    return c == '’' ? '\'' : c;
  }

  /** What exactly a word means. */
  @Nullable V get(String word) {
    Node<V> node = root;
    String even = even(word);
    for (int i = 0; i < even.length() && node != null; i++) {
      node = node.next.get(even.charAt(i));
    }
    return node == null ? null : node.value;
  }

  /** The longest word that begins at {@code from}, up to {@code to}. */
  @Nullable Match<V> at(Page page, int from, int to) {
    Node<V> node = root;
    Match<V> best = null;
    int i = from;
    while (i < to) {
      char c = page.at(i);
      Node<V> child = node.next.get(lower(c));
      if (child == null && c == ' ' && i > from && Han.is(page.at(i - 1))) {
        i = skipBlanks(page, i, to, 1);
        child = i < to ? node.next.get(lower(page.at(i))) : null;
      }
      if (child == null) {
        break;
      }
      node = child;
      i = c == ' ' && page.at(i) == ' ' ? skipBlanks(page, i, to, 1) : i + 1;
      if (node.value != null) {
        best = new Match<>(node.value, from, i);
      }
    }
    return best;
  }

  /** The longest word that ends before {@code end}, not before {@code from}. */
  @Nullable Match<V> before(Page page, int from, int end) {
    Node<V> node = backward;
    Match<V> best = null;
    int i = end - 1;
    while (i >= from) {
      char c = page.at(i);
      Node<V> child = node.next.get(lower(c));
      if (child == null && c == ' ' && i < end - 1 && Han.is(page.at(i + 1))) {
        i = skipBlanks(page, i, from - 1, -1);
        child = i >= from ? node.next.get(lower(page.at(i))) : null;
      }
      if (child == null) {
        break;
      }
      node = child;
      i = page.at(i) == ' ' ? skipBlanks(page, i, from - 1, -1) : i - 1;
      if (node.value != null) {
        best = new Match<>(node.value, i + 1, end);
      }
    }
    return best;
  }

  private static int skipBlanks(Page page, int from, int to, int step) {
    int i = from;
    while (i != to && page.at(i) == ' ' && Math.abs(i - from) < MAX_BLANKS) {
      i += step;
    }
    return i;
  }
}

package io.github.academicevents.validation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Words by which pages that were taken over are known, each found by its rarest character.
 *
 * <p>Nearly all of them are names of other things too: 金沙 is a river, 银河 the Milky Way, 多臂老虎机 a
 * problem of learning. A word alone is therefore never spam.
 */
final class SpamWords {

  /** Brands of betting, and kinds of it; each its key character, then the word. */
  static final SpamWords BRANDS =
      new SpamWords(
          "永永利", "葡新葡京", "葡澳门葡京", "威威尼斯人", "沙金沙", "阳太阳城", "银银河", "冠皇冠", "必必发", "万万博", "亚亚博", "鱼乐鱼",
          "云开云", "华华体会", "游九游会", "兰米兰", "尊尊龙", "凯凯时", "凯凯发", "伟伟德", "百百家乐", "彩六合彩", "彩时时彩", "彩博彩",
          "牌棋牌", "虎老虎机", "赌赌场", "赌网赌", "狮金狮", "豪豪利");

  /** What spam offers, in the same form. */
  static final SpamWords LURES =
      new SpamWords(
          "彩彩金", "彩博彩", "返返利", "返返水", "返返佣", "赚赚钱", "赚日赚", "赚网赚", "刷刷单", "写代写", "包包过", "贷贷款", "牌棋牌",
          "注投注");

  /** The key characters of both. */
  static final String KEYS = BRANDS.keys + LURES.keys;

  private final String keys;
  private final String[][] words;

  private SpamWords(String... entries) {
    StringBuilder distinct = new StringBuilder();
    for (String entry : entries) {
      if (distinct.indexOf(entry.substring(0, 1)) < 0) {
        distinct.append(entry.charAt(0));
      }
    }
    keys = distinct.toString();
    words = new String[keys.length()][];
    for (int i = 0; i < words.length; i++) {
      char key = keys.charAt(i);
      words[i] =
          Arrays.stream(entries)
              .filter(entry -> entry.charAt(0) == key)
              .map(entry -> entry.substring(1))
              .toArray(String[]::new);
    }
  }

  /** The word that has its key character at {@code i}, if one is there. */
  @Nullable String at(String text, int i) {
    int key = keys.indexOf(text.charAt(i));
    if (key >= 0) {
      for (String word : words[key]) {
        if (text.startsWith(word, i - word.indexOf(keys.charAt(key)))) {
          return word;
        }
      }
    }
    return null;
  }

  /** Where the word that {@link #at} gave begins. */
  static int start(String text, int i, String word) {
    return i - word.indexOf(text.charAt(i));
  }
}

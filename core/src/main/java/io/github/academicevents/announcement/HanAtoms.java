package io.github.academicevents.announcement;

import io.github.academicevents.AcademicTitle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an atom with Chinese characters: 清华大学丘成桐教授 is a unit, a name and a title. */
final class HanAtoms {

  private static final int MAX_UNIT = 60;

  /** Who awards a title is no unit of its holder: 教育部青年长江学者. */
  private static final List<String> AWARDING = List.of("教育部", "国家", "国家级", "中组部", "全国", "北京市", "省");

  private final Vocabulary words;
  private final NameShape shape;

  HanAtoms(Vocabulary words, NameShape shape) {
    this.words = words;
    this.shape = shape;
  }

  /**
   * The pieces of an atom, in order.
   *
   * @param text the atom
   * @param expectsName whether the first name is still to come under a label of people
   */
  List<Piece> read(Slice text, boolean expectsName) {
    List<Piece> pieces = new ArrayList<>(3);
    Slice rest = dropLead(text);
    int name = leadingName(rest);
    if (name > 0) {
      pieces.add(Piece.name(rest.part(rest.start(), name)));
      Slice behind = rest.part(name, rest.end());
      pieces.addAll(leadingTitles(behind));
      return pieces;
    }
    List<Piece> trailing = new ArrayList<>(2);
    rest = cutTitles(rest, trailing);
    Collections.reverse(trailing);
    if (!rest.isEmpty()) {
      readBody(rest, expectsName, !trailing.isEmpty(), pieces);
    }
    pieces.addAll(trailing);
    return pieces;
  }

  /** 来自, 特邀, 由 … before a unit or name. */
  private static Slice dropLead(Slice text) {
    for (String lead : List.of("来自", "特邀", "邀请", "著名", "现任", "就职于", "任职于", "供职于")) {
      if (text.length() > lead.length() + 1
          && text.page().even(text.start(), text.start() + lead.length()).equals(lead)) {
        return text.part(text.start() + lead.length(), text.end());
      }
    }
    return text;
  }

  /** The end of a name that a title or post follows (丘成桐教授清华大学); 0 if none. */
  private int leadingName(Slice text) {
    int best = 0;
    int longest = 0;
    for (int length = 4; length >= 2; length--) {
      int end = text.start() + length;
      if (end >= text.end() || !shape.isHanName(text.page().even(text.start(), end))) {
        continue;
      }
      WordTrie.Match<AcademicTitle> title =
          words.people().titles().at(text.page(), end, text.end());
      // 谭明副教授: the longer title, not the longer name.
      if (title != null && title.end() - title.start() > longest) {
        longest = title.end() - title.start();
        best = end;
      }
    }
    return best;
  }

  /** Titles from the start on, then what else the text says. */
  private List<Piece> leadingTitles(Slice text) {
    List<Piece> pieces = new ArrayList<>(2);
    Slice rest = text;
    while (!rest.isEmpty()) {
      WordTrie.Match<AcademicTitle> title =
          words.people().titles().at(rest.page(), rest.start(), rest.end());
      if (title == null) {
        List<Piece> trailing = new ArrayList<>(1);
        rest = cutTitles(rest, trailing);
        if (!rest.isEmpty()) {
          readBody(rest, false, !trailing.isEmpty(), pieces);
        }
        pieces.addAll(trailing);
        return pieces;
      }
      pieces.add(Piece.title(title.value(), rest.part(title.start(), title.end())));
      rest = rest.part(title.end(), rest.end());
    }
    return pieces;
  }

  /** Takes titles and posts off the end; they come last first. */
  private Slice cutTitles(Slice text, List<Piece> cut) {
    Slice rest = text;
    while (!rest.isEmpty()) {
      WordTrie.Match<AcademicTitle> title =
          words.people().titles().before(rest.page(), rest.start(), rest.end());
      WordTrie.Match<Boolean> post =
          words.people().posts().before(rest.page(), rest.start(), rest.end());
      boolean isPost = post != null && (title == null || post.start() < title.start());
      if (isPost && post != null) {
        cut.add(Piece.position(rest.part(post.start(), post.end())));
        rest = rest.part(rest.start(), post.start());
      } else if (title != null) {
        cut.add(Piece.title(title.value(), rest.part(title.start(), title.end())));
        rest = rest.part(rest.start(), title.start());
      } else {
        return rest;
      }
      rest = rest.strip("兼、/");
    }
    return rest;
  }

  private void readBody(Slice text, boolean expectsName, boolean titled, List<Piece> pieces) {
    String even = text.even();
    if (shape.isHanName(even)) {
      pieces.add(Piece.name(text));
      return;
    }
    int behindTitle = nameAfterTitle(text);
    if (behindTitle > 0) {
      pieces.addAll(read(text.part(text.start(), behindTitle), false));
      pieces.add(Piece.name(text.part(behindTitle, text.end())));
      return;
    }
    int split = nameAfterUnit(text);
    if (split > 0) {
      pieces.add(Piece.unit(text.part(text.start(), split)));
      pieces.add(Piece.name(text.part(split, text.end())));
      return;
    }
    int behind = unitAfterName(text);
    if (behind > 0) {
      pieces.add(Piece.name(text.part(text.start(), behind)));
      pieces.add(Piece.unit(text.part(behind, text.end())));
      return;
    }
    if (AWARDING.contains(even)) {
      return;
    }
    if (text.length() <= MAX_UNIT && endsWithUnit(text)) {
      pieces.add(Piece.unit(text));
    } else if (expectsName && shape.mayBeHanName(even)) {
      pieces.add(Piece.name(text));
    } else if (titled && text.length() > 3 && text.length() <= MAX_UNIT) {
      // What stands before a title and is no name is where the title is held: 中国科大, 普林斯顿.
      pieces.add(Piece.unit(text));
    }
  }

  /** Whether a text is a unit, and no more. */
  boolean isUnit(Slice text) {
    List<Piece> pieces = read(text, false);
    return pieces.size() == 1 && pieces.get(0).kind() == Piece.Kind.UNIT;
  }

  private boolean endsWithUnit(Slice text) {
    WordTrie.Match<Boolean> unit =
        words.people().units().before(text.page(), text.start(), text.end());
    if (unit != null && (unit.end() - unit.start() < text.length() || text.length() > 2)) {
      return true;
    }
    String even = text.even();
    return even.endsWith("大") && even.length() <= 5 && even.length() >= 3;
  }

  /** Where a name begins behind a title or post (复旦大学教授李明); 0 if none does. */
  private int nameAfterTitle(Slice text) {
    for (int length = 2; length <= 4; length++) {
      int at = text.end() - length;
      if (at > text.start() + 1
          && shape.isHanName(text.page().even(at, text.end()))
          && (words.people().titles().before(text.page(), text.start(), at) != null
              || words.people().posts().before(text.page(), text.start(), at) != null)) {
        return at;
      }
    }
    return 0;
  }

  /** Where a name begins behind the last unit; 0 if none does. */
  private int nameAfterUnit(Slice text) {
    int from = Math.max(text.start() + 2, text.end() - 12);
    for (int i = from; i <= text.end() - 2; i++) {
      WordTrie.Match<Boolean> unit = words.people().units().before(text.page(), text.start(), i);
      if (unit != null
          && i - text.start() >= 3
          && isStrong(unit, text)
          && shape.isHanName(text.page().even(i, text.end()))) {
        return i;
      }
    }
    return 0;
  }

  private static boolean isStrong(WordTrie.Match<Boolean> unit, Slice text) {
    return unit.end() - unit.start() > 1 || unit.end() - text.start() >= 5;
  }

  /** Where a university begins behind a name (张三北京大学); 0 unless that is plain. */
  private int unitAfterName(Slice text) {
    for (int length = 3; length >= 2; length--) {
      int split = text.start() + length;
      if (split + 3 < text.end()
          && shape.isHanName(text.page().even(text.start(), split))
          && startsWithPlace(text, split)) {
        return split;
      }
    }
    return 0;
  }

  private boolean startsWithPlace(Slice text, int from) {
    String even = text.page().even(from, text.end());
    for (String place : PLACES) {
      if (even.startsWith(place) && even.length() > place.length()) {
        return endsWithUnit(text);
      }
    }
    return false;
  }

  private static final List<String> PLACES =
      List.of(
          "北京", "上海", "天津", "重庆", "南京", "清华", "复旦", "浙江", "中国", "中科院", "武汉", "华中", "华东", "华南", "西安",
          "四川", "山东", "厦门", "中山", "东南", "东北", "吉林", "哈尔滨", "大连", "湖南", "中南", "同济", "香港", "澳门", "台湾",
          "美国", "英国", "德国", "法国", "日本", "新加坡", "加拿大", "澳大利亚", "苏州", "郑州", "兰州", "云南", "贵州", "广州",
          "深圳", "南开", "南方", "西北", "西南", "首都", "国防", "电子科技", "江苏", "安徽", "福建", "福州", "广西", "海南",
          "河北", "河南", "合肥", "宁波", "杭州", "暨南", "辽宁", "太原", "山西", "陕西", "新疆", "燕山");

  /** Whether the text is or begins with a name. */
  @Nullable Slice name(Slice text) {
    return read(text, false).stream()
        .filter(piece -> piece.kind() == Piece.Kind.NAME)
        .map(Piece::text)
        .findFirst()
        .orElse(null);
  }
}

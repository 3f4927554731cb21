package io.github.academicevents.announcement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the speaker in a sentence: X 教授将于…作报告, we welcome X of Y, who will speak on … */
final class ProseSpeakers {

  private static final int MAX_CHINESE = 60;
  private static final int MAX_ENGLISH = 160;
  private static final int MAX_ABBREVIATION = 5;

  /** Where a name behind “by” ends at the latest. */
  private static final List<String> STOPS =
      List.of(". ", " will ", " on ", " entitled", " titled", " in ", " at ");

  private final Vocabulary words;
  private final PeopleReader people;

  ProseSpeakers(Vocabulary words, PeopleReader people) {
    this.words = words;
    this.people = people;
  }

  /** The one who speaks, as the part of a sentence before the title tells; or null. */
  @Nullable Mention read(Slice sentence, int titleAt) {
    Slice rest = sentence.part(sentence.start(), titleAt);
    if (!Han.prevails(sentence)) {
      return english(rest);
    }
    int start = rest.start();
    for (int i = rest.start(); i <= rest.end(); i++) {
      char c = i < rest.end() ? rest.at(i) : '，';
      if (c == '，' || c == ',' || c == '。' || c == ';') {
        Mention found = chinese(rest.part(start, i));
        if (found != null) {
          return found;
        }
        start = i + 1;
      }
    }
    return null;
  }

  private @Nullable Mention chinese(Slice clause) {
    String even = clause.even();
    int from = 0;
    for (String lead : words.events().phrases(Phrase.INVITES)) {
      int at = even.indexOf(lead);
      if (at >= 0 && !even.startsWith("应")) {
        from = at + lead.length();
        break;
      }
    }
    int end = even.length();
    for (String verb : words.events().phrases(Phrase.SPEAKS)) {
      int at = even.indexOf(verb, from);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    if (end == even.length() && from == 0 || end - from > MAX_CHINESE) {
      return null;
    }
    Slice who = clause.part(clause.start() + from, clause.start() + end);
    List<Mention> read = people.readUnlabelled(who);
    return read.size() == 1 && (!read.get(0).titles.isEmpty() || from > 0) ? read.get(0) : null;
  }

  private @Nullable Mention english(Slice text) {
    String even = text.even();
    for (String verb : words.events().phrases(Phrase.SPEAKS)) {
      int at = even.indexOf(verb);
      if (at > 0 && at < MAX_ENGLISH) {
        Mention who = subject(text.part(text.start(), text.start() + at));
        if (who != null) {
          return who;
        }
      }
    }
    for (String by : words.events().phrases(Phrase.BY)) {
      int at = even.indexOf(by);
      Mention who = at < 0 ? null : behind(text.part(text.start() + at + by.length(), text.end()));
      if (who != null) {
        return who;
      }
    }
    return null;
  }

  /** The one a clause is about: all of it, what follows an invitation, or the first title on. */
  private @Nullable Mention subject(Slice clause) {
    String even = clause.even();
    Slice text = clause;
    if (even.endsWith(" who") || even.endsWith(" who,")) {
      text = clause.part(clause.start(), clause.start() + even.lastIndexOf(" who"));
    }
    int from = 0;
    for (String lead : words.events().phrases(Phrase.INVITES)) {
      int at = even.lastIndexOf(lead);
      from = at >= 0 ? Math.max(from, at + lead.length()) : from;
    }
    Mention told = one(text.part(text.start() + from, text.end()));
    int title = told == null ? title(text) : 0;
    return title > 0 ? one(text.part(title, text.end())) : told;
  }

  /** Where the first academic title of a text begins; 0 if there is none. */
  private int title(Slice text) {
    for (int i = text.start() + 1; i < text.end(); i++) {
      if (Page.isBlank(text.at(i - 1))
          && Han.isUpper(text.at(i))
          && words.people().titles().at(text.page(), i, text.end()) != null) {
        return i;
      }
    }
    return 0;
  }

  /** Where a sentence ends: at a full stop that is not an abbreviation's (Prof. Dr. K.). */
  private static int sentenceEnd(String text) {
    for (int at = text.indexOf(". "); at >= 0; at = text.indexOf(". ", at + 1)) {
      int word = text.lastIndexOf(' ', at) + 1;
      if (at - word > MAX_ABBREVIATION || !Han.isUpper(text.charAt(word))) {
        return at;
      }
    }
    return -1;
  }

  private @Nullable Mention one(Slice text) {
    List<Mention> read = people.readUnlabelled(text);
    return read.size() == 1 ? read.get(0) : null;
  }

  /** The one who stands behind “by”, up to the end of the sentence or the topic; or null. */
  private @Nullable Mention behind(Slice text) {
    String even = text.even();
    int end = Math.min(even.length(), 120);
    for (String stop : STOPS) {
      int at = stop.equals(". ") ? sentenceEnd(even) : even.indexOf(stop, 6);
      end = at > 0 ? Math.min(end, at) : end;
    }
    Mention who = one(text.part(text.start(), text.start() + end));
    return who != null && !(who.titles.isEmpty() && who.units.isEmpty()) ? who : null;
  }
}

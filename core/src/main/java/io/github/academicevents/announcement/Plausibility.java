package io.github.academicevents.announcement;

import io.github.academicevents.announcement.Hit.Join;

/** Whether a text can be the value of a label that no colon joins to it. */
final class Plausibility {

  private static final int SHORT = 150;

  private final Vocabulary words;
  private final PeopleReader people;
  private final TimeScanner times;

  Plausibility(Vocabulary words) {
    this.words = words;
    this.people = new PeopleReader(words);
    this.times = new TimeScanner(words);
  }

  /** For a label at the start of a line, with a blank or nothing behind it. */
  boolean accepts(Hit hit, Slice value, boolean marked) {
    if (value.isEmpty()) {
      return false;
    }
    boolean glued = hit.join() == Join.NOTHING;
    if (!hit.label().isChinese() && glued) {
      char first = value.at(value.start());
      return marked && (Han.isUpper(first) || Han.isDigit(first) || Han.is(first));
    }
    return switch (hit.field()) {
      case TITLE ->
          glued ? startsQuoted(value) : value.length() <= SHORT * 2 && startsWell(value, hit);
      case ABSTRACT, BIOGRAPHY, PROFILE, REMARKS -> acceptsText(hit, value, glued);
      case PLACE, PREVIOUS_PLACE ->
          value.length() <= 90
              && noSentence(value)
              && (!glued || isPlace(value))
              && startsWell(value, hit);
      case ORGANIZER, CO_ORGANIZER, SUPPORTING_ORGANIZER ->
          value.length() <= SHORT
              && noSentence(value)
              && (startsWell(value, hit) || value.even().startsWith("the "))
              && (!glued || endsWithUnit(value));
      case TALK,
          OTHER,
          SERIES,
          KEYWORDS,
          AUDIENCE,
          LANGUAGE,
          AGENDA,
          URL,
          NUMBER,
          DEADLINE,
          DOORS ->
          false;
      default ->
          value.length() <= 400 && fits(hit, value) && (!glued || hit.label().word().length() > 1);
    };
  }

  private static boolean startsWell(Slice value, Hit hit) {
    char first = value.at(value.start());
    return hit.label().isChinese()
        ? Character.isLetterOrDigit(first) || "《“\"'(『「‘【".indexOf(first) >= 0
        : Han.isUpper(first) || Han.isDigit(first) || Han.is(first) || "“\"(".indexOf(first) >= 0;
  }

  private static boolean acceptsText(Hit hit, Slice value, boolean glued) {
    char first = value.at(value.start());
    if (!Character.isLetterOrDigit(first) && "《“\"(".indexOf(first) < 0) {
      return false;
    }
    if (!hit.label().isChinese()) {
      return value.length() >= 40 && (Han.isUpper(first) || Han.is(first));
    }
    return value.length() >= (glued ? 25 : 10) && (!glued || hit.label().word().length() >= 4);
  }

  private static boolean startsQuoted(Slice value) {
    return "《“\"『「".indexOf(value.at(value.start())) >= 0;
  }

  private static boolean noSentence(Slice value) {
    return value.indexOf('。') < 0;
  }

  private boolean isPlace(Slice value) {
    for (int i = value.start(); i < value.end(); i++) {
      if (words.places().parts().at(value.page(), i, value.end()) != null && Han.is(value.at(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean endsWithUnit(Slice value) {
    return words.people().units().before(value.page(), value.start(), value.end()) != null;
  }

  /** Whether a value is of the kind its label announces. */
  boolean fits(Hit hit, Slice value) {
    if (value.isEmpty()) {
      return hit.field().isLong();
    }
    Slice head = value.part(value.start(), Math.min(value.end(), value.start() + 80));
    if (hit.field().isPeople()) {
      return noSentence(head) && startsWithName(head);
    }
    return switch (hit.field()) {
      case TIME, PREVIOUS_TIME, TIME_PLACE, END, DOORS, PUBLISHED -> startsWithTime(head);
      case CONTACT -> startsWithName(head) || head.indexOf('@') >= 0 || digits(head) >= 5;
      case EMAIL -> head.indexOf('@') >= 0;
      case TELEPHONE, MEETING_ID -> digits(head) >= 5;
      case PASSCODE -> head.length() >= 1;
      case ONLINE -> isUrl(head) || digits(head) >= 5 || hasPlatform(head);
      case AFFILIATION, POSITION, HONORIFIC -> value.length() <= SHORT && noSentence(value);
      case SPONSOR, FUNDER -> value.length() <= SHORT;
      case REGISTRATION -> isUrl(head) || head.indexOf('@') >= 0;
      default -> true;
    };
  }

  private boolean startsWithTime(Slice head) {
    return times.scan(head).stream()
        .anyMatch(
            token ->
                token.start() - head.start() < 12
                    && token.kind() != TimeToken.Kind.DASH
                    && token.kind() != TimeToken.Kind.ZONE);
  }

  private boolean startsWithName(Slice head) {
    return people.read(head).stream()
        .filter(Mention::hasName)
        .limit(1)
        .anyMatch(
            person -> {
              Slice name = person.chinese != null ? person.chinese : person.latin;
              return name != null && (name.start() - head.start() <= 30);
            });
  }

  /** Whether a text is one person. */
  boolean isPerson(Slice text) {
    java.util.List<Mention> read = people.readUnlabelled(text);
    return read.size() == 1 && read.get(0).units.isEmpty();
  }

  private static int digits(Slice value) {
    int count = 0;
    for (int i = value.start(); i < value.end(); i++) {
      count += Han.isDigit(value.at(i)) ? 1 : 0;
    }
    return count;
  }

  private boolean hasPlatform(Slice value) {
    for (int i = value.start(); i < value.end(); i++) {
      if (words.places().platforms().at(value.page(), i, value.end()) != null) {
        return true;
      }
    }
    return false;
  }

  boolean isUrl(Slice value) {
    String even = value.even();
    return even.startsWith("http") || even.startsWith("www.") || even.contains("://");
  }
}

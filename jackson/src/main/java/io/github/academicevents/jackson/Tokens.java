package io.github.academicevents.jackson;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;

/** The tokens of a JSON text, one after the other; some can be looked at before their turn. */
final class Tokens {

  private record Token(JsonToken kind, String name, String text, long spot) {}

  /** What is looked for among the members of an object: it is shown name and value of each. */
  interface Search {
    boolean finds(JsonToken kind, String name, String text, long place);
  }

  private final JsonParser parser;
  private final List<Token> ahead = new ArrayList<>();
  private boolean isAhead;
  private int at;
  private long place;
  private @Nullable JsonToken current;
  private @Nullable TokenStreamContext started;
  private long startedAhead;

  Tokens(JsonParser parser) {
    this.parser = parser;
    current = parser.currentToken();
  }

  @Nullable JsonToken next() {
    place++;
    current = isAhead ? nextAhead() : parser.nextToken();
    return current;
  }

  /** Goes on to the next token; gives its name if it is a member's. */
  @Nullable String nextName() {
    if (isAhead) {
      return next() == JsonToken.PROPERTY_NAME ? name() : null;
    }
    place++;
    String name = parser.nextName();
    current = parser.currentToken();
    return name;
  }

  private @Nullable JsonToken nextAhead() {
    if (++at < ahead.size()) {
      return ahead.get(at).kind();
    }
    isAhead = false;
    return parser.nextToken();
  }

  @Nullable JsonToken current() {
    return current;
  }

  /** How many tokens were read until the current one; the same in each reading of a text. */
  long place() {
    return place;
  }

  /** The current member's name. */
  String name() {
    return isAhead ? ahead.get(at).name() : String.valueOf(parser.currentName());
  }

  /** The text of the current string or number. */
  String text() {
    return isAhead ? ahead.get(at).text() : parser.getString();
  }

  /** Remembers where the object or list that begins here does, in case it proves empty. */
  void markStart() {
    started = isAhead ? null : parser.streamReadContext();
    startedAhead = isAhead ? ahead.get(at).spot() : 0;
  }

  /** The {@linkplain #spot() spot} of what was last {@linkplain #markStart() marked}. */
  long markedStart() {
    return started == null ? startedAhead : spot(started.startLocation(ContentReference.unknown()));
  }

  /** Line and column of the current token, as one number. */
  long spot() {
    return isAhead ? ahead.get(at).spot() : spot(parser.currentTokenLocation());
  }

  static long spot(TokenStreamLocation location) {
    return (long) location.getLineNr() << Integer.SIZE | location.getColumnNr() & 0xFFFFFFFFL;
  }

  /** The line of a {@linkplain #spot() spot}; not positive where it is not known. */
  static int line(long spot) {
    return (int) (spot >> Integer.SIZE);
  }

  /** The column of a {@linkplain #spot() spot}; not positive where it is not known. */
  static int column(long spot) {
    return (int) spot;
  }

  JsonParser parser() {
    return parser;
  }

  /** Looks at the tokens of the object that begins here, until its end or what is looked for. */
  void lookAhead(Search search) {
    ahead.clear();
    isAhead = true;
    at = 0;
    int depth = 0;
    JsonToken kind = current;
    while (kind != null) {
      String name = depth > 0 && parser.currentName() != null ? parser.currentName() : "";
      String text = kind.isScalarValue() ? parser.getString() : "";
      ahead.add(new Token(kind, name, text, spot(parser.currentTokenLocation())));
      if (depth == 1 && search.finds(kind, name, text, place + ahead.size() - 1)) {
        return;
      }
      if (kind.isStructStart()) {
        depth++;
      } else if (kind.isStructEnd() && --depth == 0) {
        return;
      }
      kind = parser.nextToken();
    }
  }
}

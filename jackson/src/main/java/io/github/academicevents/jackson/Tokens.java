package io.github.academicevents.jackson;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** The tokens of a JSON text, one after the other; some can be looked at before their turn. */
final class Tokens {

  private record Token(JsonToken kind, String name, String text, TokenStreamLocation location) {}

  /** What is looked for among the members of an object: it is shown name and value of each. */
  interface Search {
    boolean finds(JsonToken kind, String name, String text, long place);
  }

  private final JsonParser parser;
  private final List<Token> ahead = new ArrayList<>();
  private int at;
  private long place;

  Tokens(JsonParser parser) {
    this.parser = parser;
  }

  @Nullable JsonToken next() {
    place++;
    if (++at < ahead.size()) {
      return ahead.get(at).kind();
    }
    if (!ahead.isEmpty()) {
      ahead.clear();
    }
    return parser.nextToken();
  }

  @Nullable JsonToken current() {
    return isAhead() ? ahead.get(at).kind() : parser.currentToken();
  }

  /** How many tokens were read until the current one; the same in each reading of a text. */
  long place() {
    return place;
  }

  /** The current member's name. */
  String name() {
    return isAhead() ? ahead.get(at).name() : String.valueOf(parser.currentName());
  }

  /** The text of the current string or number. */
  String text() {
    return isAhead() ? ahead.get(at).text() : parser.getString();
  }

  boolean isEmptyText() {
    return isAhead() ? ahead.get(at).text().isEmpty() : parser.getStringLength() == 0;
  }

  TokenStreamLocation location() {
    return isAhead() ? ahead.get(at).location() : parser.currentTokenLocation();
  }

  JsonParser parser() {
    return parser;
  }

  private boolean isAhead() {
    return at < ahead.size();
  }

  /** Looks at the tokens of the object that begins here, until its end or what is looked for. */
  void lookAhead(Search search) {
    ahead.clear();
    at = 0;
    int depth = 0;
    JsonToken kind = parser.currentToken();
    while (kind != null) {
      String name = depth > 0 && parser.currentName() != null ? parser.currentName() : "";
      String text = kind.isScalarValue() ? parser.getString() : "";
      ahead.add(new Token(kind, name, text, parser.currentTokenLocation()));
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

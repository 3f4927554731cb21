package io.github.academicevents.jackson;

import io.github.academicevents.Extras;
import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.JsonPointer;
import io.github.academicevents.validation.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.util.TokenBuffer;

/**
 * JSON on its way in: tokens, the place they stand at, and what is wrong with them.
 *
 * <p>Of a member that stands twice the last wins, but which is the last is known too late: so the
 * tokens are counted, and a lenient reading that met such a member is done again, told which
 * members (by the count of their name's token) to pass over.
 */
final class JsonIn {

  private static final class Frame {
    private final Map<String, Long> seen = new HashMap<>();
    private String name = "";
    private @Nullable Map<String, @Nullable Object> extras;
  }

  final boolean lenient;
  final EventJsonOptions options;
  final List<Finding> findings = new ArrayList<>();
  final Set<Long> superseded = new HashSet<>();
  JsonPointer here = JsonPointer.root();
  private final Set<Long> passedOver;
  private JsonParser parser;
  private Frame frame = new Frame();
  private long tokens;
  private int events;
  private List<TokenStreamLocation> places = List.of();
  private int replayed;

  JsonIn(JsonParser parser, EventJsonOptions options, boolean lenient, Set<Long> passedOver) {
    this.parser = parser;
    this.options = options;
    this.lenient = lenient;
    this.passedOver = passedOver;
  }

  @Nullable JsonToken next() {
    tokens++;
    replayed++;
    return parser.nextToken();
  }

  @Nullable JsonToken token() {
    return parser.currentToken();
  }

  JsonParser parser() {
    return parser;
  }

  TokenStreamLocation location() {
    return places.isEmpty() ? parser.currentTokenLocation() : places.get(replayed);
  }

  void countEvent() {
    if (++events > options.getLimits().getEvents()) {
      throw refusal("json.too-long", null, location());
    }
  }

  /** Reads the members of the object whose start is the current token. */
  Extras members(Predicate<String> known) {
    Frame outer = frame;
    JsonPointer base = here;
    Frame own = new Frame();
    frame = own;
    while (next() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      here = base.child(name);
      own.name = name;
      long place = tokens;
      TokenStreamLocation at = location();
      next();
      if (passedOver.contains(place)) {
        report("json.duplicate-field", text(plain()), at);
        continue;
      }
      Long before = own.seen.put(name, place);
      if (before != null) {
        if (!lenient) {
          throw refusal("json.duplicate-field", text(plain()), at);
        }
        superseded.add(before);
      }
      if (!known.test(name)) {
        unknown(at);
      }
    }
    here = base;
    frame = outer;
    return own.extras == null ? Extras.none() : Extras.of(own.extras);
  }

  private void unknown(TokenStreamLocation at) {
    Object value = plain();
    keep(value);
    if (lenient || options.isRefusingUnknown()) {
      report("json.unknown-field", text(value), at);
    }
  }

  /** Reads the locations' type ahead, wherever it stands, and goes on at the object's start. */
  <T> T ahead(Function<@Nullable String, T> read) {
    JsonParser outer = parser;
    List<TokenStreamLocation> met = new ArrayList<>();
    TokenBuffer buffer = TokenBuffer.forGeneration();
    String type = null;
    int depth = 0;
    do {
      JsonToken token = Objects.requireNonNull(parser.currentToken());
      buffer.copyCurrentEvent(parser);
      met.add(parser.currentTokenLocation());
      if (token.isStructStart()) {
        depth++;
      } else if (token.isStructEnd()) {
        depth--;
      } else if (depth == 1
          && token == JsonToken.VALUE_STRING
          && "type".equals(parser.currentName())) {
        type = parser.getString();
      }
    } while (depth > 0 && parser.nextToken() != null);
    try (JsonParser replay = buffer.asParser()) {
      parser = replay;
      places = met;
      replayed = 0;
      replay.nextToken();
      return read.apply(type);
    } finally {
      parser = outer;
      places = List.of();
    }
  }

  /** The current value can't be what its member asks for: it is told and kept. */
  void bad() {
    TokenStreamLocation at = location();
    Object value = plain();
    report("json.bad-value", text(value), at);
    keep(value);
  }

  /** The current member says nothing: told and dropped. */
  void empty() {
    TokenStreamLocation at = location();
    report("json.empty", text(plain()), at);
  }

  boolean isNothing() {
    return token() == JsonToken.VALUE_NULL
        || token() == JsonToken.VALUE_STRING && parser.getStringLength() == 0;
  }

  void keep(@Nullable Object value) {
    if (frame.extras == null) {
      frame.extras = new LinkedHashMap<>();
    }
    frame.extras.put(frame.name, value);
  }

  boolean kept(String name) {
    return frame.extras != null && frame.extras.containsKey(name);
  }

  void report(String code, @Nullable String value, TokenStreamLocation at) {
    if (!lenient) {
      throw refusal(code, value, at);
    }
    findings.add(finding(code, here.toString(), value, at.getLineNr()));
  }

  static Finding finding(String code, String pointer, @Nullable String value, int line) {
    Rule rule = Rule.get(code);
    Finding.Builder finding =
        Finding.builder().rule(rule).severity(rule.getSeverity()).pointer(pointer);
    if (value != null) {
      finding.value(value);
    }
    if (line > 0) {
      finding.line(line);
    }
    return finding.build();
  }

  EventJsonException refusal(String code, @Nullable String value, TokenStreamLocation at) {
    return EventJsonException.refused(
        code, here.toString(), Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()), value);
  }

  /** Reads the current value, whatever it is; numbers keep all their digits. */
  @Nullable Object plain() {
    JsonToken token = token();
    if (token == JsonToken.START_OBJECT) {
      return plainMembers();
    }
    if (token == JsonToken.START_ARRAY) {
      return plainElements();
    }
    if (token == JsonToken.VALUE_STRING) {
      return parser.getString();
    }
    if (token == JsonToken.VALUE_NUMBER_INT) {
      return parser.getNumberValue();
    }
    if (token == JsonToken.VALUE_NUMBER_FLOAT) {
      return parser.getDecimalValue();
    }
    if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
      return token == JsonToken.VALUE_TRUE;
    }
    return null;
  }

  private Map<String, @Nullable Object> plainMembers() {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    JsonPointer base = here;
    while (next() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      here = base.child(name);
      TokenStreamLocation at = location();
      next();
      boolean again = members.containsKey(name);
      Object before = members.put(name, plain());
      if (again) {
        report("json.duplicate-field", text(before), at);
      }
    }
    here = base;
    return members;
  }

  private List<@Nullable Object> plainElements() {
    List<@Nullable Object> elements = new ArrayList<>();
    JsonPointer base = here;
    while (next() != JsonToken.END_ARRAY && token() != null) {
      here = base.child(elements.size());
      elements.add(plain());
    }
    here = base;
    return elements;
  }

  static String text(@Nullable Object value) {
    if (value instanceof List<?> || value instanceof Map<?, ?>) {
      return JsonOut.toText(value);
    }
    return String.valueOf(value);
  }
}

package io.github.academicevents.jackson;

import io.github.academicevents.Extras;
import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.JsonPointer;
import io.github.academicevents.validation.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * JSON on its way in: tokens, the place they stand at, and what is wrong with them.
 *
 * <p>Of a member that stands twice the last wins, but which is the last is known too late: so the
 * tokens are counted, and a lenient reading that met such a member is done again, told which
 * members (by the count of their name's token) to pass over.
 */
final class JsonIn {

  private static final class Frame {
    private final SeenNames seen = new SeenNames();
    private String name = "";
    private @Nullable Map<String, @Nullable Object> extras;
  }

  final boolean lenient;
  final EventJsonOptions options;
  final List<Finding> findings = new ArrayList<>();
  final Set<Long> superseded = new HashSet<>();
  JsonPointer here = JsonPointer.root();
  private final Set<Long> passedOver;
  private final Tokens tokens;
  private Frame frame = new Frame();
  private int events;
  private boolean sawMembers;

  JsonIn(JsonParser parser, EventJsonOptions options, boolean lenient, Set<Long> passedOver) {
    tokens = new Tokens(parser);
    this.options = options;
    this.lenient = lenient;
    this.passedOver = passedOver;
  }

  @Nullable JsonToken next() {
    return tokens.next();
  }

  @Nullable JsonToken token() {
    return tokens.current();
  }

  JsonParser parser() {
    return tokens.parser();
  }

  /** The text of the current string or number. */
  String text() {
    return tokens.text();
  }

  void lookAhead(Tokens.Search search) {
    tokens.lookAhead(search);
  }

  boolean isPassedOver(long place) {
    return !passedOver.isEmpty() && passedOver.contains(place);
  }

  TokenStreamLocation location() {
    return tokens.location();
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
    boolean any = false;
    while (next() == JsonToken.PROPERTY_NAME) {
      any = true;
      String name = tokens.name();
      here = base.child(name);
      own.name = name;
      long place = tokens.place();
      next();
      if (isPassedOver(place)) {
        TokenStreamLocation at = location();
        report("json.duplicate-field", text(plain()), at);
        continue;
      }
      long before = own.seen.put(name, place);
      if (before >= 0) {
        if (!lenient) {
          TokenStreamLocation at = location();
          throw refusal("json.duplicate-field", text(plain()), at);
        }
        superseded.add(before);
      }
      if (!known.test(name)) {
        unknown();
      }
    }
    here = base;
    frame = outer;
    sawMembers = any;
    return own.extras == null ? Extras.none() : Extras.of(own.extras);
  }

  /** Whether the object that ended last had any member. */
  boolean sawMembers() {
    return sawMembers;
  }

  private void unknown() {
    TokenStreamLocation at = location();
    Object value = told();
    keep(value);
    if (lenient || options.isRefusingUnknown()) {
      report("json.unknown-field", text(value), at);
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
        || token() == JsonToken.VALUE_STRING && tokens.isEmptyText();
  }

  void keep(@Nullable Object value) {
    if (frame.extras == null) {
      frame.extras = new LinkedHashMap<>();
    }
    frame.extras.put(frame.name, value);
  }

  void report(String code, @Nullable String value, TokenStreamLocation at) {
    if (!lenient) {
      throw refusal(code, value, at);
    }
    findings.add(finding(code, here.toString(), value, at.getLineNr()));
  }

  /** A better value than that of a finding is known now. */
  void suggest(int finding, String better) {
    findings.set(finding, findings.get(finding).withSuggestion(better));
  }

  /** A finding is known now to be another, narrower one. */
  void narrow(int finding, String code) {
    Rule rule = Rule.get(code);
    findings.set(finding, findings.get(finding).withRule(rule).withSeverity(rule.getSeverity()));
  }

  /** The members told to be empty since then are all that an object has: it is told instead. */
  void replaceEmpty(int since, String code, TokenStreamLocation at) {
    findings
        .subList(since, findings.size())
        .removeIf(finding -> finding.getCode().equals("json.empty"));
    report(code, null, at);
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

  /** Reads the current value, and tells it if it is a number too big for any Java number. */
  private @Nullable Object told() {
    if (token() == JsonToken.VALUE_NUMBER_FLOAT && Numbers.decimal(text()) == null) {
      report("json.bad-value", text(), location());
    }
    return plain();
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
      return text();
    }
    if (token == JsonToken.VALUE_NUMBER_INT) {
      return Numbers.integer(text());
    }
    if (token == JsonToken.VALUE_NUMBER_FLOAT) {
      BigDecimal number = Numbers.decimal(text());
      return number == null ? text() : number;
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
      String name = tokens.name();
      here = base.child(name);
      TokenStreamLocation at = location();
      next();
      boolean again = members.containsKey(name);
      Object before = members.put(name, told());
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
      elements.add(told());
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

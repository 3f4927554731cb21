package io.github.academicevents.jackson;

import io.github.academicevents.Extras;
import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * JSON on its way in: tokens, the place they stand at, and what is wrong with them.
 *
 * <p>Of a member that stands twice the last wins, but which is the last is known too late: so the
 * tokens are counted, and a lenient reading that met such a member is done again, told which
 * members (by the count of their name's token) to pass over.
 */
final class JsonIn {

  final boolean lenient;
  final EventJsonOptions options;
  final List<Finding> findings = new ArrayList<>(0);
  final Set<Long> superseded = new HashSet<>(0);
  private final Set<Long> passedOver;
  private final Tokens tokens;
  private final Way way = new Way();
  private final PlainReader plain = new PlainReader(this, way);
  private int events;
  private boolean atFirst;

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

  /** The current member's name. */
  String name() {
    return tokens.name();
  }

  void lookAhead(Tokens.Search search) {
    tokens.lookAhead(search);
  }

  boolean isPassedOver(long place) {
    return !passedOver.isEmpty() && passedOver.contains(place);
  }

  /** {@linkplain Tokens#spot() Where} the current token stands. */
  long spot() {
    return tokens.spot();
  }

  /** {@return the JSON Pointer of what is read} */
  String pointer() {
    return way.toString();
  }

  void countEvent() {
    if (++events > options.getLimits().getEvents()) {
      throw refusal("json.too-long", null, spot());
    }
  }

  /** Begins the object whose start is the current token. */
  void openObject() {
    tokens.markStart();
    way.open();
    tokens.nextName();
    atFirst = true;
  }

  /**
   * Begins the object that the current value should be; false, after telling why, if it is none.
   */
  boolean startObject() {
    if (token() == JsonToken.VALUE_NULL) {
      empty();
      return false;
    }
    if (token() != JsonToken.START_OBJECT) {
      bad();
      return false;
    }
    openObject();
    if (token() == JsonToken.PROPERTY_NAME) {
      return true;
    }
    endObject();
    report("json.empty", "{}", tokens.markedStart());
    return false;
  }

  /** Goes on to the value of the open object's next member; gives its name, null at the end. */
  @Nullable String nextName() {
    while (true) {
      String name = atFirst ? firstName() : tokens.nextName();
      if (name == null) {
        return null;
      }
      way.member(name);
      long place = tokens.place();
      tokens.next();
      if (isPassedOver(place)) {
        long at = spot();
        report("json.duplicate-field", text(plain()), at);
        continue;
      }
      long before = way.seen(name, place);
      if (before >= 0) {
        supersede(before);
      }
      return name;
    }
  }

  private @Nullable String firstName() {
    atFirst = false;
    return token() == JsonToken.PROPERTY_NAME ? tokens.name() : null;
  }

  private void supersede(long before) {
    if (!lenient) {
      long at = spot();
      throw refusal("json.duplicate-field", text(plain()), at);
    }
    superseded.add(before);
  }

  /** Ends the open object; gives what was kept of it. */
  Extras endObject() {
    atFirst = false;
    return way.close();
  }

  /** Begins the list that the current value should be; false, after telling why, if it is none. */
  boolean startList() {
    if (token() == JsonToken.VALUE_NULL) {
      empty();
      return false;
    }
    if (token() != JsonToken.START_ARRAY) {
      bad();
      return false;
    }
    tokens.markStart();
    way.open();
    if (next() != JsonToken.END_ARRAY) {
      atFirst = true;
      return true;
    }
    endList();
    report("json.empty", "[]", tokens.markedStart());
    return false;
  }

  /** Goes on to the open list's next element; false at the end. */
  boolean nextElement() {
    JsonToken token = atFirst ? token() : next();
    atFirst = false;
    if (token == JsonToken.END_ARRAY || token == null) {
      return false;
    }
    way.element();
    return true;
  }

  void endList() {
    way.close();
  }

  /** The current member is none that is known: it is kept and, if so asked, told. */
  void unknown() {
    long at = spot();
    Object value = plain.told();
    way.keep(value);
    if (lenient || options.isRefusingUnknown()) {
      report("json.unknown-field", text(value), at);
    }
  }

  /** The current value can't be what its member asks for: it is told and kept. */
  void bad() {
    long at = spot();
    Object value = plain();
    report("json.bad-value", text(value), at);
    way.keep(value);
  }

  /** The current member says nothing: told and dropped. */
  void empty() {
    long at = spot();
    report("json.empty", text(plain()), at);
  }

  boolean isNothing() {
    return token() == JsonToken.VALUE_NULL || token() == JsonToken.VALUE_STRING && text().isEmpty();
  }

  void keep(@Nullable Object value) {
    way.keep(value);
  }

  void report(String code, @Nullable String value, long at) {
    if (!lenient) {
      throw refusal(code, value, at);
    }
    findings.add(finding(code, pointer(), value, Tokens.line(at)));
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
  void replaceEmpty(int since, String code, long at) {
    forget(since, "json.empty");
    report(code, null, at);
  }

  /** Takes back the findings of a code that were told since then. */
  void forget(int since, String code) {
    findings.subList(since, findings.size()).removeIf(finding -> finding.getCode().equals(code));
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

  EventJsonException refusal(String code, @Nullable String value, long at) {
    return EventJsonException.refused(
        code, pointer(), Math.max(0, Tokens.line(at)), Math.max(0, Tokens.column(at)), value);
  }

  /** Reads the current value, whatever it is; numbers keep all their digits. */
  @Nullable Object plain() {
    return plain.value();
  }

  static String text(@Nullable Object value) {
    if (value instanceof List<?> || value instanceof Map<?, ?>) {
      return JsonOut.toText(value);
    }
    return String.valueOf(value);
  }
}

package io.github.academicevents.jackson;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads values that the model has no field for, as plain Java values. */
final class PlainReader {

  private final JsonIn in;
  private final Way way;

  PlainReader(JsonIn in, Way way) {
    this.in = in;
    this.way = way;
  }

  /** Reads the current value, and tells it if it is a number too big for any Java number. */
  @Nullable Object told() {
    if (in.token() == JsonToken.VALUE_NUMBER_FLOAT && Numbers.decimal(in.text()) == null) {
      in.report("json.bad-value", in.text(), in.spot());
    }
    return value();
  }

  /** Reads the current value, whatever it is; numbers keep all their digits. */
  @Nullable Object value() {
    JsonToken token = in.token();
    if (token == JsonToken.START_OBJECT) {
      return members();
    }
    if (token == JsonToken.START_ARRAY) {
      return elements();
    }
    if (token == JsonToken.VALUE_STRING) {
      return in.text();
    }
    if (token == JsonToken.VALUE_NUMBER_INT) {
      return Numbers.integer(in.text());
    }
    if (token == JsonToken.VALUE_NUMBER_FLOAT) {
      BigDecimal number = Numbers.decimal(in.text());
      return number == null ? in.text() : number;
    }
    if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
      return token == JsonToken.VALUE_TRUE;
    }
    return null;
  }

  private Map<String, @Nullable Object> members() {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    way.open();
    while (in.next() == JsonToken.PROPERTY_NAME) {
      String name = in.name();
      way.member(name);
      long at = in.spot();
      in.next();
      boolean again = members.containsKey(name);
      Object before = members.put(name, told());
      if (again) {
        in.report("json.duplicate-field", JsonIn.text(before), at);
      }
    }
    way.close();
    return members;
  }

  private List<@Nullable Object> elements() {
    List<@Nullable Object> elements = new ArrayList<>();
    way.open();
    while (in.next() != JsonToken.END_ARRAY && in.token() != null) {
      way.element();
      elements.add(told());
    }
    way.close();
    return elements;
  }
}

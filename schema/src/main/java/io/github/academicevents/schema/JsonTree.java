package io.github.academicevents.schema;

import io.github.academicevents.validation.JsonPointer;
import io.github.academicevents.validation.ReadingLimits;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * JSON texts as plain values: maps, lists, strings, numbers, booleans and null. The limits hold for
 * all texts that one instance reads together.
 */
final class JsonTree {

  /** A text holds more than the limits let through. */
  private static final class LimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final String code;

    LimitException(String code) {
      super(code, null, false, false);
      this.code = code;
    }
  }

  private static final int DIGITS_OF_LONG = 18;

  private final ReadingLimits limits;
  private final Notes notes;
  private final JsonFactory strict;
  private final JsonFactory lenient;
  private int left;

  JsonTree(ReadingLimits limits, Notes notes) {
    this.limits = limits;
    this.notes = notes;
    left = limits.getValues();
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxNestingDepth(Integer.MAX_VALUE)
            .maxStringLength(Integer.MAX_VALUE)
            .build();
    strict = JsonFactory.builder().streamReadConstraints(constraints).build();
    lenient =
        JsonFactory.builder()
            .streamReadConstraints(constraints)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .build();
  }

  /**
   * The values of a text, one after the other; of a text that is no JSON those before its fault,
   * which is told.
   *
   * @param line the line of the document that the text begins on
   */
  List<@Nullable Object> read(String text, JsonPointer source, long line) {
    if (text.length() > limits.getDocumentLength()) {
      notes.document("jsonld.too-long", source, null, 0);
      return List.of();
    }
    List<@Nullable Object> values = new ArrayList<>();
    int before = left;
    try {
      read(text, strict, source, values);
    } catch (LimitException e) {
      notes.document(e.code, source, null, 0);
    } catch (JacksonException e) {
      left = before;
      values.clear();
      readLeniently(text, source, line, values, e);
    }
    return values;
  }

  private void readLeniently(
      String text,
      JsonPointer source,
      long line,
      List<@Nullable Object> values,
      JacksonException fault) {
    String cleaned = ScriptText.clean(text);
    if (cleaned.isEmpty()) {
      if (text.codePoints().anyMatch(c -> Character.isLetterOrDigit(c) || c == '{' || c == '[')) {
        notes.document("jsonld.syntax", source, null, lineOf(fault, line));
      }
      return;
    }
    try {
      read(cleaned, lenient, source, values);
      notes.document("jsonld.script-cleaned", source, null, lineOf(fault, line));
    } catch (LimitException e) {
      notes.document(e.code, source, null, 0);
    } catch (StreamConstraintsException e) {
      notes.document("jsonld.too-long", source, null, lineOf(e, line));
    } catch (JacksonException e) {
      // The first fault stands in the text as it is.
      notes.document("jsonld.syntax", source, null, lineOf(fault, line));
    }
  }

  private static long lineOf(JacksonException fault, long line) {
    var at = fault.getLocation();
    return at == null || at.getLineNr() < 1 ? line : line + at.getLineNr() - 1;
  }

  private void read(
      String text, JsonFactory factory, JsonPointer source, List<@Nullable Object> values) {
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        values.add(
            value(parser, token, values.isEmpty() ? source : source.child(values.size()), 0));
      }
    }
  }

  private @Nullable Object value(JsonParser parser, JsonToken token, JsonPointer at, int depth) {
    if (--left < 0) {
      throw new LimitException("jsonld.too-many");
    }
    if (token.isStructStart() && depth >= limits.getDepth()) {
      throw new LimitException("jsonld.too-deep");
    }
    return switch (token) {
      case START_OBJECT -> object(parser, at, depth + 1);
      case START_ARRAY -> list(parser, at, depth + 1);
      case VALUE_STRING -> text(parser, at);
      case VALUE_NUMBER_INT -> integer(parser.getString());
      case VALUE_NUMBER_FLOAT -> decimal(parser.getString());
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }

  private Map<String, @Nullable Object> object(JsonParser parser, JsonPointer at, int depth) {
    Map<String, @Nullable Object> members = Map.of();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      JsonPointer member = at.child(name);
      @Nullable Object value = value(parser, parser.nextToken(), member, depth);
      if (members.isEmpty()) {
        members = new LinkedHashMap<>();
      }
      if (members.containsKey(name)) {
        notes.document("jsonld.duplicate-key", member, PlainJson.write(members.get(name)), 0);
      }
      members.put(name, value);
    }
    return members;
  }

  private List<@Nullable Object> list(JsonParser parser, JsonPointer at, int depth) {
    List<@Nullable Object> elements = List.of();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      if (elements.isEmpty()) {
        elements = new ArrayList<>();
      }
      elements.add(value(parser, token, at.child(elements.size()), depth));
    }
    return elements;
  }

  private @Nullable Object text(JsonParser parser, JsonPointer at) {
    if (parser.getStringLength() <= limits.getTextLength()) {
      return parser.getString();
    }
    notes.document("jsonld.too-long", at, null, 0);
    return null;
  }

  private static Number integer(String digits) {
    return digits.length() <= DIGITS_OF_LONG ? Long.valueOf(digits) : new BigInteger(digits);
  }

  // An exponent may be beyond what Java holds.
  private static Object decimal(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      return text;
    }
  }
}

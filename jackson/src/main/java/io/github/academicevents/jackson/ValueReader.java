package io.github.academicevents.jackson;

import io.github.academicevents.EventTime;
import io.github.academicevents.Extras;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads the values of members: each gives what it read, or tells why not and keeps the value. */
final class ValueReader {

  private static final int LONGEST_NUMBER = 100;
  private static final int LARGEST_SCALE = 1000;

  private final JsonIn in;

  ValueReader(JsonIn in) {
    this.in = in;
  }

  Optional<String> text() {
    if (in.token() == JsonToken.VALUE_STRING) {
      String text = in.text();
      if (!text.isEmpty()) {
        return Optional.of(text);
      }
    }
    none();
    return Optional.empty();
  }

  /** The current value is nothing that its member can be. */
  void none() {
    if (in.isNothing()) {
      in.empty();
    } else {
      in.bad();
    }
  }

  /** Reads a text that stands for something; what the parser throws or gives as null is bad. */
  <T> Optional<T> parsed(Function<String, @Nullable T> parse) {
    T value = in.isNothing() ? null : attempt(parse);
    if (value == null) {
      none();
    }
    return Optional.ofNullable(value);
  }

  <T> Optional<T> code(Function<String, Optional<T>> find) {
    if (in.token() == JsonToken.VALUE_STRING) {
      Optional<T> term = find.apply(in.text());
      if (term.isPresent()) {
        return term;
      }
    }
    none();
    return Optional.empty();
  }

  Optional<EventTime> time() {
    return parsed(EventTime::parse);
  }

  /** What the current text stands for; null if nothing. */
  <T> @Nullable T attempt(Function<String, @Nullable T> parse) {
    if (in.token() != JsonToken.VALUE_STRING) {
      return null;
    }
    String text = in.text();
    try {
      return parse.apply(text);
    } catch (RuntimeException e) {
      return null;
    }
  }

  Optional<Boolean> truth() {
    if (in.token() == JsonToken.VALUE_TRUE || in.token() == JsonToken.VALUE_FALSE) {
      return Optional.of(in.token() == JsonToken.VALUE_TRUE);
    }
    none();
    return Optional.empty();
  }

  Optional<BigDecimal> decimal() {
    BigDecimal number = number();
    if (number == null || isHuge(number)) {
      none();
      return Optional.empty();
    }
    return Optional.of(number);
  }

  OptionalInt integer() {
    BigDecimal number = number();
    if (number != null && !isHuge(number)) {
      try {
        return OptionalInt.of(number.intValueExact());
      } catch (ArithmeticException e) {
        // It is told below.
      }
    }
    none();
    return OptionalInt.empty();
  }

  OptionalDouble real() {
    double real = number() == null ? Double.NaN : Double.parseDouble(in.text());
    if (Double.isFinite(real)) {
      return OptionalDouble.of(real);
    }
    none();
    return OptionalDouble.empty();
  }

  private @Nullable BigDecimal number() {
    if (in.token() == JsonToken.VALUE_NUMBER_INT || in.token() == JsonToken.VALUE_NUMBER_FLOAT) {
      return Numbers.decimal(in.text());
    }
    if (!in.lenient || in.token() != JsonToken.VALUE_STRING) {
      return null;
    }
    String text = in.text().strip();
    return text.length() > LONGEST_NUMBER ? null : Numbers.decimal(text);
  }

  /** Whoever wrote such a number out in digits would need much memory. */
  private static boolean isHuge(BigDecimal number) {
    return Math.abs((long) number.scale()) > LARGEST_SCALE;
  }

  /** Reads a list whose elements stand each for itself; one that can't be read is kept bare. */
  <T> void list(Supplier<@Nullable T> read, Function<Extras, T> unread, Consumer<T> add) {
    if (!in.startList()) {
      return;
    }
    while (in.nextElement()) {
      boolean isObject = in.token() == JsonToken.START_OBJECT;
      T value = read.get();
      if (value != null) {
        add.accept(value);
      } else if (!isObject) {
        long at = in.spot();
        Object plain = in.plain();
        in.report("json.bad-value", JsonIn.text(plain), at);
        add.accept(unread.apply(Extras.of(Extras.VALUE, plain)));
      }
    }
    in.endList();
  }

  /** Reads a list of objects; one without members is told and left out. */
  <T> void objects(Supplier<@Nullable T> read, Function<Extras, T> unread, Consumer<T> add) {
    list(() -> in.token() == JsonToken.START_OBJECT ? read.get() : null, unread, add);
  }

  /** Reads a list of texts that stand for something; with a bad one the whole list is kept. */
  <T> List<T> scalars(Function<String, @Nullable T> parse) {
    return scalars(() -> attempt(parse));
  }

  /** The same; the reader gives null, and moves nowhere, for an element that is bad. */
  <T> List<T> scalars(Supplier<@Nullable T> read) {
    if (!in.startList()) {
      return List.of();
    }
    List<T> values = new ArrayList<>(1);
    List<@Nullable Object> plain = new ArrayList<>(1);
    boolean bad = false;
    while (in.nextElement()) {
      T value = in.isNothing() ? null : read.get();
      if (value == null) {
        long at = in.spot();
        plain.add(in.plain());
        in.report("json.bad-value", JsonIn.text(plain.get(plain.size() - 1)), at);
        bad = true;
      } else {
        plain.add(in.text());
        values.add(value);
      }
    }
    in.endList();
    if (bad) {
      in.keep(plain);
      return List.of();
    }
    return values;
  }
}

package io.github.academicevents.jackson;

import io.github.academicevents.EventTime;
import io.github.academicevents.Extras;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads the values of members: each sets what it read, or tells why not and keeps the value. */
final class ValueReader {

  private static final int LONGEST_NUMBER = 100;
  private static final int LARGEST_SCALE = 1000;

  private final JsonIn in;

  ValueReader(JsonIn in) {
    this.in = in;
  }

  void text(Consumer<String> set) {
    if (in.isNothing()) {
      in.empty();
    } else if (in.token() == JsonToken.VALUE_STRING) {
      set.accept(in.text());
    } else {
      in.bad();
    }
  }

  /** Reads a text that stands for something; what the parser throws or gives as null is bad. */
  <T> void parsed(Function<String, @Nullable T> parse, Consumer<T> set) {
    if (in.isNothing()) {
      in.empty();
      return;
    }
    T value = attempt(parse);
    if (value == null) {
      in.bad();
    } else {
      set.accept(value);
    }
  }

  <T> void code(Function<String, Optional<T>> find, Consumer<T> set) {
    parsed(code -> find.apply(code).orElse(null), set);
  }

  void time(Consumer<EventTime> set) {
    parsed(EventTime::parse, set);
  }

  private <T> @Nullable T attempt(Function<String, @Nullable T> parse) {
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

  void truth(Consumer<Boolean> set) {
    if (in.isNothing()) {
      in.empty();
    } else if (in.token() == JsonToken.VALUE_TRUE || in.token() == JsonToken.VALUE_FALSE) {
      set.accept(in.token() == JsonToken.VALUE_TRUE);
    } else {
      in.bad();
    }
  }

  void decimal(Consumer<BigDecimal> set) {
    if (in.isNothing()) {
      in.empty();
      return;
    }
    BigDecimal number = number();
    if (number == null || isHuge(number)) {
      in.bad();
    } else {
      set.accept(number);
    }
  }

  void integer(IntConsumer set) {
    if (in.isNothing()) {
      in.empty();
      return;
    }
    BigDecimal number = number();
    if (number == null || isHuge(number)) {
      in.bad();
      return;
    }
    try {
      set.accept(number.intValueExact());
    } catch (ArithmeticException e) {
      in.bad();
    }
  }

  void real(DoubleConsumer set) {
    if (in.isNothing()) {
      in.empty();
      return;
    }
    BigDecimal number = number();
    double real = number == null ? Double.NaN : Double.parseDouble(in.text());
    if (Double.isFinite(real)) {
      set.accept(real);
    } else {
      in.bad();
    }
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

  <T> void object(Supplier<T> read, Consumer<T> set) {
    if (in.token() == JsonToken.VALUE_NULL) {
      in.empty();
    } else if (in.token() != JsonToken.START_OBJECT) {
      in.bad();
    } else {
      var start = in.location();
      T value = read.get();
      if (in.sawMembers()) {
        set.accept(value);
      } else {
        in.report("json.empty", "{}", start);
      }
    }
  }

  /** Reads a list whose elements stand each for itself; one that can't be read is kept bare. */
  <T> void list(Supplier<@Nullable T> read, Function<Extras, T> unread, Consumer<List<T>> set) {
    if (in.token() == JsonToken.VALUE_NULL) {
      in.empty();
      return;
    }
    if (in.token() != JsonToken.START_ARRAY) {
      in.bad();
      return;
    }
    var base = in.here;
    var start = in.location();
    List<T> values = new ArrayList<>();
    int index = 0;
    while (in.next() != JsonToken.END_ARRAY && in.token() != null) {
      in.here = base.child(index++);
      var at = in.location();
      boolean isObject = in.token() == JsonToken.START_OBJECT;
      T value = read.get();
      if (isObject && !in.sawMembers()) {
        in.report("json.empty", "{}", at);
        continue;
      }
      if (value == null) {
        Object plain = in.plain();
        in.report("json.bad-value", JsonIn.text(plain), at);
        value = unread.apply(Extras.of(Extras.VALUE, plain));
      }
      values.add(value);
    }
    in.here = base;
    if (index == 0) {
      in.report("json.empty", "[]", start);
    } else if (!values.isEmpty()) {
      set.accept(values);
    }
  }

  <T> void objects(Supplier<T> read, Function<Extras, T> unread, Consumer<List<T>> set) {
    list(() -> in.token() == JsonToken.START_OBJECT ? read.get() : null, unread, set);
  }

  /** Reads a list of texts that stand for something; with a bad one the whole list is kept. */
  <T> void scalars(Function<String, @Nullable T> parse, Consumer<List<T>> set) {
    if (in.token() == JsonToken.VALUE_NULL) {
      in.empty();
      return;
    }
    if (in.token() != JsonToken.START_ARRAY) {
      in.bad();
      return;
    }
    var base = in.here;
    var start = in.location();
    List<T> values = new ArrayList<>();
    List<@Nullable Object> plain = new ArrayList<>();
    boolean bad = false;
    while (in.next() != JsonToken.END_ARRAY && in.token() != null) {
      in.here = base.child(plain.size());
      T value = in.isNothing() ? null : attempt(parse);
      var at = in.location();
      Object element = in.plain();
      plain.add(element);
      if (value == null) {
        in.report("json.bad-value", JsonIn.text(element), at);
        bad = true;
      } else {
        values.add(value);
      }
    }
    in.here = base;
    if (bad) {
      in.keep(plain);
    } else if (values.isEmpty()) {
      in.report("json.empty", "[]", start);
    } else {
      set.accept(values);
    }
  }
}

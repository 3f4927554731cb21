package io.github.academicevents.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the simple fields of one thing: our own record first, then what its properties say. */
final class Fields {

  private static final int LARGEST_SCALE = 1000;

  private final Members members;

  Fields(Members members) {
    this.members = members;
  }

  /** A string; of a thing that stands in its place, its name. */
  Optional<String> string(String field, String... terms) {
    return first(field, false, terms);
  }

  /**
   * An address, made full by the page's; of a thing that stands in its place, its id or address.
   */
  Optional<String> link(String field, String... terms) {
    return first(field, true, terms);
  }

  private Optional<String> first(String field, boolean link, String... terms) {
    List<Value> values = members.take(terms);
    if (members.ownField(field) instanceof String own) {
      return Optional.of(own);
    }
    String found = null;
    List<Value> more = new ArrayList<>(0);
    for (Value value : values) {
      String text = link ? link(value) : name(value);
      if (text == null) {
        members.bad(field, value);
      } else if (found == null) {
        found = text;
      } else if (!text.equals(found)) {
        more.add(value);
      }
    }
    members.more(field, more);
    return Optional.ofNullable(found);
  }

  /** The text of a value; the name of a thing of which no more is said. */
  @Nullable String name(Value value) {
    String text = value.text();
    return text == null ? named(value, "name", "@id") : trimmed(value, text);
  }

  private @Nullable String link(Value value) {
    String text = value.text();
    if (text == null) {
      text = named(value, "url", "contentUrl");
      LdNode node = text == null ? members.session.node(value) : null;
      String id = node == null ? LdNode.id(value.map(), value.context()) : node.iri();
      text = text == null ? id : text;
    }
    return text == null ? null : Links.resolve(value.context().base(), trimmed(value, text));
  }

  @Nullable String named(Value value, String... terms) {
    LdNode node = members.session.node(value);
    if (node == null) {
      return null;
    }
    Members inner = new Members(members.session, node, members.here);
    for (Value name : inner.take(terms)) {
      if (name.text() != null) {
        return trimmed(name, name.text());
      }
    }
    return null;
  }

  private static String trimmed(Value value, String text) {
    return value.context().isOwn() ? text : CleanText.unescaped(text).strip();
  }

  OptionalInt integer(String field, String... terms) {
    BigDecimal number = number(field, terms);
    try {
      return number == null ? OptionalInt.empty() : OptionalInt.of(number.intValueExact());
    } catch (ArithmeticException e) {
      members.keepProperty(terms[0], number);
      return OptionalInt.empty();
    }
  }

  OptionalDouble degrees(String field, String... terms) {
    BigDecimal number = number(field, terms);
    return number == null ? OptionalDouble.empty() : OptionalDouble.of(number.doubleValue());
  }

  /** A number, or a string or quantity that is one; null if there is none. */
  @Nullable BigDecimal number(String field, String... terms) {
    BigDecimal found = null;
    List<Value> more = new ArrayList<>(0);
    for (Value value : members.take(terms)) {
      BigDecimal number = number(value);
      if (number == null) {
        members.bad(field, value);
      } else if (found == null) {
        found = number;
      } else if (found.compareTo(number) != 0) {
        more.add(value);
      }
    }
    members.more(field, more);
    return found;
  }

  private @Nullable BigDecimal number(Value value) {
    String text = value.text();
    if (text == null) {
      text = named(value, "value", "maxValue");
    }
    return text == null ? null : parse(text);
  }

  /** A decimal number in digits; null for anything else, or of more digits than make sense. */
  static @Nullable BigDecimal parse(String text) {
    try {
      BigDecimal number = new BigDecimal(text.strip());
      return Math.abs((long) number.scale()) > LARGEST_SCALE ? null : number;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** One string for each value. */
  List<String> strings(String field, String... terms) {
    List<String> strings = new ArrayList<>();
    for (Value value : members.take(terms)) {
      String text = name(value);
      if (text == null) {
        members.bad(field, value);
      } else {
        strings.add(text);
      }
    }
    return strings;
  }

  /** A term of one of schema.org's lists: its name or full IRI, bare or as an id; null if none. */
  static @Nullable String term(Value value) {
    String id = LdNode.id(value.map(), value.context());
    if (id != null) {
      return id;
    }
    String text = value.text();
    return text == null ? null : value.context().iri(text);
  }

  /** The first value that is a term which is known; null if there is none. */
  <T> @Nullable T listed(String field, String property, Function<String, @Nullable T> read) {
    T found = null;
    List<Value> more = new ArrayList<>(0);
    for (Value value : members.take(property)) {
      String text = term(value);
      T known = text == null ? null : read.apply(text);
      if (known == null) {
        members.bad(field, value);
      } else if (found == null) {
        found = known;
      } else if (!found.equals(known)) {
        more.add(value);
      }
    }
    members.more(field, more);
    return found;
  }
}

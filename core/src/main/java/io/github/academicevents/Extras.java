package io.github.academicevents;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Members of a record that the model has no field for, or whose value can't be what its field
 * should be: kept by name, in order, as plain Java values.
 *
 * <p>Deeply immutable and thread-safe. A value is null, a {@link String}, a {@link Boolean}, a
 * number ({@link Integer} where it fits, else {@link Long}, else {@link BigInteger}; {@link
 * BigDecimal} with a fraction), a {@link List} of values or a {@link Map} from names to values.
 *
 * <pre>{@code
 * Extras extras = Extras.of(Map.of("catering", List.of("tea")));
 * extras.get("catering"); // [tea]
 * }</pre>
 */
public final class Extras {

  /**
   * The name under which an element of a list that could not be read is kept by the empty value in
   * its place.
   */
  public static final String VALUE = "$value";

  private static final Extras NONE = new Extras(Map.of());
  private static final int MOST_LEVELS = 1000;

  private final Map<String, @Nullable Object> members;

  private Extras(Map<String, @Nullable Object> members) {
    this.members = members;
  }

  /**
   * No members.
   *
   * @return always the same instance
   */
  public static Extras none() {
    return NONE;
  }

  /**
   * Members by name, copied.
   *
   * @param members names with plain values, null allowed as a value
   * @return the members, in the map's order
   * @throws IllegalArgumentException if a value is of another type, not finite, or nested more than
   *     1000 levels deep
   */
  public static Extras of(Map<String, ? extends @Nullable Object> members) {
    return members.isEmpty() ? NONE : new Extras(copyMap(members, 1));
  }

  /**
   * One member.
   *
   * @param name its name
   * @param value its plain value, null allowed
   * @return the member
   * @throws IllegalArgumentException as for {@link #of(Map)}
   */
  public static Extras of(String name, @Nullable Object value) {
    return NONE.with(name, value);
  }

  /**
   * Whether there is no member.
   *
   * @return true if so
   */
  public boolean isEmpty() {
    return members.isEmpty();
  }

  /**
   * Whether there is a member of this name, be its value null or not.
   *
   * @param name a member's name
   * @return true if so
   */
  public boolean has(String name) {
    return members.containsKey(name);
  }

  /**
   * The value of a member.
   *
   * @param name a member's name
   * @return its plain value; null if it is null or there is none
   */
  public @Nullable Object get(String name) {
    return members.get(name);
  }

  /**
   * These members with one set or replaced.
   *
   * @param name its name
   * @param value its plain value, null allowed
   * @return members that have it
   * @throws IllegalArgumentException as for {@link #of(Map)}
   */
  public Extras with(String name, @Nullable Object value) {
    Map<String, @Nullable Object> changed = new LinkedHashMap<>(members);
    changed.put(Objects.requireNonNull(name, "name"), copy(value, 1));
    return new Extras(Collections.unmodifiableMap(changed));
  }

  /**
   * These members but one.
   *
   * @param name its name
   * @return members without it
   */
  public Extras without(String name) {
    if (!has(name)) {
      return this;
    }
    Map<String, @Nullable Object> changed = new LinkedHashMap<>(members);
    changed.remove(name);
    return changed.isEmpty() ? NONE : new Extras(Collections.unmodifiableMap(changed));
  }

  /**
   * These members but {@code name} if the field of that name {@code isSet}: setting a field drops
   * what stood in its place.
   */
  Extras unless(boolean isSet, String name) {
    return isSet ? without(name) : this;
  }

  /**
   * All members.
   *
   * @return an unmodifiable map, in order, whose lists and maps are unmodifiable too
   */
  public Map<String, @Nullable Object> asMap() {
    return members;
  }

  private static @Nullable Object copy(@Nullable Object value, int level) {
    if (level > MOST_LEVELS) {
      throw new IllegalArgumentException("nested more than " + MOST_LEVELS + " levels deep");
    }
    if (value == null || value instanceof String || value instanceof Boolean) {
      return value;
    }
    if (value instanceof Number number) {
      return copyNumber(number);
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> copy = new ArrayList<>(list.size());
      for (Object element : list) {
        copy.add(copy(element, level + 1));
      }
      return Collections.unmodifiableList(copy);
    }
    if (value instanceof Map<?, ?> map) {
      return copyMap(map, level + 1);
    }
    throw new IllegalArgumentException("not a plain value: " + value.getClass().getName());
  }

  private static Map<String, @Nullable Object> copyMap(
      Map<?, ? extends @Nullable Object> map, int level) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    for (Map.Entry<?, ? extends @Nullable Object> entry : map.entrySet()) {
      if (!(entry.getKey() instanceof String name)) {
        throw new IllegalArgumentException("not a name: " + entry.getKey());
      }
      copy.put(name, copy(entry.getValue(), level));
    }
    return Collections.unmodifiableMap(copy);
  }

  // One form for each number, so that what is written and read back is equal.
  private static Number copyNumber(Number number) {
    if (number instanceof BigDecimal) {
      return number;
    }
    if (number instanceof Double || number instanceof Float) {
      if (!Double.isFinite(number.doubleValue())) {
        throw new IllegalArgumentException("not finite: " + number);
      }
      return new BigDecimal(number.toString());
    }
    if (number instanceof BigInteger big && big.bitLength() > 63) {
      return big;
    }
    if (number instanceof BigInteger
        || number instanceof Long
        || number instanceof Integer
        || number instanceof Short
        || number instanceof Byte) {
      long value = number.longValue();
      return value == (int) value ? (Number) (int) value : (Number) value;
    }
    throw new IllegalArgumentException("not a plain number: " + number.getClass().getName());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || other instanceof Extras that && members.equals(that.members);
  }

  @Override
  public int hashCode() {
    return members.hashCode();
  }

  /** The members as a map prints them, for example <code>{catering=[tea]}</code>. */
  @Override
  public String toString() {
    return members.toString();
  }
}

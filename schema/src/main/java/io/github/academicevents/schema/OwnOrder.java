package io.github.academicevents.schema;

import io.github.academicevents.Extras;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What our own record tells of lists and of values without a node. */
final class OwnOrder {

  private OwnOrder() {}

  /** A list in the order that it had: the record tells the place of each element. */
  static <T> List<T> restore(List<T> read, @Nullable Object order) {
    if (!(order instanceof List<?> places) || places.size() != read.size()) {
      return read;
    }
    Map<Integer, T> byPlace = new TreeMap<>();
    for (int i = 0; i < read.size(); i++) {
      if (places.get(i) instanceof Number place) {
        byPlace.put(place.intValue(), read.get(i));
      }
    }
    return byPlace.size() == read.size() ? new ArrayList<>(byPlace.values()) : read;
  }

  /** The fields of a value without a node. */
  static Map<?, ?> fieldsOf(@Nullable Object own) {
    return own instanceof Map<?, ?> record && record.get(OwnTerms.FIELDS) instanceof Map<?, ?> map
        ? map
        : Map.of();
  }

  /** The extras of a value without a node. */
  static Extras extrasOf(@Nullable Object own) {
    return own instanceof Map<?, ?> record
        ? Texts.extras(record.get(OwnTerms.EXTRAS))
        : Extras.none();
  }
}

package io.github.academicevents.schema;

import io.github.academicevents.Extras;
import io.github.academicevents.validation.JsonPointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a thing's description says, while a value of the model is made of it: what a field takes is
 * gone, and what no field took is kept among the extras.
 */
final class Members {

  final Session session;
  final LdNode node;
  final JsonPointer here;
  final boolean own;
  private final Map<String, List<Value>> rest = new LinkedHashMap<>();
  private final Kept kept = new Kept();
  private Map<?, ?> ownFields = Map.of();
  private Map<?, ?> ownRecord = Map.of();

  Members(Session session, LdNode node, JsonPointer here) {
    this.session = session;
    this.node = node;
    this.here = here;
    boolean own = false;
    for (LdNode.Part part : node.parts()) {
      own |= part.context().isOwn();
      for (Map.Entry<?, ?> member : part.raw().entrySet()) {
        add((String) member.getKey(), member.getValue(), part);
      }
    }
    this.own = own;
    session.countValues(1 + rest.size());
  }

  private void add(String name, @Nullable Object raw, LdNode.Part part) {
    String term = part.context().meaning(name);
    if (term.equals(OwnTerms.RECORD)) {
      record(raw);
    } else if (!term.equals("@context") && !term.equals("@type") && !term.equals("@id")) {
      Value value = new Value(raw, part.context(), part.source().child(name), name);
      List<Value> values = rest.computeIfAbsent(term, key -> new ArrayList<>(1));
      // Two descriptions of one thing may say the same.
      boolean single = node.parts().size() == 1;
      if (single || values.stream().noneMatch(other -> Objects.equals(other.raw(), raw))) {
        values.add(value);
      }
    }
  }

  private void record(@Nullable Object raw) {
    if (raw instanceof Map<?, ?> literal && literal.get("@value") instanceof Map<?, ?> record) {
      ownRecord = record;
      ownFields = record.get(OwnTerms.FIELDS) instanceof Map<?, ?> fields ? fields : Map.of();
    }
  }

  /** What our own record says of a field; null if nothing. */
  @Nullable Object ownField(String field) {
    return ownFields.get(field);
  }

  /** The order that our own record tells of a list; null if none. */
  @Nullable Object ownOrder(String field) {
    return ownRecord.get(OwnTerms.ORDER) instanceof Map<?, ?> order ? order.get(field) : null;
  }

  /** Whether our own record stands in the description. */
  boolean hasRecord() {
    return !ownRecord.isEmpty();
  }

  boolean has(String term) {
    return rest.containsKey(term);
  }

  /** The values of properties, each list taken apart; nothing is left of them but a note. */
  List<Value> take(String... terms) {
    List<Value> values = new ArrayList<>();
    for (String term : terms) {
      List<Value> stated = rest.remove(term);
      if (stated != null) {
        stated.forEach(value -> flatten(value, values, this::empty));
      }
    }
    session.countValues(values.size());
    return values;
  }

  /** Whether no property has anything in it, and it has no id. */
  boolean saysNothing() {
    return node.id() == null && saysOnly("");
  }

  /** Whether all but one property, and what tells of types and ids, has nothing in it. */
  boolean saysOnly(String term) {
    for (Map.Entry<String, List<Value>> member : rest.entrySet()) {
      if (!member.getKey().equals(term)
          && !member.getValue().stream().allMatch(Members::saysNothing)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a value has nothing in it but types, however deep. */
  static boolean saysNothing(Value value) {
    if (value.isNothing()) {
      return true;
    }
    if (!value.isNode()) {
      return false;
    }
    for (Map.Entry<?, ?> member : value.map().entrySet()) {
      String name = value.context().meaning((String) member.getKey());
      if (!name.equals("@type")
          && !saysNothing(new Value(member.getValue(), value.context(), value.source(), name))) {
        return false;
      }
    }
    return true;
  }

  /** Leaves a property out: another reading of the thing takes it. */
  void drop(String term) {
    rest.remove(term);
  }

  /** The same as {@link #take}, but all stay. */
  List<Value> peek(String term) {
    List<Value> values = new ArrayList<>();
    for (Value value : rest.getOrDefault(term, List.of())) {
      flatten(value, values, empty -> {});
    }
    return values;
  }

  private void flatten(Value value, List<Value> values, Consumer<Value> empty) {
    Object raw = value.raw();
    if (raw instanceof Map<?, ?> map && map.containsKey("@list")) {
      raw = map.get("@list");
    } else if (raw instanceof Map<?, ?> map && map.containsKey("@set")) {
      raw = map.get("@set");
    }
    if (raw instanceof List<?> list && !list.isEmpty()) {
      for (int i = 0; i < list.size(); i++) {
        JsonPointer source = value.source().child(i);
        flatten(new Value(list.get(i), value.context(), source, value.name()), values, empty);
      }
    } else if (value.isNothing()) {
      empty.accept(value);
    } else {
      values.add(session.resolved(value));
    }
  }

  private void empty(Value value) {
    session.notes.event("jsonld.empty", here, value.source(), value.raw());
  }

  /** A thing of which nothing is said is no value of a field. */
  void empty(String field, Value value) {
    session.notes.event("jsonld.empty", here.child(field), value.source(), value.raw());
  }

  /** A value that no field takes is told, and kept by its property's name. */
  void unknown(String term, Value value) {
    session.notes.event(
        "jsonld.unknown-property", here.child(Kept.name(term)), value.source(), value.raw());
    keepProperty(term, value.raw());
  }

  /** A value can't be what its field should be: it is told, and kept by the field's name. */
  void bad(String field, Value value) {
    session.notes.event("jsonld.bad-value", here.child(field), value.source(), value.raw());
    kept.add(field, value.raw());
  }

  void filler(String field, Value value) {
    session.notes.event("jsonld.filler", here.child(field), value.source(), value.raw());
  }

  /** A value was written otherwise than it should be: what was taken of it is told. */
  void cleaned(String code, String field, Value value, String taken) {
    session.notes.event(code, here.child(field), value.source(), value.raw(), taken);
  }

  /** Further values of a field that holds one: they are told, and kept by the property's name. */
  void more(String field, List<Value> values) {
    for (Value value : values) {
      session.notes.event("jsonld.more-values", here.child(field), value.source(), value.raw());
      keepProperty(value.context().meaning(value.name()), value.raw());
    }
  }

  /** Keeps a value that no field takes by its property's name. */
  void keepProperty(String term, @Nullable Object raw) {
    kept.addProperty(term, raw);
  }

  /** Whether anything is left that no field took. */
  boolean hasRest() {
    return !rest.isEmpty() || !kept.isEmpty();
  }

  /** All that no field took. */
  Extras finish() {
    for (Map.Entry<String, List<Value>> left : rest.entrySet()) {
      String term = left.getKey();
      for (Value value : left.getValue()) {
        if (!own && value.isNothing()) {
          empty(value);
          continue;
        }
        session.countValues(Kept.size(value.raw()));
        boolean foreign = term.indexOf(':') >= 0 || term.startsWith("@");
        String name = foreign ? value.name() : Kept.name(term);
        session.notes.event(
            "jsonld.unknown-property", here.child(name), value.source(), value.raw());
        kept.add(name, value.raw());
      }
    }
    rest.clear();
    if (ownRecord.get(OwnTerms.EXTRAS) instanceof Map<?, ?> stated) {
      stated.forEach((name, value) -> kept.set((String) name, value));
    }
    return kept.toExtras();
  }
}

package io.github.academicevents.schema;

import io.github.academicevents.validation.JsonPointer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The things of a document by id, and the events that are part of no other one in it. */
final class NodeIndex {

  /** What is said of a thing that is only named, and of an event in our own record of it. */
  private static final Set<String> NAMING = Set.of("name", "alternateName", "url");

  private static final Set<String> OWN_NAMING = Set.of("id", "title", "url");

  /** What an object stands in: whether in an event, and the course that it is a date of. */
  private record Within(boolean event, @Nullable LdNode course) {
    static final Within NOTHING = new Within(false, null);
  }

  private final Notes notes;
  private final Map<String, LdNode> byId = new HashMap<>();
  private final Map<Object, LdNode> candidates = new LinkedHashMap<>();
  private final Set<String> wholes = new HashSet<>();
  private final Set<String> referred = new HashSet<>();
  private final Set<String> told = new HashSet<>();
  private boolean stated;

  NodeIndex(Notes notes) {
    this.notes = notes;
  }

  /** Takes in one value of the top of a document. */
  void add(@Nullable Object value, LdContext context, JsonPointer source) {
    walk(value, context, source, Within.NOTHING);
  }

  private void walk(@Nullable Object value, LdContext outer, JsonPointer at, Within within) {
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        walk(list.get(i), outer, at.child(i), within);
      }
    } else if (value instanceof Map<?, ?> map && !map.containsKey("@value")) {
      object(map, outer, at, within);
    }
  }

  private void object(Map<?, ?> map, LdContext outer, JsonPointer at, Within within) {
    LdContext context = context(map, outer, at);
    List<String> types = LdNode.types(map, context);
    boolean event = SchemaTypes.isEvent(types) || within.course() != null && types.isEmpty();
    LdNode node = register(map, context, at);
    if (event && !within.event() && node != null) {
      // Without an id, a description that is the same to the letter is the same event.
      candidates.putIfAbsent(node.id() == null ? map : node.id(), node);
      node.setCourse(within.course());
    }
    for (Map.Entry<?, ?> member : map.entrySet()) {
      String name = (String) member.getKey();
      if (member.getValue() instanceof Map<?, ?> || member.getValue() instanceof List<?>) {
        String meaning = context.meaning(name);
        if (!meaning.equals("@context")) {
          if (event && meaning.equals("superEvent")) {
            wholes.addAll(ids(member.getValue(), context));
            referred.addAll(references(member.getValue(), context));
          }
          boolean instances = meaning.equals("hasCourseInstance");
          walk(
              member.getValue(),
              context,
              at.child(name),
              new Within(within.event() || event, instances ? node : null));
        }
      }
    }
  }

  LdContext context(Map<?, ?> map, LdContext outer, JsonPointer at) {
    Object context = map.get("@context");
    if (context == null) {
      return outer;
    }
    stated = true;
    return outer.with(
        context,
        unknown -> {
          if (told.add(unknown)) {
            notes.document("jsonld.context-unknown", at.child("@context"), unknown, 0);
          }
        });
  }

  /** Whether any object said what its names mean. */
  boolean hasContext() {
    return stated;
  }

  /** The thing described; null if it is only referred to. */
  private @Nullable LdNode register(Map<?, ?> map, LdContext context, JsonPointer at) {
    String id = LdNode.id(map, context);
    if (id == null) {
      return LdNode.of(map, context, at);
    }
    if (isReference(map, context)) {
      return null;
    }
    LdNode node = byId.computeIfAbsent(id, LdNode::new);
    node.add(new LdNode.Part(map, context, at));
    return node;
  }

  /** Whether an object says no more than which thing is meant. */
  private static boolean isReference(Map<?, ?> map, LdContext context) {
    for (Object name : map.keySet()) {
      if (!context.meaning((String) name).equals("@id") && !name.equals("@context")) {
        return false;
      }
    }
    return true;
  }

  /** The thing that a value is or refers to; null if it is only referred to. */
  @Nullable LdNode node(Value value) {
    Map<?, ?> map = value.map();
    LdContext context = context(map, value.context(), value.source());
    String id = LdNode.id(map, context);
    LdNode known = id == null ? null : byId.get(id);
    if (known != null) {
      return known;
    }
    return id != null && isReference(map, context) ? null : LdNode.of(map, context, value.source());
  }

  /** Whether a text is the name of a thing that has one within the document only. */
  boolean isNamed(String text) {
    return text.startsWith("_:") && byId.containsKey(text);
  }

  /** Whether a thing is an event that the document describes by itself. */
  boolean isEvent(LdNode node) {
    return node.id() != null && candidates.containsKey(node.id());
  }

  /** The events of the document, without those that others hold. */
  List<LdNode> events() {
    candidates.values().removeIf(this::isMention);
    Set<LdNode> held = new HashSet<>();
    for (LdNode event : candidates.values()) {
      for (LdNode part : parts(event)) {
        if (!part.equals(event)) {
          held.add(part);
        }
      }
    }
    List<LdNode> events = new ArrayList<>();
    Set<LdNode> covered = new HashSet<>();
    for (LdNode event : candidates.values()) {
      if (!held.contains(event)) {
        events.add(event);
        cover(event, covered);
      }
    }
    // What only holds itself in a circle is an event all the same.
    for (LdNode event : candidates.values()) {
      if (held.contains(event) && !covered.contains(event)) {
        events.add(event);
        cover(event, covered);
      }
    }
    return events;
  }

  /**
   * Whether it is told of only for what others say of it: their series, or what they are part of.
   */
  private boolean isMention(LdNode event) {
    String id = event.id();
    if (id == null || !parts(event).isEmpty()) {
      return false;
    }
    return wholes.contains(id) && event.types().contains("EventSeries")
        || referred.contains(id) && saysNameOnly(event);
  }

  private static boolean saysNameOnly(LdNode event) {
    for (LdNode.Part part : event.parts()) {
      for (Map.Entry<?, ?> member : part.raw().entrySet()) {
        String meaning = part.context().meaning((String) member.getKey());
        if (!meaning.startsWith("@")
            && !NAMING.contains(meaning)
            && !(meaning.equals(OwnTerms.RECORD) && recordsNameOnly(member.getValue()))) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean recordsNameOnly(@Nullable Object literal) {
    return literal instanceof Map<?, ?> map
        && map.get("@value") instanceof Map<?, ?> record
        && record.get(OwnTerms.FIELDS) instanceof Map<?, ?> fields
        && OWN_NAMING.containsAll(fields.keySet());
  }

  private void cover(LdNode event, Set<LdNode> covered) {
    Deque<LdNode> left = new ArrayDeque<>(List.of(event));
    while (!left.isEmpty()) {
      LdNode next = left.pop();
      if (covered.add(next)) {
        left.addAll(parts(next));
      }
    }
  }

  /** The events that an event names as its own, of those that the document describes by id. */
  private List<LdNode> parts(LdNode event) {
    List<LdNode> parts = new ArrayList<>();
    for (LdNode.Part part : event.parts()) {
      for (Map.Entry<?, ?> member : part.raw().entrySet()) {
        String meaning = part.context().meaning((String) member.getKey());
        if (meaning.equals("subEvent") || meaning.equals("subEvents")) {
          for (String id : ids(member.getValue(), part.context())) {
            LdNode node = byId.get(id);
            if (node != null) {
              parts.add(node);
            }
          }
        }
      }
    }
    return parts;
  }

  private static List<String> ids(@Nullable Object value, LdContext context) {
    List<String> ids = new ArrayList<>();
    for (Map<?, ?> map : objects(value)) {
      String id = LdNode.id(map, context);
      if (id != null) {
        ids.add(id);
      }
    }
    return ids;
  }

  private static List<String> references(@Nullable Object value, LdContext context) {
    return ids(objects(value).stream().filter(map -> isReference(map, context)).toList(), context);
  }

  private static List<Map<?, ?>> objects(@Nullable Object value) {
    List<Map<?, ?>> objects = new ArrayList<>();
    for (Object each : value instanceof List<?> list ? list : List.of(value == null ? "" : value)) {
      if (each instanceof Map<?, ?> map) {
        objects.add(map);
      }
    }
    return objects;
  }
}

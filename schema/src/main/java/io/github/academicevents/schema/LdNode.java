package io.github.academicevents.schema;

import io.github.academicevents.validation.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A thing that a document describes, in one place of it or, under the same id, in several. */
final class LdNode {

  /** One description of it. */
  record Part(Map<?, ?> raw, LdContext context, JsonPointer source) {}

  private final List<Part> parts = new ArrayList<>(1);
  private final @Nullable String id;
  private @Nullable LdNode course;

  LdNode(@Nullable String id) {
    this.id = id;
  }

  static LdNode of(Map<?, ?> raw, LdContext context, JsonPointer source) {
    LdNode node = new LdNode(id(raw, context));
    node.add(new Part(raw, context, source));
    return node;
  }

  void add(Part part) {
    parts.add(part);
  }

  List<Part> parts() {
    return parts;
  }

  void setCourse(@Nullable LdNode course) {
    this.course = course;
  }

  /** The course that it is a date of; null if it is none. */
  @Nullable LdNode course() {
    return course;
  }

  JsonPointer source() {
    return parts.get(0).source();
  }

  /** The id, made full by the page's address; null without one. */
  @Nullable String id() {
    return id;
  }

  /** The id that names it to the world; null without one. */
  @Nullable String iri() {
    return id == null || id.startsWith("_:") ? null : id;
  }

  /** The names of its classes: bare for schema.org's, else as an IRI or as written. */
  List<String> types() {
    List<String> types = new ArrayList<>(1);
    for (Part part : parts) {
      for (String type : types(part.raw(), part.context())) {
        if (!types.contains(type)) {
          types.add(type);
        }
      }
    }
    return types;
  }

  /** Whether a class is one of schema.org's Role classes, which stand between two things. */
  boolean isRole() {
    return types().stream().anyMatch(type -> type.equals("Role") || type.endsWith("Role"));
  }

  static List<String> types(Map<?, ?> raw, LdContext context) {
    Object stated = keyword(raw, "@type", context);
    List<?> all = stated instanceof List<?> list ? list : List.of(stated == null ? "" : stated);
    List<String> types = new ArrayList<>(1);
    for (Object each : all) {
      if (each instanceof String name && !name.isBlank()) {
        String meaning = context.meaning(name.strip());
        String known = SchemaTypes.find(meaning);
        types.add(known == null ? meaning : known);
      }
    }
    return types;
  }

  static @Nullable String id(Map<?, ?> raw, LdContext context) {
    if (keyword(raw, "@id", context) instanceof String id && !id.isBlank()) {
      return id.startsWith("_:") ? id : Links.resolve(context.base(), context.iri(id.strip()));
    }
    return null;
  }

  /** The value of a keyword, under its own name or another that the context gives it. */
  private static @Nullable Object keyword(Map<?, ?> raw, String keyword, LdContext context) {
    Object value = raw.get(keyword);
    if (value != null) {
      return value;
    }
    for (Map.Entry<?, ?> member : raw.entrySet()) {
      String name = (String) member.getKey();
      if (!name.startsWith("@") && context.meaning(name).equals(keyword)) {
        return member.getValue();
      }
    }
    return null;
  }
}

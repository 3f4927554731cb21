package io.github.academicevents.schema;

import java.util.HashMap;
import java.util.Map;

/** Which value each {@code @id} of a document stands for: one IRI never names two things. */
final class SharedNodes {

  /** What is to be done with an {@code @id}. */
  enum Use {
    /** There is none. */
    NONE,
    /** It has not stood in the document: write it, and the node. */
    FIRST,
    /** The same node stands in the document already. */
    AGAIN,
    /** Another node has it: leave it out. */
    TAKEN;

    boolean isWritten() {
      return this == FIRST || this == AGAIN;
    }
  }

  private final Map<String, Object> values = new HashMap<>();
  private final Map<Object, String> blanks = new HashMap<>();

  Use use(String iri, Object value) {
    Object first = values.putIfAbsent(iri, value);
    return first == null ? Use.FIRST : first.equals(value) ? Use.AGAIN : Use.TAKEN;
  }

  /** The name, within the document, of a node that has no IRI. */
  String blank(Object value) {
    return blanks.computeIfAbsent(value, any -> "_:n" + (blanks.size() + 1));
  }
}

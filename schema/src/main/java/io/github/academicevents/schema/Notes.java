package io.github.academicevents.schema;

import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.JsonPointer;
import io.github.academicevents.validation.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is found while a document is read, in order. */
final class Notes {

  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> assumed = new HashSet<>();
  private long record;

  /** What follows is about this event of the document, counted from 1. */
  void startRecord(long number) {
    record = number;
    assumed.clear();
  }

  /** Something about the document; of a line below 1 nothing is known. */
  void document(String code, JsonPointer source, @Nullable String value, long line) {
    Finding.Builder finding = builder(code, "", source);
    if (value != null) {
      finding.value(value);
    }
    if (line > 0) {
      finding.line(line);
    }
    findings.add(finding.build());
  }

  /** Something about the event that is being read. */
  void event(String code, JsonPointer pointer, JsonPointer source, @Nullable Object value) {
    event(code, pointer, source, value, null);
  }

  void event(
      String code,
      JsonPointer pointer,
      JsonPointer source,
      @Nullable Object value,
      @Nullable String suggestion) {
    Finding.Builder finding =
        builder(code, pointer.toString(), source).record(record).value(PlainJson.write(value));
    if (suggestion != null) {
      finding.suggestion(suggestion);
    }
    findings.add(finding.build());
  }

  /** A language was assumed: told once for each language in an event. */
  void languageAssumed(String tag, JsonPointer pointer, JsonPointer source, String text) {
    if (assumed.add(tag)) {
      event("jsonld.language-assumed", pointer.child(tag), source, text);
    }
  }

  private static Finding.Builder builder(String code, String pointer, JsonPointer source) {
    Rule rule = Rule.get(code);
    return Finding.builder()
        .rule(rule)
        .severity(rule.getSeverity())
        .pointer(pointer)
        .sourcePointer(source.toString());
  }

  List<Finding> findings() {
    return findings;
  }
}

package io.github.academicevents.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.apicatalog.jsonld.JsonLdError;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A processor that knows JSON-LD, and not us, understands every document whole. */
class ProcessorTest {

  static Stream<WrittenDocument> documents() {
    return WrittenDocument.samples();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void leavesNothingOut(WrittenDocument document) throws IOException, JsonLdError {
    understands(Processor.reduced(), document);
  }

  @Test
  void understandsAllWithSchemaOrgsOwnContext() throws IOException, JsonLdError {
    Processor processor = Processor.schemaOrg();
    WrittenDocument.all().parallel().forEach(document -> understands(processor, document));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'@context':'https://schema.org','@type':'Event','speaker':'Dong Yan'}",
        "{'@context':'https://schema.org','@type':'Lecture','name':'x'}",
        "{'@context':'https://schema.org','@type':'Event','name':{'@value':'x','@language':5}}",
        "{'@context':'https://example.org/','@type':'Event','name':'x'}"
      })
  void aBrokenDocumentIsFound(String json) throws IOException, JsonLdError {
    Processor processor = Processor.reduced();
    WrittenDocument broken =
        new WrittenDocument("broken", JsonLdOptions.page("en"), json.replace('\'', '"'));
    assertThatThrownBy(() -> understands(processor, broken))
        .isInstanceOfAny(AssertionError.class, IllegalStateException.class);
  }

  private static void understands(Processor processor, WrittenDocument document) {
    Expanded expanded = new Expanded();
    try {
      expanded.walk(processor.expand(document.json()));
    } catch (JsonLdError e) {
      throw new AssertionError(document.name(), e);
    }
    Plain plain = new Plain();
    plain.walk(JsonMapper.shared().readTree(document.json()));
    assertThat(expanded.properties).as(document.name()).isEqualTo(plain.properties);
    assertThat(expanded.tagged).as(document.name()).hasSameElementsAs(plain.tagged);
    if (document.isPage()) {
      assertThat(expanded.tagged).isEmpty();
    }
  }

  /** What the processor says. */
  private static final class Expanded {

    private static final String SCHEMA = "^https?://schema.org/";

    final Set<String> properties = new TreeSet<>();
    final List<String> tagged = new ArrayList<>();

    void walk(JsonValue value) {
      if (value instanceof JsonArray array) {
        array.forEach(this::walk);
      } else if (value instanceof JsonObject object) {
        if (object.containsKey("@value")) {
          value(object);
          return;
        }
        object.forEach(
            (name, member) -> {
              if (name.equals("@type")) {
                member.asJsonArray().forEach(this::type);
              } else if (!name.startsWith("@")) {
                properties.add(
                    name.replaceFirst(SCHEMA, "")
                        .replace(OwnTerms.NAMESPACE, OwnTerms.PREFIX + ":"));
                walk(member);
              }
            });
      }
    }

    private void type(JsonValue type) {
      // Without a definition a type stays a relative IRI.
      properties.add("@type " + ((JsonString) type).getString().replaceFirst(SCHEMA, "\b"));
    }

    private void value(JsonObject object) {
      if (object.get("@language") instanceof JsonString language) {
        tagged.add(
            language.getString().toLowerCase(Locale.ROOT) + " " + object.getString("@value"));
      }
    }
  }

  /** What we wrote. */
  private static final class Plain {

    final Set<String> properties = new TreeSet<>();
    final List<String> tagged = new ArrayList<>();

    void walk(JsonNode node) {
      if (node.has("@language")) {
        tagged.add(
            node.get("@language").stringValue().toLowerCase(Locale.ROOT)
                + " "
                + node.get("@value").stringValue());
      }
      for (var member : node.properties()) {
        if (member.getKey().equals("@type")) {
          properties.add("@type \b" + member.getValue().stringValue());
        } else if (!member.getKey().startsWith("@")) {
          properties.add(member.getKey());
        }
        if (!member.getKey().equals("@context") && !member.getKey().equals(OwnTerms.RECORD)) {
          walk(member.getValue());
        }
      }
      if (node.isArray()) {
        node.forEach(this::walk);
      }
    }
  }
}

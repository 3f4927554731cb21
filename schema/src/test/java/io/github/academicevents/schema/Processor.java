package io.github.academicevents.schema;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** A JSON-LD 1.1 processor, Titanium, that knows one context and loads none. */
final class Processor {

  private static final String LINKED_CONTEXT =
      """
      {"@context": ["https://schema.org", {"ae": "https://academicevents.github.io/ns#"}]}\
      """;

  private final Document context;

  private Processor(Document context) {
    this.context = context;
  }

  /** With the part of schema.org's context that our documents use. */
  static Processor reduced() throws IOException, JsonLdError {
    return new Processor(JsonDocument.of(new StringReader(Golden.read("reduced-context.jsonld"))));
  }

  /** With schema.org's own context; without it the test is skipped. */
  static Processor schemaOrg() throws IOException, JsonLdError {
    String directory = System.getProperty("schemaorg.dir");
    assumeTrue(directory != null, "schemaorg.dir tells where schema.org's context is");
    try (Reader context =
        Files.newBufferedReader(Path.of(directory, "schemaorg-30.0-context.jsonld"))) {
      return new Processor(JsonDocument.of(context));
    }
  }

  /** The document expanded; a term that the context does not define is an error. */
  JsonStructure expand(String json) throws JsonLdError {
    return JsonLd.expand(JsonDocument.of(new StringReader(json))).options(options()).get();
  }

  /** What the document says, as RDF; a term that the context does not define is an error. */
  void triples(String json, RdfQuadConsumer to) throws JsonLdError {
    JsonLd.toRdf(JsonDocument.of(new StringReader(json))).options(options()).provide(to);
  }

  /** A document that is expanded, compacted with the context of our linked data. */
  String compacted(String expanded) throws JsonLdError {
    return compacted(JsonDocument.of(new StringReader(expanded)));
  }

  /** The document expanded, and compacted with the context of our linked data. */
  String compact(String json) throws JsonLdError {
    return compacted(JsonDocument.of(expand(json)));
  }

  private String compacted(Document expanded) throws JsonLdError {
    return JsonLd.compact(expanded, JsonDocument.of(new StringReader(LINKED_CONTEXT)))
        .options(options())
        .get()
        .toString();
  }

  private com.apicatalog.jsonld.JsonLdOptions options() {
    com.apicatalog.jsonld.JsonLdOptions options =
        new com.apicatalog.jsonld.JsonLdOptions((url, settings) -> load(url));
    options.setUndefinedTermsPolicy(ProcessingPolicy.Fail);
    return options;
  }

  private Document load(URI url) {
    if (!url.toString().equals("https://schema.org")) {
      throw new IllegalStateException("not to be loaded: " + url);
    }
    return context;
  }
}

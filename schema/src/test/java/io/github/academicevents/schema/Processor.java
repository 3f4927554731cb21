package io.github.academicevents.schema;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonStructure;
import java.io.Reader;
import java.io.StringReader;

/** A JSON-LD 1.1 processor, Titanium, that knows one context and loads none. */
final class Processor {

  private final Document context;

  private Processor(Document context) {
    this.context = context;
  }

  /** With schema.org's context as {@code reader} gives it. */
  static Processor of(Reader reader) throws JsonLdError {
    return new Processor(JsonDocument.of(reader));
  }

  /** The document expanded; a term that the context does not define is an error. */
  JsonStructure expand(String json) throws JsonLdError {
    return JsonLd.expand(JsonDocument.of(new StringReader(json))).options(options()).get();
  }

  /** The document expanded, and compacted with the context that it has. */
  String compact(String json, String ownContext) throws JsonLdError {
    Document expanded = JsonDocument.of(expand(json));
    return JsonLd.compact(expanded, JsonDocument.of(new StringReader(ownContext)))
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

  private Document load(java.net.URI url) {
    if (!url.toString().equals("https://schema.org")) {
      throw new IllegalStateException("not to be loaded: " + url);
    }
    return context;
  }
}

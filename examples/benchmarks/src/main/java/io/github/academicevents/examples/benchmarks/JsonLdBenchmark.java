package io.github.academicevents.examples.benchmarks;

import com.alibaba.fastjson2.JSON;
import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.google.schemaorg.JsonLdSyntaxException;
import io.github.academicevents.schema.JsonLdOptions;
import io.github.academicevents.schema.SchemaOrg;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;

/** An event to JSON-LD bytes, for a Chinese page. */
public class JsonLdBenchmark {

  private static final JsonLdOptions PAGE = JsonLdOptions.page("zh");
  private static final JsonDocument CONTEXT =
      JsonDocument.of(
          Json.createObjectBuilder()
              .add(
                  "@context",
                  Json.createObjectBuilder().add("@vocab", "https://schema.org/").build())
              .build());

  /** Measured: the library. */
  @Benchmark
  public byte[] library(Records records) {
    return library(records, records.next());
  }

  /** Peer: a map, written by Jackson 3. */
  @Benchmark
  public byte[] mapAndJackson(Records records) {
    return mapAndJackson(records.peer(records.next()));
  }

  /** Peer: the same map, written by fastjson2. */
  @Benchmark
  public byte[] mapAndFastjson2(Records records) {
    return mapAndFastjson2(records.peer(records.next()));
  }

  /** Peer: the same map, as a document that Titanium compacts with a context given locally. */
  @Benchmark
  public byte[] titanium(Records records) throws JsonLdError {
    Map<String, Object> map = JsonLdMap.of(records.peer(records.next()));
    map.remove("@context");
    JsonObject document =
        Json.createObjectBuilder(map)
            .add("@context", Json.createObjectBuilder().add("@vocab", "https://schema.org/"))
            .build();
    return JsonLd.compact(JsonDocument.of(document), CONTEXT)
        .get()
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Peer: schemaorg-java, of the main facts. */
  @Benchmark
  public byte[] schemaorgJava(Records records) throws JsonLdSyntaxException {
    return SchemaorgJava.write(records.peer(records.next())).getBytes(StandardCharsets.UTF_8);
  }

  static byte[] library(Records records, int index) {
    return SchemaOrg.toJsonLdBytes(records.event(index), PAGE);
  }

  static byte[] mapAndJackson(PeerEvent event) {
    return Mappers.jackson3().writeValueAsBytes(JsonLdMap.of(event));
  }

  static byte[] mapAndFastjson2(PeerEvent event) {
    return JSON.toJSONBytes(JsonLdMap.of(event));
  }
}

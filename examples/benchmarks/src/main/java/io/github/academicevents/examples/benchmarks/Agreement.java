package io.github.academicevents.examples.benchmarks;

import io.github.academicevents.jackson.EventJson;
import java.io.IOException;
import tools.jackson.databind.JsonNode;

/** Peers that give another result are not peers: all must agree before anything is timed. */
final class Agreement {

  private Agreement() {}

  static void check() throws IOException {
    Records records = new Records();
    for (int i = 0; i < Records.COUNT; i++) {
      byte[] json = records.json(i);
      JsonNode wanted = Mappers.jackson3().readTree(json);
      same("library", wanted, Mappers.jackson3().readTree(EventJson.write(EventJson.read(json))));
      same("jackson3", wanted, tree(ReadBenchmark.jackson3(json)));
      same("jackson2", wanted, tree(ReadBenchmark.jackson2(json)));
      same("fastjson2", wanted, tree(ReadBenchmark.fastjson2(json)));
      same("dslJson", wanted, tree(ReadBenchmark.dslJson(json)));
      jsonLd(records, i);
      checks(records, i);
    }
  }

  private static void jsonLd(Records records, int index) {
    JsonNode wanted = Mappers.jackson3().readTree(JsonLdBenchmark.library(records, index));
    PeerEvent peer = records.peer(index);
    same("mapAndJackson", wanted, Mappers.jackson3().readTree(JsonLdBenchmark.mapAndJackson(peer)));
    same(
        "mapAndFastjson2",
        wanted,
        Mappers.jackson3().readTree(JsonLdBenchmark.mapAndFastjson2(peer)));
  }

  private static void checks(Records records, int index) {
    PeerEvent peer = records.peer(index);
    boolean clean =
        CheckBenchmark.isClean(records.event(index))
            && CheckBenchmark.hibernate(peer).isEmpty()
            && CheckBenchmark.avaje(peer)
            && CheckBenchmark.yavi(peer).isValid()
            && CheckBenchmark.networknt(records.tree(index));
    if (!clean) {
      throw new IllegalStateException("not all find nothing wrong with " + peer);
    }
  }

  private static JsonNode tree(PeerEvent event) {
    return Mappers.jackson3().valueToTree(event);
  }

  static void same(String who, JsonNode wanted, JsonNode actual) {
    if (!wanted.equals(actual)) {
      throw new IllegalStateException(who + " disagrees: " + actual + " instead of " + wanted);
    }
  }
}

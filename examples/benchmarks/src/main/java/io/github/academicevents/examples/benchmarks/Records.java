package io.github.academicevents.examples.benchmarks;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.jackson.EventJson;
import java.nio.charset.StandardCharsets;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.JsonNode;

/** The data of all benchmarks: events and their JSON, handed out in turn. */
@State(Scope.Thread)
public class Records {

  /** A power of two; more bytes than a processor's second cache holds. */
  static final int COUNT = 512;

  static final long SEED = 435;

  private final AcademicEvent[] events = new AcademicEvent[COUNT];
  private final byte[][] json = new byte[COUNT][];
  private final JsonNode[] trees = new JsonNode[COUNT];
  private final PeerEvent[] peers = new PeerEvent[COUNT];
  private int turn;

  /** Makes the records. */
  public Records() {
    EventGenerator generator = new EventGenerator(SEED);
    for (int i = 0; i < COUNT; i++) {
      events[i] = generator.next();
      json[i] = EventJson.write(events[i]).getBytes(StandardCharsets.UTF_8);
      trees[i] = Mappers.jackson3().readTree(json[i]);
      peers[i] = ReadBenchmark.jackson3(json[i]);
    }
  }

  /** The index of the next record. */
  int next() {
    return turn++ & COUNT - 1;
  }

  AcademicEvent event(int index) {
    return events[index];
  }

  /** The same event as the peers hold it. */
  PeerEvent peer(int index) {
    return peers[index];
  }

  /** The same event as a tree of JSON. */
  JsonNode tree(int index) {
    return trees[index];
  }

  byte[] json(int index) {
    return json[index];
  }
}

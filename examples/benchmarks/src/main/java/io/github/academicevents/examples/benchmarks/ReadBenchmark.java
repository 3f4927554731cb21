package io.github.academicevents.examples.benchmarks;

import com.alibaba.fastjson2.JSON;
import com.dslplatform.json.DslJson;
import com.dslplatform.json.runtime.Settings;
import io.github.academicevents.AcademicEvent;
import io.github.academicevents.jackson.EventJson;
import java.io.IOException;
import java.util.Objects;
import org.openjdk.jmh.annotations.Benchmark;

/** JSON bytes to an object. */
public class ReadBenchmark {

  private static final com.fasterxml.jackson.databind.ObjectReader JACKSON_2 =
      com.fasterxml.jackson.databind.json.JsonMapper.builder()
          .addModule(new com.fasterxml.jackson.module.blackbird.BlackbirdModule())
          .build()
          .readerFor(PeerEvent.class);
  private static final tools.jackson.databind.ObjectReader JACKSON_3 =
      Mappers.jackson3().readerFor(PeerEvent.class);
  private static final tools.jackson.databind.ObjectReader JACKSON_3_BUILDER =
      Mappers.jackson3().readerFor(PeerValue.class);
  private static final DslJson<Object> DSL_JSON =
      new DslJson<>(Settings.basicSetup().includeServiceLoader());

  /** Measured: the library, strict reading. */
  @Benchmark
  public AcademicEvent library(Records records) {
    return EventJson.read(records.json(records.next()));
  }

  /** Peer: Jackson 3 databind on records, with Blackbird. */
  @Benchmark
  public PeerEvent jackson3(Records records) {
    return jackson3(records.json(records.next()));
  }

  /** Peer: Jackson 2 databind on records, with Blackbird. */
  @Benchmark
  public PeerEvent jackson2(Records records) throws IOException {
    return jackson2(records.json(records.next()));
  }

  /** Peer: Jackson 3 databind through an Immutables builder, with Blackbird. */
  @Benchmark
  public PeerValue jackson3Immutables(Records records) {
    return JACKSON_3_BUILDER.readValue(records.json(records.next()));
  }

  /** Peer: fastjson2 on records. */
  @Benchmark
  public PeerEvent fastjson2(Records records) {
    return fastjson2(records.json(records.next()));
  }

  /** Peer: dsl-json on records, converters made at compile time. */
  @Benchmark
  public PeerEvent dslJson(Records records) throws IOException {
    return dslJson(records.json(records.next()));
  }

  static PeerEvent jackson3(byte[] json) {
    return JACKSON_3.readValue(json);
  }

  static PeerEvent jackson2(byte[] json) throws IOException {
    return JACKSON_2.readValue(json);
  }

  static PeerEvent fastjson2(byte[] json) {
    return JSON.parseObject(json, PeerEvent.class);
  }

  static PeerEvent dslJson(byte[] json) throws IOException {
    return Objects.requireNonNull(DSL_JSON.deserialize(PeerEvent.class, json, json.length));
  }
}

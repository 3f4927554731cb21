package io.github.academicevents.examples.benchmarks;

import am.ik.yavi.core.ConstraintViolations;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.avaje.validation.ConstraintViolationException;
import io.github.academicevents.AcademicEvent;
import io.github.academicevents.jackson.EventJson;
import io.github.academicevents.validation.EventValidator;
import io.github.academicevents.validation.ValidationReport;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import tools.jackson.databind.JsonNode;

/** An event to what is wrong with it; on these events nothing is. */
public class CheckBenchmark {

  private static final EventValidator LIBRARY = EventValidator.create();
  private static final Validator HIBERNATE =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();
  private static final io.avaje.validation.Validator AVAJE =
      io.avaje.validation.Validator.builder().build();

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(EventJson.schema(), InputFormat.JSON);

  /** Measured: the library, its whole rulebook. */
  @Benchmark
  public ValidationReport library(Records records) {
    return LIBRARY.validate(records.event(records.next()));
  }

  /** Measured: the library's rulebook through {@code @ValidEvent} in Hibernate Validator. */
  @Benchmark
  public Object libraryInHibernate(Records records) {
    return HIBERNATE.validate(records.event(records.next()));
  }

  /** Peer: Hibernate Validator on 60 constraints. */
  @Benchmark
  public Set<ConstraintViolation<PeerEvent>> hibernate(Records records) {
    return hibernate(records.peer(records.next()));
  }

  /** Peer: avaje-validator on the same constraints; it skips those of maps in a list. */
  @Benchmark
  public boolean avaje(Records records) {
    return avaje(records.peer(records.next()));
  }

  /** Peer: YAVI on the same constraints. */
  @Benchmark
  public ConstraintViolations yavi(Records records) {
    return yavi(records.peer(records.next()));
  }

  /** Peer: networknt's validator with the JSON Schema of an event, on a parsed tree. */
  @Benchmark
  public boolean networknt(Records records) {
    return networknt(records.tree(records.next()));
  }

  static boolean networknt(JsonNode tree) {
    return SCHEMA.validate(tree).isEmpty();
  }

  static boolean isClean(AcademicEvent event) {
    return LIBRARY.validate(event).isValid() && HIBERNATE.validate(event).isEmpty();
  }

  static Set<ConstraintViolation<PeerEvent>> hibernate(PeerEvent bean) {
    return HIBERNATE.validate(bean);
  }

  static boolean avaje(PeerEvent bean) {
    try {
      AVAJE.validate(bean);
      return true;
    } catch (ConstraintViolationException e) {
      return false;
    }
  }

  static ConstraintViolations yavi(PeerEvent bean) {
    return YaviChecks.EVENT.validate(bean);
  }
}

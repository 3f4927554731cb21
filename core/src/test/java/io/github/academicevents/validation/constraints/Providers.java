package io.github.academicevents.validation.constraints;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator without an expression language. */
final class Providers {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC);
  static final Validator HIBERNATE = hibernate().getValidator();

  private Providers() {}

  static ValidatorFactory hibernate() {
    return Validation.byDefaultProvider()
        .configure()
        .messageInterpolator(new ParameterMessageInterpolator())
        .clockProvider(() -> CLOCK)
        .buildValidatorFactory();
  }
}

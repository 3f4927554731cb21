package io.github.academicevents.validation.constraints;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;

/** Run, apart from the other tests, where there is an expression language. */
class ValidEventWithElTest extends ValidEventMessages {

  @Override
  MessageInterpolator interpolator() {
    return Validation.byDefaultProvider().configure().getDefaultMessageInterpolator();
  }
}

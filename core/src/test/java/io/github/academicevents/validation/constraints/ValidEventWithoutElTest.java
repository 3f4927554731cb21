package io.github.academicevents.validation.constraints;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.MessageInterpolator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** Run where there is no expression language. */
class ValidEventWithoutElTest extends ValidEventMessages {

  @Override
  MessageInterpolator interpolator() {
    return new ParameterMessageInterpolator();
  }

  @Test
  void thereIsNoExpressionLanguage() {
    assertThatThrownBy(() -> Class.forName("jakarta.el.ExpressionFactory"))
        .isInstanceOf(ClassNotFoundException.class);
  }
}

package io.github.academicevents.validation.constraints;

import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.Severity;
import io.github.academicevents.validation.ValueKind;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/**
 * Holds a text to the rulebook's rules of one kind of value: an error or a warning is a violation,
 * with the message of its rule unless the constraint has a message of its own.
 */
abstract class ValueValidator<A extends Annotation>
    implements ConstraintValidator<A, CharSequence> {

  private final ValueKind kind;
  private final String defaultMessage;

  ValueValidator(ValueKind kind, String defaultMessage) {
    this.kind = kind;
    this.defaultMessage = defaultMessage;
  }

  @Override
  public final boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
    if (value == null) {
      return true;
    }
    for (Finding finding : kind.check(value.toString())) {
      if (finding.getSeverity() != Severity.INFO) {
        tell(finding, context);
        return false;
      }
    }
    return true;
  }

  private void tell(Finding finding, ConstraintValidatorContext context) {
    if (context.getDefaultConstraintMessageTemplate().equals(defaultMessage)) {
      context.disableDefaultConstraintViolation();
      PropertyPath.add(finding, context);
    }
  }
}

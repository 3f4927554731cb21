package io.github.academicevents.validation.constraints;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.validation.EventValidator;
import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.Profile;
import io.github.academicevents.validation.Severity;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * An event must obey the rulebook: what {@link EventValidator} finds of one severity, each finding
 * a violation at its place.
 *
 * <p>{@link AcademicEvent} carries it once for each severity, so that {@code @Valid} on a field is
 * enough: errors are told in the group {@code Default}, warnings in {@link Warnings}, notes in
 * {@link Notes}. A violation's message template is <code>{io.github.academicevents.CODE}</code>, so
 * that the rule can be told under any provider; its message has no parameters and needs no
 * expression language. Its path is made of the properties of the model: {@code
 * contributions[0].person.identifiers[0].value}, {@code title.texts[zh]}, {@code abstractText}.
 * Null is valid.
 *
 * <pre>{@code
 * record Submission(@Valid AcademicEvent event) {}
 *
 * for (ConstraintViolation<Submission> violation : validator.validate(submission)) {
 *   violation.getMessageTemplate(); // {io.github.academicevents.url.malformed}
 *   violation.getPropertyPath();    // event.url
 * }
 * }</pre>
 */
@Documented
@Constraint(validatedBy = ValidEvent.Validator.class)
@Repeatable(ValidEvent.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
  ElementType.TYPE,
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.ANNOTATION_TYPE,
  ElementType.TYPE_USE
})
public @interface ValidEvent {

  /** {@return which findings are violations} */
  Severity severity() default Severity.ERROR;

  /** {@return the code of the {@link Profile} that the event is held to} */
  String profile() default "record";

  /** {@return not used: each violation has the message of its rule} */
  String message() default "{io.github.academicevents}";

  /** {@return the groups in which the event is checked} */
  Class<?>[] groups() default {};

  /** {@return what the violations carry} */
  Class<? extends Payload>[] payload() default {};

  /** Several of it on one element. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target({
    ElementType.TYPE,
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.ANNOTATION_TYPE,
    ElementType.TYPE_USE
  })
  @interface List {

    /** {@return them} */
    ValidEvent[] value();
  }

  /** Runs the rulebook; made by the provider of Jakarta Validation. */
  final class Validator implements ConstraintValidator<ValidEvent, AcademicEvent> {

    private Profile profile = Profile.record();

    /** Made by the provider. */
    public Validator() {}

    @Override
    public void initialize(ValidEvent constraint) {
      profile =
          Profile.find(constraint.profile())
              .orElseThrow(
                  () -> new IllegalArgumentException("no profile: " + constraint.profile()))
              .only(constraint.severity());
    }

    @Override
    public boolean isValid(@Nullable AcademicEvent event, ConstraintValidatorContext context) {
      if (event == null) {
        return true;
      }
      EventValidator validator =
          EventValidator.builder()
              .profile(profile)
              .clock(context.getClockProvider().getClock())
              .build();
      java.util.List<Finding> findings = validator.validate(event).getFindings();
      if (!findings.isEmpty()) {
        context.disableDefaultConstraintViolation();
        for (Finding finding : findings) {
          PropertyPath.add(finding, context);
        }
      }
      return findings.isEmpty();
    }
  }
}

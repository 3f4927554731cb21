package io.github.academicevents.validation.constraints;

import io.github.academicevents.validation.ValueKind;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text must be an ISNI with its check digit. Null is valid.
 *
 * <pre>{@code
 * record Entry(Optional<@Isni String> isni) {}
 * }</pre>
 *
 * @see ValueKind#ISNI
 */
@Documented
@Constraint(validatedBy = Isni.Validator.class)
@Repeatable(Isni.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.ANNOTATION_TYPE,
  ElementType.TYPE_USE
})
public @interface Isni {

  /** {@return the message; left as it is, that of the rule which the text offends} */
  String message() default Validator.MESSAGE;

  /** {@return the groups in which the text is checked} */
  Class<?>[] groups() default {};

  /** {@return what the violation carries} */
  Class<? extends Payload>[] payload() default {};

  /** Several of it on one element. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.ANNOTATION_TYPE,
    ElementType.TYPE_USE
  })
  @interface List {

    /** {@return them} */
    Isni[] value();
  }

  /** Checks one text; made by the provider of Jakarta Validation. */
  final class Validator extends ValueValidator<Isni> {

    static final String MESSAGE = "{io.github.academicevents.person.isni-checksum}";

    /** Made by the provider. */
    public Validator() {
      super(ValueKind.ISNI, MESSAGE);
    }
  }
}

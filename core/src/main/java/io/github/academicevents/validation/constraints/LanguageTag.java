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
 * A text must be a language tag by BCP 47, of registered subtags. Null is valid.
 *
 * <pre>{@code
 * record Entry(@LanguageTag String language, List<@LanguageTag String> subtitles) {}
 * }</pre>
 *
 * @see ValueKind#LANGUAGE_TAG
 */
@Documented
@Constraint(validatedBy = LanguageTag.Validator.class)
@Repeatable(LanguageTag.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.ANNOTATION_TYPE,
  ElementType.TYPE_USE
})
public @interface LanguageTag {

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
    LanguageTag[] value();
  }

  /** Checks one text; made by the provider of Jakarta Validation. */
  final class Validator extends ValueValidator<LanguageTag> {

    static final String MESSAGE = "{io.github.academicevents.event.language-invalid}";

    /** Made by the provider. */
    public Validator() {
      super(ValueKind.LANGUAGE_TAG, MESSAGE);
    }
  }
}

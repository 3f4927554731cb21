package io.github.academicevents.validation.constraints;

import io.github.academicevents.LocalizedText;
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
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text must be there in each of some languages: a {@link LocalizedText}, or a map from BCP 47
 * tags to strings, in which an empty or blank string is no text. A form of a language counts as the
 * language ({@link LocalizedText#has}). Null is valid.
 *
 * <pre>{@code
 * record Page(@RequiredLanguages LocalizedText title,
 *     @RequiredLanguages({"en", "fr"}) Map<String, String> summary) {}
 * }</pre>
 */
@Documented
@Constraint(
    validatedBy = {RequiredLanguages.TextValidator.class, RequiredLanguages.MapValidator.class})
@Repeatable(RequiredLanguages.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.ANNOTATION_TYPE,
  ElementType.TYPE_USE
})
public @interface RequiredLanguages {

  /** {@return BCP 47 tags; {@code zh} and {@code en} unless told otherwise} */
  String[] value() default {"zh", "en"};

  /** {@return the message} */
  String message() default "{io.github.academicevents.bilingual.text-missing}";

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
    RequiredLanguages[] value();
  }

  /** Checks a text; made by the provider of Jakarta Validation. */
  final class TextValidator implements ConstraintValidator<RequiredLanguages, LocalizedText> {

    private String[] languages = {};

    /** Made by the provider. */
    public TextValidator() {}

    @Override
    public void initialize(RequiredLanguages constraint) {
      languages = constraint.value();
    }

    @Override
    public boolean isValid(@Nullable LocalizedText text, ConstraintValidatorContext context) {
      return text == null || hasAll(text, languages);
    }

    private static boolean hasAll(LocalizedText text, String[] languages) {
      for (String language : languages) {
        if (!text.has(language)) {
          return false;
        }
      }
      return true;
    }
  }

  /** Checks a map from tags to strings; made by the provider of Jakarta Validation. */
  final class MapValidator
      implements ConstraintValidator<RequiredLanguages, Map<String, ? extends CharSequence>> {

    private String[] languages = {};

    /** Made by the provider. */
    public MapValidator() {}

    @Override
    public void initialize(RequiredLanguages constraint) {
      languages = constraint.value();
    }

    @Override
    public boolean isValid(
        @Nullable Map<String, ? extends CharSequence> texts, ConstraintValidatorContext context) {
      if (texts == null) {
        return true;
      }
      Map<String, String> present = new HashMap<>();
      texts.forEach(
          (tag, text) -> {
            if (tag != null && text != null && !text.toString().isBlank()) {
              present.put(tag, text.toString());
            }
          });
      return TextValidator.hasAll(LocalizedText.from(present), languages);
    }
  }
}

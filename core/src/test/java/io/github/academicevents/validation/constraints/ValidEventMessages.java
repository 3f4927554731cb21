package io.github.academicevents.validation.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.samples.SampleEvents;
import io.github.academicevents.validation.Rule;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Whatever fills in the messages, they are those of the catalogue. */
abstract class ValidEventMessages {

  abstract MessageInterpolator interpolator();

  private record Author(@Orcid String orcid) {}

  @Test
  void areTheRulesOwnInBothLanguages() {
    List<AcademicEvent> events = new ArrayList<>(SampleEvents.all().values());
    events.add(
        AcademicEvent.builder()
            .url("${1 + 1}")
            .title(LocalizedText.of("zh", "${1 + 1} {url} \\", "en", "#{2 + 2}"))
            .build());
    for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE, Locale.CHINESE)) {
      try (ValidatorFactory factory = factory(locale)) {
        for (AcademicEvent event : events) {
          for (ConstraintViolation<AcademicEvent> violation :
              factory.getValidator().validate(event, Default.class, Warnings.class, Notes.class)) {
            assertThat(violation.getMessage()).isEqualTo(rule(violation).getMessage(locale));
          }
        }
      }
    }
  }

  @Test
  void areEnglishForEnglishReadersOfAChineseMachine() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.CHINA);
    try (ValidatorFactory factory = factory(Locale.ENGLISH)) {
      assertThat(factory.getValidator().validate(new Author("x")))
          .singleElement()
          .satisfies(
              violation ->
                  assertThat(violation.getMessage())
                      .isEqualTo(Rule.get("person.orcid-format").getMessage(Locale.ENGLISH)));
    } finally {
      Locale.setDefault(before);
    }
  }

  private ValidatorFactory factory(Locale locale) {
    MessageInterpolator inner = interpolator();
    return Validation.byDefaultProvider()
        .configure()
        .messageInterpolator(
            new MessageInterpolator() {
              @Override
              public String interpolate(String template, Context context) {
                return inner.interpolate(template, context, locale);
              }

              @Override
              public String interpolate(String template, Context context, Locale other) {
                return inner.interpolate(template, context, other);
              }
            })
        .clockProvider(() -> Providers.CLOCK)
        .buildValidatorFactory();
  }

  private static Rule rule(ConstraintViolation<?> violation) {
    String template = violation.getMessageTemplate();
    return Rule.get(
        template.substring("{io.github.academicevents.".length(), template.length() - 1));
  }
}

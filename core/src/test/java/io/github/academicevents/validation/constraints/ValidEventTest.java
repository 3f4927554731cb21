package io.github.academicevents.validation.constraints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Person;
import io.github.academicevents.samples.SampleEvents;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.ValidationException;
import jakarta.validation.groups.Default;
import java.beans.IntrospectionException;
import java.beans.PropertyDescriptor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ValidEventTest {

  private static final AcademicEvent WRONG =
      AcademicEvent.builder()
          .url("http:/")
          .addSpeaker(
              Person.builder()
                  .name(LocalizedText.of("zh", "阎 栋", "de", "Prof. Yan"))
                  .url("phys.bit.edu.cn")
                  .build())
          .addSubEvents(AcademicEvent.builder().url("https://a..cn/").build())
          .build();

  private record Submission(@Valid AcademicEvent event) {}

  private record Bilingual(@ValidEvent(profile = "bilingual") AcademicEvent event) {}

  private record Unknown(@ValidEvent(profile = "no-such") AcademicEvent event) {}

  @Test
  void tellsErrorsByDefault() {
    assertThat(validate(WRONG, Default.class))
        .extracting(violation -> violation.getPropertyPath().toString())
        .contains("url", "subEvents[0].url")
        .doesNotContain("contributions[0].person.url");
  }

  @Test
  void tellsTheRuleTheMessageAndTheSeverityOfAViolation() {
    ConstraintViolation<AcademicEvent> violation = at("url", validate(WRONG, Default.class));
    assertThat(violation.getMessageTemplate())
        .isEqualTo("{io.github.academicevents.url.malformed}");
    assertThat(violation.getMessage())
        .isEqualTo("This is not a full web address. Copy it again from the browser.");
    assertThat(violation.getConstraintDescriptor().getPayload())
        .isEqualTo(Set.of(SeverityPayload.OfError.class));
  }

  @Test
  void tellsWarningsAndNotesInTheirGroups() {
    ConstraintViolation<AcademicEvent> warning =
        at("contributions[0].person.url", validate(WRONG, Warnings.class));
    assertThat(warning.getConstraintDescriptor().getPayload())
        .isEqualTo(Set.of(SeverityPayload.OfWarning.class));
    ConstraintViolation<AcademicEvent> note =
        at("contributions[0].person.name.texts[zh]", validate(WRONG, Notes.class));
    assertThat(note.getMessageTemplate())
        .isEqualTo("{io.github.academicevents.person.zh-name-spaced}");
    assertThat(note.getConstraintDescriptor().getPayload())
        .isEqualTo(Set.of(SeverityPayload.OfNote.class));
  }

  @Test
  void pathsAreReadByBeanAccessors() {
    for (AcademicEvent event : SampleEvents.all().values()) {
      validate(event, Default.class, Warnings.class, Notes.class)
          .forEach(violation -> read(event, violation));
    }
  }

  @Test
  void cascadesFromUsersClasses() {
    assertThat(Providers.HIBERNATE.validate(new Submission(WRONG)))
        .extracting(violation -> violation.getPropertyPath().toString())
        .contains("event.url");
    assertThat(Providers.HIBERNATE.validate(new Submission(null))).isEmpty();
  }

  @Test
  void takesAProfile() {
    AcademicEvent english =
        SampleEvents.clean().get("clean-talk").withTitle(LocalizedText.of("en", "The LLM Journey"));
    assertThat(Providers.HIBERNATE.validate(new Bilingual(english.withLanguages())))
        .extracting(ConstraintViolation::getMessageTemplate)
        .containsExactly("{io.github.academicevents.bilingual.title-missing}");
    assertThat(Providers.HIBERNATE.validate(new Bilingual(english.withLanguages("en")))).isEmpty();
    assertThatThrownBy(() -> Providers.HIBERNATE.validate(new Unknown(WRONG)))
        .isInstanceOf(ValidationException.class)
        .hasRootCauseMessage("no profile: no-such");
  }

  @Test
  void cleanEventsPass() {
    SampleEvents.clean()
        .forEach(
            (name, event) ->
                assertThat(validate(event, Default.class, Warnings.class)).as(name).isEmpty());
  }

  private static Set<ConstraintViolation<AcademicEvent>> validate(
      AcademicEvent event, Class<?>... groups) {
    return Providers.HIBERNATE.validate(event, groups);
  }

  private static ConstraintViolation<AcademicEvent> at(
      String path, Set<ConstraintViolation<AcademicEvent>> violations) {
    return violations.stream()
        .filter(violation -> violation.getPropertyPath().toString().equals(path))
        .findFirst()
        .orElseThrow(() -> new AssertionError(path + " is not in " + violations));
  }

  private static void read(AcademicEvent event, ConstraintViolation<AcademicEvent> violation) {
    Object value = event;
    for (jakarta.validation.Path.Node node : violation.getPropertyPath()) {
      if (value instanceof Optional<?> optional) {
        value = optional.orElse(null);
      }
      if (node.getIndex() != null) {
        value = ((List<?>) value).get(node.getIndex());
      } else if (node.getKey() != null) {
        value = ((Map<?, ?>) value).get(node.getKey());
      }
      if (value != null && node.getName() != null) {
        value = property(value, node.getName());
      }
    }
  }

  private static Object property(Object bean, String name) {
    try {
      String getter = "get" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
      Class<?> type =
          bean.getClass().getInterfaces().length > 0
                  && bean.getClass().getSimpleName().startsWith("Immutable")
              ? bean.getClass().getInterfaces()[0]
              : bean.getClass();
      return new PropertyDescriptor(name, type, getter, null).getReadMethod().invoke(bean);
    } catch (IntrospectionException | ReflectiveOperationException e) {
      throw new AssertionError(name + " of " + bean, e);
    }
  }
}

package consumer;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.academicevents.AcademicEvent;
import io.github.academicevents.EventTime;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.jackson.EventJson;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Set;
import java.util.TreeSet;

/** In an application with Jackson 2 and its own Hibernate Validator: both go on working, and check events. */
public final class BesideJackson2 {

  private BesideJackson2() {}

  /**
   * Runs {@link Consumer}, reads its JSON with Jackson 2, and checks an event with the application's validator.
   *
   * @param args none
   * @throws Exception if Jackson 2 can't read what was written
   */
  public static void main(String[] args) throws Exception {
    Consumer.main(args);
    AcademicEvent event =
        AcademicEvent.builder()
            .title(LocalizedText.of("en", "A Talk"))
            .start(EventTime.of(2025, 10, 16, 18, 0))
            .end(EventTime.of(2025, 10, 16, 17, 0))
            .build();
    String title =
        new ObjectMapper().readTree(EventJson.write(event)).at("/title/en").asText();
    Set<String> templates = new TreeSet<>();
    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      for (ConstraintViolation<AcademicEvent> violation : factory.getValidator().validate(event)) {
        templates.add(violation.getMessageTemplate());
      }
    }
    System.out.println(title + " " + templates);
  }
}

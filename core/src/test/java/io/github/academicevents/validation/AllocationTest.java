package io.github.academicevents.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.academicevents.AcademicEvent;
import io.github.academicevents.AcademicTitle;
import io.github.academicevents.Contribution;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Person;
import io.github.academicevents.Role;
import io.github.academicevents.samples.SampleEvents;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What it costs to check an event in which nothing is to be found, in bytes, to the byte. */
class AllocationTest {

  // In a JVM that ran other tests too; alone it is a quarter less.
  private static final long MOST_BYTES = 2048;
  private static final int EVENTS = 2000;

  private final EventValidator validator = EventValidator.create();
  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @Test
  void aCleanEventCostsLittle() {
    AcademicEvent event = spotless();
    assertThat(validator.validate(event).getFindings()).isEmpty();
    long least = Long.MAX_VALUE;
    // The compiler needs some rounds until it leaves out what escapes nowhere.
    for (int round = 0; round < 60 && least > MOST_BYTES; round++) {
      least = Math.min(least, bytes(event));
    }
    assertThat(least).isPositive().isLessThanOrEqualTo(MOST_BYTES);
  }

  private long bytes(AcademicEvent event) {
    long before = threads.getCurrentThreadAllocatedBytes();
    long found = 0;
    for (int i = 0; i < EVENTS; i++) {
      found += validator.validate(event).getFindings().size();
    }
    long after = threads.getCurrentThreadAllocatedBytes();
    assertThat(found).isZero();
    return (after - before) / EVENTS;
  }

  /** An event as large as a bilingual announcement mostly is. */
  private static AcademicEvent spotless() {
    AcademicEvent talk = SampleEvents.clean().get("clean-talk");
    Person speaker = (Person) talk.getAgents(Role.SPEAKER).get(0);
    LocalizedText prose =
        LocalizedText.of(
            "zh",
            (talk.getAbstractText().zh().orElseThrow() + "\n").repeat(16).strip(),
            "en",
            (talk.getAbstractText().en().orElseThrow() + "\n").repeat(16).strip());
    return talk.toBuilder()
        .abstractText(prose)
        .contributions(
            List.of(
                Contribution.of(Role.SPEAKER, speaker.withHonorifics(AcademicTitle.DOCTOR)),
                Contribution.of(Role.ORGANIZER, talk.getAgents(Role.ORGANIZER).get(0))))
        .build();
  }
}

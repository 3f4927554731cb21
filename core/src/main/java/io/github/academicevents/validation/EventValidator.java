package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

/**
 * Tells all that is wrong with an event at once: each finding with its place, severity, message
 * and, where there is one, a better value.
 *
 * <p>Immutable and thread-safe; made once and used for any number of events.
 *
 * <pre>{@code
 * EventValidator validator = EventValidator.create();
 * ValidationReport report = validator.validate(event);
 * report.isValid();                           // false
 * report.getFindings().get(0).getPointer();   // /url
 * }</pre>
 */
public final class EventValidator {

  private final Profile profile;
  private final Clock clock;

  private EventValidator(Profile profile, Clock clock) {
    this.profile = profile;
    this.clock = clock;
  }

  /**
   * A validator with the default profile and the system's clock.
   *
   * @return the validator
   */
  public static EventValidator create() {
    return builder().build();
  }

  /** {@return a new builder: profile {@code record}, the system's clock in UTC} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return which rules events are held to} */
  public Profile getProfile() {
    return profile;
  }

  /**
   * Checks an event, its sub-events included.
   *
   * @param event the event
   * @return what was found, in the order of the rules' walk through the event
   */
  public ValidationReport validate(AcademicEvent event) {
    return new ValidationReport(findings(event));
  }

  /**
   * Checks what a reader has made of its input: the reader's own findings, under the profile too,
   * and those about its events.
   *
   * <p>The findings are in the order of the records. Where the reading holds several events, those
   * about the n-th carry the record n; where it holds one, the record that the reader's findings
   * carry. What both the reader and the rules have found is told once.
   *
   * @param reading the reading
   * @return what was found
   */
  public ValidationReport validate(Reading reading) {
    return new ReadingCheck(this).check(reading);
  }

  List<Finding> findings(AcademicEvent event) {
    Objects.requireNonNull(event, "event");
    Check check = new Check(profile, today());
    EventWalk.check(event, check);
    return check.findings();
  }

  // LocalDate.now makes an offset's rules anew each time: half a kilobyte for a date.
  private LocalDate today() {
    if (clock.getZone() instanceof ZoneOffset offset) {
      long second = Math.floorDiv(clock.millis(), 1000L) + offset.getTotalSeconds();
      return LocalDate.ofEpochDay(Math.floorDiv(second, 86_400L));
    }
    return LocalDate.now(clock);
  }

  /** Builds an {@link EventValidator}; not for use by several threads at once. */
  public static final class Builder {

    private Profile profile = Profile.record();
    private Clock clock = Clock.systemUTC();

    private Builder() {}

    /**
     * Sets which rules events are held to.
     *
     * @param profile the profile
     * @return this builder
     */
    public Builder profile(Profile profile) {
      this.profile = Objects.requireNonNull(profile, "profile");
      return this;
    }

    /**
     * Sets where the rules that need today's date take it from.
     *
     * @param clock the clock, whose zone counts
     * @return this builder
     */
    public Builder clock(Clock clock) {
      this.clock = Objects.requireNonNull(clock, "clock");
      return this;
    }

    /** {@return the validator} */
    public EventValidator build() {
      return new EventValidator(profile, clock);
    }
  }
}

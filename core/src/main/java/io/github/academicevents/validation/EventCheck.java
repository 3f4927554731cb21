package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;

/**
 * What finds the faults of a rule of one's own; given to {@link Profile#with(Rule, EventCheck)}.
 *
 * <p>It must be safe for use by several threads at once.
 */
@FunctionalInterface
public interface EventCheck {

  /**
   * Looks at one event and reports what is wrong with it.
   *
   * @param event the event, which may be the sub-event of another; its own sub-events come in calls
   *     of their own
   * @param findings takes the faults
   */
  void check(AcademicEvent event, Reporter findings);

  /** Takes what a check finds; for use during the check only. */
  interface Reporter {

    /**
     * Reports that something is wrong at a place.
     *
     * @param pointer the place, a JSON Pointer that starts from the event; {@code ""} is the event
     *     itself
     * @throws IllegalArgumentException if it is neither empty nor begins with a slash
     */
    void report(String pointer);

    /**
     * Reports a wrong value.
     *
     * @param pointer the place, as above
     * @param value the value found there, as text
     */
    void report(String pointer, String value);

    /**
     * Reports a wrong value and a right one, which a repair puts in its place.
     *
     * @param pointer the place, as above
     * @param value the value found there, as text
     * @param suggestion a value with which the check finds nothing there
     */
    void report(String pointer, String value, String suggestion);
  }
}

package io.github.academicevents.samples;

import io.github.academicevents.AcademicEvent;
import java.util.LinkedHashMap;
import java.util.Map;

/** The catalogue of sample events, by what each one shows. */
public final class SampleEvents {

  private SampleEvents() {}

  /**
   * Every sample: minimal, full, and each awkward case.
   *
   * @return name to event, in order
   */
  public static Map<String, AcademicEvent> all() {
    Map<String, AcademicEvent> all = new LinkedHashMap<>();
    all.put("empty", AcademicEvent.builder().build());
    all.putAll(PlainEvents.byName());
    all.put("full", FullEvent.full());
    all.putAll(AwkwardEvents.byName());
    all.putAll(clean());
    return all;
  }

  /**
   * Those in which no rule finds an error or a warning.
   *
   * @return name to event, in order
   */
  public static Map<String, AcademicEvent> clean() {
    return CleanEvents.byName();
  }
}

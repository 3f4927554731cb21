package io.github.academicevents;

import java.util.Map;
import java.util.Optional;

/**
 * How people take part.
 *
 * @see <a href="https://schema.org/EventAttendanceModeEnumeration">schema.org
 *     EventAttendanceModeEnumeration</a>
 */
public enum AttendanceMode implements Coded {
  /** At a place. */
  ONSITE("线下", "On site"),

  /** Over the net only. */
  ONLINE("线上", "Online"),

  /** At a place and over the net. */
  HYBRID("线上线下结合", "Hybrid");

  private static final Map<String, AttendanceMode> BY_CODE = Codes.index(values());

  private final String code = Codes.of(this);
  private final LocalizedText label;

  AttendanceMode(String zh, String en) {
    label = LocalizedText.of("zh", zh, "en", en);
  }

  /**
   * The mode of a code.
   *
   * @param code for example {@code hybrid}, compared to the letter
   * @return the mode, if the vocabulary has it
   */
  public static Optional<AttendanceMode> find(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  @Override
  public String getCode() {
    return code;
  }

  @Override
  public LocalizedText getLabel() {
    return label;
  }
}

package io.github.academicevents;

import java.util.Map;
import java.util.Optional;

/**
 * Whether an event takes place as planned.
 *
 * @see <a href="https://schema.org/EventStatusType">schema.org EventStatusType</a>
 */
public enum EventStatus implements Coded {
  /** As planned; what is meant where a record says nothing. */
  SCHEDULED("如期举行", "Scheduled"),

  /** Planned, not yet sure. */
  TENTATIVE("待定", "Tentative"),

  /** Will not take place. */
  CANCELLED("取消", "Cancelled"),

  /** Put off to a date not yet known. */
  POSTPONED("延期", "Postponed"),

  /** Moved to another date. */
  RESCHEDULED("改期", "Rescheduled"),

  /** Held online instead of on site. */
  MOVED_ONLINE("改为线上", "Moved online");

  private static final Map<String, EventStatus> BY_CODE = Codes.index(values());

  private final String code = Codes.of(this);
  private final LocalizedText label;

  EventStatus(String zh, String en) {
    label = LocalizedText.of("zh", zh, "en", en);
  }

  /**
   * The status of a code.
   *
   * @param code for example {@code moved-online}, compared to the letter
   * @return the status, if the vocabulary has it
   */
  public static Optional<EventStatus> find(String code) {
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

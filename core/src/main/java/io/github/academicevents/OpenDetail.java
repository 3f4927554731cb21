package io.github.academicevents;

import java.util.Map;
import java.util.Optional;

/** What of an event is known to be still open, as data instead of the text “TBA”. */
public enum OpenDetail implements Coded {
  /** The title is open. */
  TITLE("题目待定", "Title to be announced"),

  /** The speaker is open. */
  SPEAKER("报告人待定", "Speaker to be announced"),

  /** The time is open. */
  TIME("时间待定", "Time to be announced"),

  /** The location is open. */
  LOCATION("地点待定", "Location to be announced");

  private static final Map<String, OpenDetail> BY_CODE = Codes.index(values());

  private final String code = Codes.of(this);
  private final LocalizedText label;

  OpenDetail(String zh, String en) {
    label = LocalizedText.of("zh", zh, "en", en);
  }

  /**
   * The detail of a code.
   *
   * @param code for example {@code speaker}, compared to the letter
   * @return the detail, if the vocabulary has it
   */
  public static Optional<OpenDetail> find(String code) {
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

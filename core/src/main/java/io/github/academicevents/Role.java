package io.github.academicevents;

import java.util.Map;
import java.util.Optional;

/** What a person or an organization does for an event. */
public enum Role implements Coded {
  /** Gives the talk. */
  SPEAKER("报告人", "Speaker"),

  /** Gives a main talk of a conference. */
  KEYNOTE_SPEAKER("主旨报告人", "Keynote speaker"),

  /** Invited the speaker. */
  INVITER("邀请人", "Invited by"),

  /** Receives the speaker. */
  HOST("接待人", "Host"),

  /** Presides over the meeting. */
  CHAIR("主席", "Chair"),

  /** Leads through the event. */
  MODERATOR("主持人", "Moderator"),

  /** Discusses or comments on a talk. */
  PANELIST("与谈人", "Panelist"),

  /** Bears the event: 主办. */
  ORGANIZER("主办单位", "Organizer"),

  /** Carries the event out: 承办. */
  CO_ORGANIZER("承办单位", "Undertaken by"),

  /** Helps to carry the event out: 协办. */
  SUPPORTING_ORGANIZER("协办单位", "Supported by"),

  /** Gives money or goods for publicity. */
  SPONSOR("赞助单位", "Sponsor"),

  /** Gives a grant. */
  FUNDER("资助单位", "Funder"),

  /** Sits on a thesis or programme committee. */
  COMMITTEE_MEMBER("答辩委员", "Committee member"),

  /** Supervises the candidate. */
  SUPERVISOR("导师", "Supervisor"),

  /** Defends a thesis. */
  CANDIDATE("答辩人", "Candidate"),

  /** Interprets the talk. */
  TRANSLATOR("口译", "Interpreter"),

  /** Takes part. */
  ATTENDEE("参会人", "Attendee");

  private static final Map<String, Role> BY_CODE = Codes.index(values());

  private final String code = Codes.of(this);
  private final LocalizedText label;

  Role(String zh, String en) {
    label = LocalizedText.of("zh", zh, "en", en);
  }

  /**
   * The role of a code.
   *
   * @param code for example {@code keynote-speaker}, compared to the letter
   * @return the role, if the vocabulary has it
   */
  public static Optional<Role> find(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /**
   * Whether those who have it give the event.
   *
   * @return true for speakers, keynote speakers and candidates
   */
  public boolean isSpeaking() {
    return this == SPEAKER || this == KEYNOTE_SPEAKER || this == CANDIDATE;
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

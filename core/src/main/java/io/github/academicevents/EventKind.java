package io.github.academicevents;

import java.util.Map;
import java.util.Optional;

/**
 * What sort of event it is.
 *
 * <p>The schema.org type that each is written as is the schema module's matter.
 */
public enum EventKind implements Coded {
  /** Any academic event; what is meant where a record says nothing. */
  EVENT("活动", "Event"),

  /** One person's report on research. */
  TALK("学术报告", "Talk"),

  /** A lecture to an academic audience. */
  LECTURE("讲座", "Lecture"),

  /** A lecture for everybody. */
  PUBLIC_LECTURE("公众讲座", "Public lecture"),

  /** A recurring meeting of a research group. */
  SEMINAR("研讨班", "Seminar"),

  /** A talk for a whole department. */
  COLLOQUIUM("学术报告会", "Colloquium"),

  /** A series or meeting for open discussion. */
  FORUM("论坛", "Forum"),

  /** A main talk of a conference. */
  KEYNOTE("主旨报告", "Keynote"),

  /** A talk given on invitation. */
  INVITED_TALK("邀请报告", "Invited talk"),

  /** A talk of a few minutes. */
  FLASH_TALK("闪电报告", "Lightning talk"),

  /** A discussion of several people before an audience. */
  PANEL("圆桌", "Panel"),

  /** A series of lessons. */
  SHORT_COURSE("短课程", "Short course"),

  /** An introduction to a method or tool. */
  TUTORIAL("教程", "Tutorial"),

  /** A working meeting on one subject. */
  WORKSHOP("研讨会", "Workshop"),

  /** A meeting of talks on one subject. */
  SYMPOSIUM("专题研讨会", "Symposium"),

  /** A meeting of a field. */
  CONFERENCE("学术会议", "Conference"),

  /** A large meeting of a society. */
  CONGRESS("大会", "Congress"),

  /** Courses in the vacation. */
  SUMMER_SCHOOL("暑期学校", "Summer school"),

  /** A session in which posters are shown. */
  POSTER_SESSION("海报展示", "Poster session"),

  /** A part of a larger event. */
  SESSION("分会场", "Session"),

  /** A thread of sessions on one subject. */
  TRACK("专题", "Track"),

  /** A demonstration. */
  DEMO("演示", "Demo"),

  /** A meeting to build something together. */
  HACKATHON("黑客松", "Hackathon"),

  /** A candidate's defence of a thesis. */
  THESIS_DEFENCE("学位论文答辩", "Thesis defence"),

  /** A candidate's proposal of a thesis. */
  THESIS_PROPOSAL("开题报告", "Thesis proposal"),

  /** A new professor's first lecture. */
  INAUGURAL_LECTURE("就职讲座", "Inaugural lecture"),

  /** The handing over of a prize. */
  AWARD_CEREMONY("颁奖", "Award ceremony"),

  /** A reception, dinner or excursion. */
  SOCIAL("联谊", "Social event"),

  /** A series as a record of its own. */
  SERIES("系列报告", "Series");

  private static final Map<String, EventKind> BY_CODE = Codes.index(values());

  private final String code = Codes.of(this);
  private final LocalizedText label;

  EventKind(String zh, String en) {
    label = LocalizedText.of("zh", zh, "en", en);
  }

  /**
   * The kind of a code.
   *
   * @param code for example {@code public-lecture}, compared to the letter
   * @return the kind, if the vocabulary has it
   */
  public static Optional<EventKind> find(String code) {
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

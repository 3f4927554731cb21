package io.github.academicevents;

import java.util.Map;
import java.util.Optional;

/** What a resource is to its event. */
public enum ResourceKind implements Coded {
  /** The slides shown. */
  SLIDES("幻灯片", "Slides"),

  /** A recording of the event. */
  RECORDING("录像", "Recording"),

  /** A stream while the event goes on. */
  STREAM("直播", "Live stream"),

  /** The paper that is talked about. */
  PAPER("论文", "Paper"),

  /** The announcement's poster, or one shown. */
  POSTER("海报", "Poster"),

  /** A picture. */
  IMAGE("图片", "Image"),

  /** A further page. */
  PAGE("网页", "Web page"),

  /** Anything else. */
  OTHER("其他", "Other");

  private static final Map<String, ResourceKind> BY_CODE = Codes.index(values());

  private final String code = Codes.of(this);
  private final LocalizedText label;

  ResourceKind(String zh, String en) {
    label = LocalizedText.of("zh", zh, "en", en);
  }

  /**
   * The kind of a code.
   *
   * @param code for example {@code slides}, compared to the letter
   * @return the kind, if the vocabulary has it
   */
  public static Optional<ResourceKind> find(String code) {
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

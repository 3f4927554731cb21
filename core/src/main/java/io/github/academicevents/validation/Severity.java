package io.github.academicevents.validation;

import io.github.academicevents.Coded;
import io.github.academicevents.LocalizedText;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How bad a finding is; worst first. */
public enum Severity implements Coded {
  /** The record is wrong: it is invalid. */
  ERROR("错误", "error"),

  /** The record is very likely wrong or of little use. */
  WARNING("警告", "warning"),

  /** Worth knowing. */
  INFO("提示", "note");

  private final String code = name().toLowerCase(Locale.ROOT);
  private final LocalizedText label;

  Severity(String zh, String en) {
    label = LocalizedText.of("zh", zh, "en", en);
  }

  /**
   * The severity of a code.
   *
   * @param code {@code error}, {@code warning} or {@code info}
   * @return the severity, if it is one of these
   */
  public static Optional<Severity> find(String code) {
    return Arrays.stream(values()).filter(severity -> severity.code.equals(code)).findFirst();
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

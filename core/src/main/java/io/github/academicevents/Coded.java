package io.github.academicevents;

/**
 * A term of one of the library's vocabularies: a stable code for data, a label for people.
 *
 * <p>Implemented by the enums {@link EventKind}, {@link EventStatus}, {@link AttendanceMode},
 * {@link Role}, {@link AcademicTitle}, {@link ResourceKind}, {@link OpenDetail} and {@link
 * io.github.academicevents.validation.Severity}; each has a static {@code find(code)}.
 */
public interface Coded {

  /**
   * The code that the JSON form holds: lower-case ASCII words joined by hyphens.
   *
   * @return for example {@code public-lecture}
   */
  String getCode();

  /**
   * What people read, in Chinese and English.
   *
   * @return for example <code>{zh=公众讲座, en=Public lecture}</code>
   */
  LocalizedText getLabel();
}

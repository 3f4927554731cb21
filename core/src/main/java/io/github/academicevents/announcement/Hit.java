package io.github.academicevents.announcement;

import org.jspecify.annotations.Nullable;

/**
 * A label found on a page.
 *
 * @param label the label
 * @param start where it begins, its number or bullet apart
 * @param valueStart where its value begins
 * @param join what stands between them
 * @param number the label's own number (题目2), 0 if none
 * @param note what stands in brackets behind the label (时间(北京时间):)
 * @param owner whose the label is (盛秦教授简介)
 */
record Hit(
    Label label,
    int start,
    int valueStart,
    Join join,
    int number,
    @Nullable Slice note,
    @Nullable Slice owner) {

  /** What stands between a label and its value. */
  enum Join {
    COLON,
    BRACKET,
    CELL,
    /** A full stop: Abstract. We prove … */
    STOP,
    BLANK,
    NOTHING,
    /** The label is alone on its line. */
    LINE_END
  }

  Field field() {
    return label.field();
  }
}

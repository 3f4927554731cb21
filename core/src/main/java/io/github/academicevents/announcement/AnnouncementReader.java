package io.github.academicevents.announcement;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.Reading;
import io.github.academicevents.validation.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Reads announcements of academic events: the text of a page, in Chinese, English or both, of any
 * manner that offices have.
 *
 * <p>Stateless and thread-safe. Any text gives a reading, never an exception: what could not be
 * understood is missing from the event, what is odd is told by a finding, and {@link
 * Reading#getSpans()} tells where in the text each value stands. The time is in proportion to the
 * length of the text.
 *
 * <pre>{@code
 * Reading reading = AnnouncementReader.read("""
 *     题目：大语言模型之旅
 *     报告人：阎栋 博士（百川智能）
 *     时间：2024年3月21日（周四）上午10:00
 *     地点：良乡校区物理实验中心229会议室
 *     """);
 * reading.getEvent().get().getStart(); // Optional[2024-03-21T10:00]
 * }</pre>
 */
public final class AnnouncementReader {

  private AnnouncementReader() {}

  /**
   * Reads an announcement with {@link AnnouncementOptions#defaults()}.
   *
   * @param text the page's text
   * @return the event, or none where the text announces nothing
   */
  public static Reading read(String text) {
    return read(text, AnnouncementOptions.defaults());
  }

  /**
   * Reads an announcement.
   *
   * @param text the page's text
   * @param options what is known beside it
   * @return the event, or none where the text announces nothing
   */
  public static Reading read(String text, AnnouncementOptions options) {
    Objects.requireNonNull(text, "text");
    int limit = options.getLimits().getTextLength();
    List<Finding> before = new ArrayList<>(1);
    String read = text;
    if (text.length() > limit) {
      before.add(Finding.of(Rule.get("announcement.too-long"), ""));
      read = text.substring(0, limit);
    }
    PageReading reading = new PageReading(read, options);
    AcademicEvent event = reading.event();
    Reading.Builder result = Reading.builder().addAllFindings(before);
    if (event == null) {
      return result.addFindings(Finding.of(Rule.get("announcement.nothing-read"), "")).build();
    }
    return result
        .addEvents(event)
        .addAllFindings(reading.findings())
        .addAllSpans(reading.spans())
        .build();
  }
}

package io.github.academicevents.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.EventStatus;
import io.github.academicevents.EventTime;
import io.github.academicevents.validation.Reading;
import io.github.academicevents.validation.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusTest {

  private static final String CHINESE = "题目：半导体中的电子\n报告人：周金健教授\n";
  private static final String CHINESE_TIME = "时间：2024年3月21日10:00";
  private static final String ENGLISH =
      "Title: Electrons in Semiconductors\nSpeaker: Prof. Jin-Jian Zhou\n";
  private static final String ENGLISH_TIME = "Time: Thursday, 21 March 2024, 10:00";
  private static final EventTime OLD = EventTime.parse("2024-03-21T10:00");
  private static final EventTime NEW = EventTime.parse("2024-03-28T14:00");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "延期通知：学术报告延期至2024年3月28日14:00\n" + CHINESE + CHINESE_TIME,
        CHINESE + CHINESE_TIME + "（因天气原因，延期至3月28日下午2点）",
        CHINESE + "时间：2024年3月28日14:00（原定3月21日10:00）",
        CHINESE + "时间由2024年3月21日10:00改为2024年3月28日14:00\n地点：理学楼201",
        CHINESE + CHINESE_TIME + "\n备注：报告顺延至3月28日14:00。",
        CHINESE + "原定时间：2024年3月21日10:00\n现时间：2024年3月28日14:00",
        CHINESE + "原时间：2024年3月21日10:00\n新时间：2024年3月28日14:00\n原定地点：理学楼",
        "关于讲座延期举行的通知\n原定于2024年3月21日10:00举行的讲座，因天气原因，延期至2024年3月28日14:00举行。\n" + CHINESE,
        ENGLISH + "Original date: 21 March 2024, 10:00\nNew date: 28 March 2024, 14:00",
        "POSTPONED to 28 March 2024, 2 pm\n" + ENGLISH + ENGLISH_TIME,
        ENGLISH + ENGLISH_TIME + "\nNote: the talk has been postponed to 28 March at 2:00 pm.",
        ENGLISH + "New date: 28 March 2024, 14:00 (originally scheduled for 21 March 2024, 10:00)",
        "The talk has been rescheduled from 21 March 2024, 10:00 to 28 March 2024, 14:00\n"
            + ENGLISH
            + "Venue: Room 201",
      })
  void takesTheNewTimeForTheStartAndTheOldForThePreviousOne(String text) {
    Reading reading = AnnouncementReader.read(text);
    AcademicEvent event = reading.getEvent().orElseThrow();
    assertThat(event.getStatus()).isEqualTo(EventStatus.RESCHEDULED);
    assertThat(event.getStart()).contains(NEW);
    assertThat(event.getPreviousStarts()).containsExactly(OLD);
    assertThat(reading.getSpans())
        .filteredOn(span -> span.getPointer().equals("/start"))
        .singleElement()
        .satisfies(span -> assertThat(shown(text, span)).contains("28").doesNotContain("21"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "【取消】学术报告：半导体中的电子\n报告人：周金健教授\n" + CHINESE_TIME,
        "学术报告：半导体中的电子（已取消）\n报告人：周金健教授\n" + CHINESE_TIME,
        "关于取消“半导体中的电子”学术报告的通知\n" + CHINESE + CHINESE_TIME,
        CHINESE + CHINESE_TIME + " 已取消",
        "Title: 半导体中的电子 [CANCELLED]\n报告人：周金健教授\n" + CHINESE_TIME,
        "题目：半导体中的电子\n" + CHINESE_TIME + "\nUnfortunately, the seminar is cancelled due to illness.",
      })
  void readsCancellationsAndKeepsThemOutOfTheTitle(String text) {
    AcademicEvent event = AnnouncementReader.read(text).getEvent().orElseThrow();
    assertThat(event.getStatus()).isEqualTo(EventStatus.CANCELLED);
    assertThat(event.getTitle().zh()).contains("半导体中的电子");
    assertThat(event.getStart()).contains(OLD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        CHINESE + CHINESE_TIME + "\n状态：因故推迟，时间另行通知",
        ENGLISH + ENGLISH_TIME + "\nStatus: Postponed until further notice",
      })
  void readsWhatIsPutOffWithoutANewTime(String text) {
    AcademicEvent event = AnnouncementReader.read(text).getEvent().orElseThrow();
    assertThat(event.getStatus()).isEqualTo(EventStatus.POSTPONED);
    assertThat(event.getPreviousStarts()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "题目：取消农业税的经济影响\n报告人：周金健教授\n" + CHINESE_TIME,
        "Title: Why the Gold Standard Was Cancelled\nSpeaker: Prof. Jin-Jian Zhou\n" + ENGLISH_TIME,
        ENGLISH + ENGLISH_TIME + "\nRegistrations cannot be cancelled after 20 March.",
        CHINESE + CHINESE_TIME + "\n地点：报告厅改为理学楼",
        CHINESE + CHINESE_TIME + "\n摘要：本文研究取消农业税对农户的影响，推迟退休也在讨论之列，供政策制定者参考。",
      })
  void leavesAloneWhatIsAboutSomethingElse(String text) {
    AcademicEvent event = AnnouncementReader.read(text).getEvent().orElseThrow();
    assertThat(event.getStatus()).isEqualTo(EventStatus.SCHEDULED);
    assertThat(event.getStart()).contains(OLD);
    assertThat(event.getPreviousStarts()).isEmpty();
  }

  @Test
  void showsWhereTheStatusStands() {
    String text = CHINESE + CHINESE_TIME + "（延期至3月28日14:00）";
    assertThat(AnnouncementReader.read(text).getSpans())
        .filteredOn(span -> span.getPointer().equals("/status"))
        .singleElement()
        .satisfies(span -> assertThat(shown(text, span)).isEqualTo("延期至"));
  }

  private static String shown(String text, SourceSpan span) {
    return text.substring(span.getStart(), span.getEnd());
  }
}

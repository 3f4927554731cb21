package io.github.academicevents.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.samples.ProcessorTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ten times the text takes about ten times the time; what is quadratic takes a hundred. */
class LinearTimeTest {

  private static final int SHORT = 100_000;
  private static final double MOST = 40;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "报告人：王明 教授 ",
        "时间：2024年3月21日（周四）10:00 地点：东楼 ",
        "题目：图的谱\n报告人：王明\n时间：2024年3月21日 10:00\n\n",
        "摘要：这是一个句子。\nThis is a sentence, too. It goes on for a while.\n",
        "Speaker: John Smith (Lake College), Prof. Ann Lee; ",
        "日程安排：\n9:00-9:40 谱图理论 王明（东湖大学）\n9:40-10:00 茶歇\n",
        "Tea 3:30 PM, Lecture 4:00 PM in Room 5, 12 Lake Street, ",
        "第一场 四平路12号 做客“论坛”第3讲 ",
        "(【“https://a.cn/?a@b.cn 123-456-789 密码 "
      })
  void takesTimeInProportionToTheText(String piece) {
    String tenfold = piece.repeat(10 * SHORT / piece.length() + 1);
    String once = tenfold.substring(0, SHORT);
    double ratio = ProcessorTime.growth(() -> read(once), () -> read(tenfold), MOST);
    assertThat(ratio).isLessThan(MOST);
  }

  private static void read(String text) {
    assertThat(AnnouncementReader.read(text).getEvents()).hasSizeLessThanOrEqualTo(1);
  }
}

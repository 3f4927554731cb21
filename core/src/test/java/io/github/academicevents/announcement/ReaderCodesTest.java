package io.github.academicevents.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each code of a reader of texts is told of a page, and not of one much like it. */
class ReaderCodesTest {

  /** Told by the readers of JSON and JSON-LD, which have tests like this one. */
  private static final Set<String> OF_JSON =
      Set.of("place.empty-address-parts", "time.zone-offset-conflict");

  private static final String TALK = "题目：图的谱\n报告人：王明 教授\n";
  private static final String TIME = "时间：2024年3月21日 10:00\n";
  private static final String PAGE = TALK + TIME;
  private static final String ENGLISH = "\nTitle: Spectra of graphs\nSpeaker: Prof. Ming Wang\n";

  /** Code, a page of which it is told, a page of which it is not. */
  static Stream<Arguments> pages() {
    return Stream.of(
        arguments(
            "announcement.date-ambiguous",
            "Title: Spectra\nSpeaker: Ming Wang\nDate: 2/12/2015\n",
            "Title: Spectra\nSpeaker: Ming Wang\nDate: 2015-12-02\n"),
        arguments("announcement.guessed", "图的谱\nYanqi Qiu 邱彦奇\n2024年3月21日 10:00\n", PAGE),
        arguments("announcement.nothing-read", "网站首页\n", PAGE),
        arguments("announcement.too-long", PAGE + "谱".repeat(1_100_000), PAGE + "谱"),
        arguments("announcement.zone-assumed", PAGE, TALK + "时间：2024年3月21日 10:00 (UTC+8)\n"),
        arguments(
            "consistency.inviter-name-differs",
            PAGE + "邀请人：周金健 教授\n\n邀请人：周金 教授\n",
            PAGE + "邀请人：周金健 教授\n\n邀请人：周金健\n"),
        arguments(
            "consistency.inviter-vs-contact-en",
            PAGE + "邀请人：周金 教授\n\nContact Person: Prof. Jin-Jian Zhou\n",
            PAGE + "邀请人：周金健 教授\n\nContact Person: Prof. Jin-Jian Zhou\n"),
        arguments(
            "consistency.place-differs",
            PAGE + "地点：格物楼229会议室\n\n地点：格物楼226会议室\n",
            PAGE + "地点：格物楼229会议室\n\n地点：格物楼 229 会议室\n"),
        arguments(
            "consistency.speaker-name-differs",
            "报告人：阎栋 博士\n" + TIME + "\n题目：图的谱\n报告人：闫栋 博士\n" + TIME,
            "报告人：阎栋 博士\n" + TIME + "\n题目：图的谱\n报告人：阎栋\n" + TIME),
        arguments(
            "consistency.time-differs",
            PAGE + "\n题目：图的谱\n时间：2024年3月22日 10:00\n",
            PAGE + "\n题目：图的谱\n" + TIME),
        arguments("person.name-label-left", "题目：图的谱\n报告人：姓名：阎栋\n" + TIME, PAGE),
        arguments(
            "person.title-translation-mismatch",
            PAGE.replace("教授", "副教授") + ENGLISH,
            PAGE + ENGLISH),
        arguments(
            "series.number-mismatch",
            "“知行论坛”第435期\n" + PAGE + "期数：436\n",
            "“知行论坛”第435期\n" + PAGE + "期数：435\n"),
        arguments(
            "spam.domain-mismatch",
            PAGE + "网址：http://www.8858cc.com/435.htm\n联系人：李娜，yan@bit.edu.cn\n",
            PAGE + "网址：https://phys.bit.edu.cn/435.htm\n联系人：李娜，yan@bit.edu.cn\n"),
        arguments(
            "spam.navigation-residue",
            PAGE + "摘要：图的特征值告诉我们图的形状。\n网站首页\n",
            "网站首页\n" + PAGE + "摘要：图的特征值告诉我们图的形状。\n"),
        arguments(
            "time.date-mismatch-between-languages",
            PAGE + ENGLISH + "Time: Mar. 22, 2024, 10:00\n",
            PAGE + ENGLISH + "Time: Mar. 21, 2024, 10:00\n"),
        arguments(
            "time.day-period-conflict",
            TALK + "时间：2024年3月21日 上午15:00\n",
            TALK + "时间：2024年3月21日 下午15:00\n"),
        arguments(
            "time.invalid-calendar-date",
            TALK + "时间：2023年2月29日 10:00\n",
            TALK + "时间：2024年2月29日 10:00\n"),
        arguments(
            "time.ordinal-suffix-wrong",
            "Title: Spectra\nTime: Mar. 21th, 2024\n",
            "Title: Spectra\nTime: Mar. 21st, 2024\n"),
        arguments("time.spaced-colon", TALK + "时间：2024年3月21日 10 : 00\n", PAGE),
        arguments(
            "time.weekday-mismatch",
            TALK + "时间：2024年3月21日（周五）10:00\n",
            TALK + "时间：2024年3月21日（周四）10:00\n"),
        arguments(
            "time.weekday-mismatch-between-languages",
            TALK + "时间：2024年3月21日（周四）10:00\n" + ENGLISH + "Time: 10:00, Friday, Mar. 21, 2024\n",
            TALK + "时间：2024年3月21日（周四）10:00\n" + ENGLISH + "Time: 10:00, Thursday, Mar. 21, 2024\n"),
        arguments("time.year-missing-in-text", TALK + "时间：3月21日 10:00\n", PAGE));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isTold(String code, String bad, String good) {
    assertThat(codes(bad)).contains(code);
    assertThat(codes(good)).doesNotContain(code);
  }

  @Test
  void noneIsLeftOut() {
    assertThat(pages().map(page -> page.get()[0]))
        .containsExactlyInAnyOrderElementsOf(
            Rule.all().stream()
                .filter(rule -> rule.getScope() == Rule.Scope.READER)
                .map(Rule::getCode)
                .filter(code -> !code.startsWith("json") && !OF_JSON.contains(code))
                .toList());
  }

  private static List<String> codes(String page) {
    return AnnouncementReader.read(page).getFindings().stream().map(Finding::getCode).toList();
  }
}

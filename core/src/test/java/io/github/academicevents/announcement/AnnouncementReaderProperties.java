package io.github.academicevents.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.validation.Reading;
import io.github.academicevents.validation.SourceSpan;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnnouncementReaderProperties {

  private static final List<String> PIECES =
      List.of(
          "报告人",
          "时 间",
          "：",
          ":",
          "地点",
          "【",
          "】",
          "(",
          ")",
          "《",
          "》",
          "题目",
          "摘要",
          "\n",
          " ",
          "\t",
          "|",
          "/",
          "2024年3月21日",
          "3月",
          "日",
          "周四",
          "上午",
          "10",
          "10:00",
          "-",
          "至",
          "王小明",
          "教授",
          "清华大学",
          "Prof.",
          "John Smith",
          "Title",
          "*Time",
          "Abstract",
          "at",
          "Room 1",
          "Mar. 21th",
          "99/99/2024",
          "2月30日",
          "腾讯会议",
          "123-456-789",
          "密码",
          "@",
          "a@b.cn",
          "http:/",
          "https://zoom.us/j/1",
          "第",
          "期",
          "8858cc永利皇宫登录",
          "取消",
          "简介",
          "主持人",
          "、",
          "，",
          "。",
          "\uD83D",
          "\u200B",
          "\u00A0",
          "1.",
          "一、");

  @Property(tries = 300)
  void anyTextGivesAReading(@ForAll String text) {
    assertSound(text, AnnouncementReader.read(text));
  }

  @Property(tries = 600)
  void anyMixOfWhatPagesHoldGivesAReading(@ForAll("mixes") String text) {
    assertSound(text, AnnouncementReader.read(text));
  }

  @Provide
  Arbitrary<String> mixes() {
    return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
  }

  private static void assertSound(String text, Reading reading) {
    assertThat(reading.getEvents().isEmpty())
        .isEqualTo(
            reading.getFindings().stream()
                .anyMatch(finding -> finding.getCode().equals("announcement.nothing-read")));
    for (SourceSpan span : reading.getSpans()) {
      assertThat(span.getStart()).isNotNegative();
      assertThat(span.getEnd()).isGreaterThan(span.getStart()).isLessThanOrEqualTo(text.length());
    }
    assertThat(SpanCheck.check(text, reading)).isNull();
  }
}

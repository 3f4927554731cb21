package io.github.academicevents.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.AcademicEvent;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A user's entry in each lexicon makes the reader read what it could not without. */
class LexiconOptionsTest {

  /**
   * A user's entry.
   *
   * @param lexicon where it belongs
   * @param entry the entry
   * @param page what is read with it; lines are parted by bars
   * @param read what the event then tells
   */
  record Entry(Lexicon lexicon, String entry, String page, String read) {}

  private static final String TOPIC = "题目：半导体中的电子|";

  static final Set<Entry> ENTRIES =
      Set.of(
          new Entry(Lexicon.LABELS, "speaker zh 登坛者", TOPIC + "登坛者：周金健教授", "name={zh=周金健}"),
          new Entry(
              Lexicon.OCCASIONS,
              "雅集",
              TOPIC + "雅集摘要：介绍半导体中的电子和声子，以及它们的相互作用。",
              "abstractText={zh=介绍"),
          new Entry(Lexicon.TITLES, "professor 司业", TOPIC + "报告人：周金健司业", "[PROFESSOR]"),
          new Entry(Lexicon.POSTS, "山长", TOPIC + "报告人：周金健山长", "position={zh=山长}"),
          new Entry(
              Lexicon.LATIN_POSTS,
              "custodian",
              "Title: Knots|Speaker: Ada Example, Custodian of Maps",
              "position={en=Custodian"),
          new Entry(Lexicon.NO_NAMES, "周金健!", TOPIC + "报告人：周金健|地点：东楼", "contributions=[]"),
          new Entry(Lexicon.SURNAMES, "甪 Lu", TOPIC + "报告人：北方大学甪金健", "name={zh=甪金健}"),
          new Entry(Lexicon.JAPANESE_SURNAMES, "御手洗", TOPIC + "报告人：北方大学御手洗真", "name={zh=御手洗真}"),
          new Entry(Lexicon.UNITS, "书寮", TOPIC + "报告人：周金健，文渊书寮", "name={zh=文渊书寮}"),
          new Entry(
              Lexicon.LATIN_UNITS,
              "Kollegium",
              "Title: Knots|Speaker: Ada Example Kollegium Nord",
              "name={en=Ada Example}"),
          new Entry(Lexicon.PLACES, "building 坞", TOPIC + "地点：听雨坞201", "room={zh=201}"),
          new Entry(
              Lexicon.CALENDAR,
              "month 3 Marzec",
              "Title: Knots|Time: 21 Marzec 2024, 10:00",
              "start=2024-03-21T10:00"),
          new Entry(
              Lexicon.ZONES,
              "Asia/Tokyo 日出时间",
              TOPIC + "时间：2024年3月21日10:00（日出时间）",
              "timeZone=Asia/Tokyo"),
          new Entry(Lexicon.SERIES, "雅集", "文渊雅集|" + TOPIC + "报告人：周金健", "name={zh=文渊雅集}"),
          new Entry(Lexicon.KINDS, "workshop 清谈", "清谈|" + TOPIC + "报告人：周金健", "kind=WORKSHOP"),
          new Entry(
              Lexicon.KIND_FILLERS,
              "Fancy",
              "Fancy Talk|Knots and Links in Space|Speaker: Ada Example",
              "title={en=Knots and Links in Space}"),
          new Entry(
              Lexicon.ASIDES,
              "投壶",
              TOPIC + "时间：2024年3月21日 投壶 9:00，10:00 开始",
              "start=2024-03-21T10:00"),
          new Entry(
              Lexicon.PHRASES,
              "title 论及",
              "物理学院教授周金健将于2024年3月21日10:00来我院论及“半导体中的电子”，欢迎各位师生参加。",
              "title={zh=半导体中的电子}"),
          new Entry(
              Lexicon.FUNCTION_WORDS,
              "la sunt",
              "Title: Knots|Abstract: Nodi sunt, lineae sunt, puncta sunt, omnia sunt in spatio.",
              "abstractText={la=Nodi"),
          new Entry(
              Lexicon.PLATFORMS,
              "校内直播 | live.example.edu.cn",
              TOPIC + "直播地址：https://live.example.edu.cn/3",
              "platform=校内直播"),
          new Entry(
              Lexicon.NAVIGATION,
              "本站索引*",
              TOPIC + "报告人：周金健|摘要：介绍半导体中的电子和声子，以及它们的相互作用。|本站索引 之一|物理学院的其他网页",
              "以及它们的相互作用。}"),
          new Entry(Lexicon.BRANDS, "金蟾", TOPIC + "主办单位：8899金蟾登录物理学院", "name={zh=物理学院}"),
          new Entry(Lexicon.BRAND_TAILS, "驾临", TOPIC + "主办单位：葡京驾临物理学院", "name={zh=物理学院}"));

  @Test
  void triesEachLexicon() {
    assertThat(ENTRIES.stream().map(Entry::lexicon).collect(Collectors.toSet()))
        .isEqualTo(EnumSet.allOf(Lexicon.class));
  }

  @ParameterizedTest
  @FieldSource("ENTRIES")
  void readsWithAUsersEntryWhatItCouldNotReadWithout(Entry entry) {
    String page = entry.page().replace('|', '\n');
    AnnouncementOptions own =
        AnnouncementOptions.defaults().withEntries(entry.lexicon(), entry.entry());
    assertThat(read(page, AnnouncementOptions.defaults())).doesNotContain(entry.read());
    assertThat(read(page, own)).contains(entry.read());
  }

  private static String read(String page, AnnouncementOptions options) {
    return AnnouncementReader.read(page, options)
        .getEvent()
        .map(AcademicEvent::toString)
        .orElse("nothing");
  }
}

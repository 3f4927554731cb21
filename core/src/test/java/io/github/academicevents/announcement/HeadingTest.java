package io.github.academicevents.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Agent;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Person;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the lines before the first label tell. */
class HeadingTest {

  private static final String FACTS = "\n主讲人：周金健教授\n时间：2024年3月21日10:00\n地点：理学楼201";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "首页 > 学术活动 > 学术报告 > 正文\n半导体中的电子与声子",
        "学术报告 > 物理 > 半导体中的电子与声子\n半导体中的电子与声子",
        "半导体中的电子与声子_物理学院\n首页 学院概况 师资队伍\n半导体中的电子与声子",
        "【讲座】半导体中的电子与声子_物理学院\n【讲座】半导体中的电子与声子",
        "半导体中的电子与声子-北方大学物理学院",
        "学术报告：半导体中的电子与声子-物理学院\n半导体中的电子与声子",
        "公共讲座 PUBLIC LECTURE\n半导体中的电子与声子",
        "“半导体中的电子与声子”学术讲座"
      })
  void leavesTheSitesOwnWordsOutOfTheTitle(String head) {
    assertThat(event(head + FACTS).getTitle().zh()).contains("半导体中的电子与声子");
  }

  @Test
  void keepsADashWithinATitle() {
    String title = "地图上的帝国——以某某大学为例";
    assertThat(event(title + FACTS).getTitle().zh()).contains(title);
    String half = "高校-企业协同创新机制";
    assertThat(event(half + FACTS).getTitle().zh()).contains(half);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "走出“内卷”：/县域高中的田野观察|走出“内卷”：县域高中的田野观察",
        "县域高中的教育生态/——田野观察|县域高中的教育生态——田野观察",
        "Lattice Models of Phase Transitions:/Old and New|Lattice Models of Phase Transitions: Old and New",
        "Stability of Solutions in the Theory of/Elastic Plates|Stability of Solutions in the Theory of Elastic Plates",
        "Stability of Solutions/in the Theory of Elastic Plates|Stability of Solutions in the Theory of Elastic Plates",
      })
  void joinsATitleBrokenInTwo(String lines, String title) {
    LocalizedText read = event(lines.replace('/', '\n') + FACTS).getTitle();
    assertThat(read.asMap().values()).containsExactly(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "题目：统计推断中的若干问题/——从变量选择谈起|统计推断中的若干问题——从变量选择谈起",
        "Title: Learning the Structure of Large Graphical/Models from Few Data|Learning the Structure of Large Graphical Models from Few Data",
        "Title: Learning the Structure of Large Graphical Models/Ada Example, Lake University|Learning the Structure of Large Graphical Models",
        "题目：统计推断中的若干问题/统计学院会议室|统计推断中的若干问题",
      })
  void joinsALabelledTitleOnlyWithWhatGoesOnWithIt(String lines, String title) {
    assertThat(event(lines.replace('/', '\n')).getTitle().asMap().values()).containsExactly(title);
  }

  @ParameterizedTest
  @ValueSource(strings = {"数学系学术报告：半导体中的电子与声子", "讲座 / 半导体中的电子与声子", "学术讲座 - 半导体中的电子与声子"})
  void leavesOutWhatSortOfEventItIs(String head) {
    assertThat(event(head + FACTS).getTitle().zh()).contains("半导体中的电子与声子");
  }

  @Test
  void takesAQuotedNameBeforeSeriesForTheSeries() {
    AcademicEvent event = event("“古典学”系列讲座（三）：半导体中的电子与声子" + FACTS);
    assertThat(event.getTitle().zh()).contains("半导体中的电子与声子");
    assertThat(event.getSeries().orElseThrow().getName().zh().orElseThrow()).contains("古典学");
    assertThat(event.getSeries().orElseThrow().getNumber()).hasValue(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ocean Carbon Sinks: From Microbes to Climate\nSpeaker: Ada Example",
        "Ada Example: Ocean Carbon Sinks: From Microbes to Climate\nSpeaker: Ada Example",
        "The Example Center for Ethics presents\n"
            + "Ocean Carbon Sinks: From Microbes to Climate\nA lecture by Ada Example (MIT)",
        "Mon, 20 Nov 2023\n15:30\nL5\nOcean Carbon Sinks: From Microbes to Climate\nAda Example\n(MIT)",
      })
  void tellsNamesFromTitles(String text) {
    AcademicEvent event = event(text + "\nDate: 20 November 2023, 15:30");
    assertThat(event.getTitle().en()).contains("Ocean Carbon Sinks: From Microbes to Climate");
    assertThat(speakers(event)).containsExactly("Ada Example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Book Talk | The Long Drought\nBy Ada Example and Bob Sample\nTuesday 2 May 2023, 5:30pm",
        "The Long Drought\nTuesday 2 May 2023, 5:30pm\nby Ada Example, Bob Sample",
      })
  void readsThoseBehindBy(String text) {
    assertThat(speakers(event(text))).containsExactly("Ada Example", "Bob Sample");
  }

  @Test
  void readsANameWhosePostStandsOnTheNextLine() {
    AcademicEvent event =
        event(
            "Talk: Salt and Sovereignty\nThursday, March 12, 2020, 4:30pm\n\nAda Example\n"
                + "Assistant Professor of History, Hartwell College");
    assertThat(speakers(event)).containsExactly("Ada Example");
    Person person = (Person) event.getContributions().get(0).getAgent().orElseThrow();
    assertThat(person.getAffiliations().get(0).getName().en())
        .contains("History, Hartwell College");
  }

  @Test
  void takesNoOneForASpeakerWhoStandsBehindAnotherLabel() {
    AcademicEvent event =
        event(
            "Talk: Salt and Sovereignty\nTime: March 12, 2020, 4:30pm\nModerator: Bob Sample\n"
                + "Ada Example\nAssistant Professor of History, Hartwell College");
    assertThat(speakers(event)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "This talk is part of the Number Theory Seminar series.|Number Theory Seminar",
        "Please join us for this week's Topology Seminar.|Topology Seminar",
        "She will speak in the Geometry and Physics Seminar on Monday.|Geometry and Physics Seminar",
      })
  void findsTheSeriesInASentence(String sentence, String name) {
    AcademicEvent event =
        event("Title: Knots\nSpeaker: Ada Example\nTime: 12 March 2020, 16:30\n\n" + sentence);
    assertThat(event.getSeries().orElseThrow().getName().en()).contains(name);
  }

  @Test
  void takesNoTeamForASeries() {
    AcademicEvent event =
        event("Title: Knots\nTime: 12 March 2020, 16:30\n\nTea is served in the Common Room.");
    assertThat(event.getSeries()).isEmpty();
  }

  private static AcademicEvent event(String text) {
    return AnnouncementReader.read(text).getEvent().orElseThrow();
  }

  private static List<String> speakers(AcademicEvent event) {
    return event.getContributions().stream()
        .filter(it -> PeopleFacts.isSpeaker(it.getRole().orElseThrow()))
        .map(it -> it.getAgent().map(Agent::getName).orElseThrow())
        .map(name -> name.en().orElseThrow())
        .toList();
  }
}

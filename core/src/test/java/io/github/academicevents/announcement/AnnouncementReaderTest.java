package io.github.academicevents.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.AcademicTitle;
import io.github.academicevents.Address;
import io.github.academicevents.EventStatus;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.OnlineAccess;
import io.github.academicevents.Person;
import io.github.academicevents.Place;
import io.github.academicevents.Registration;
import io.github.academicevents.Role;
import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.Reading;
import io.github.academicevents.validation.ReadingLimits;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AnnouncementReaderTest {

  /** A page with every kind of mess: three accounts, lost characters, glued labels, a brand. */
  private static final String MESSY =
      """
      9977cc永利皇宫登录 9977cc永利皇宫登录
      网站首页

      9977cc永利皇宫登录“知行学术论坛”-程远-第87期

      来源:吴晓峰 教授 作者:程远 博士 (蓝海智算) 发布时间:2023-10-12
      邀请人: 吴晓峰 教授
      报告人: 程远 博士 (蓝海智算)
      时间: 2023-10-12
      地点: 东湖校区,格物楼318会议室
      主讲人简介:

      9977cc永利皇宫登录知行学术论坛系列报告
      87
      题目:Planning with Learned Models
      报告人:程远 博士 (蓝海智算)
      间:2023-10-12(周四)下午3 : 30
      点:东湖校区格物楼318会议室
      摘要:

      规划与学习是智能体的两项基本能力。本报告介绍如何让二者相互促进,并给出若干机器人任务上的结果。

      简历:

      程远,博士毕业于某大学自动化系,主要从事强化学习与机器人规划方面的研究。

      联系方式xfwu@example.edu.cn
      邀请人: 吴晓教授
      址:http:/
      承办单位:计算机学院智能感知与系统教育部重点实验室

      *TitlePlanning with Learned Models
      *ReporterDr. Yuan Cheng, Head of Planning at Blue Sea Computing
      *TimeOct. 12st, 2023 (Thursday) 3:30 pm
      *PlaceRoom 318 Gewu Building, Donghu Campus
      *Contact Person: Prof. Xiao-Feng Wu, xfwu@example.edu.cn
      *Abstract:

      Planning and learning are two basic abilities of an agent. This talk shows how each can help the other.

      *Profile
      Yuan Cheng received his Ph.D. in automation. He works on reinforcement learning and robot planning.
      """;

  @Test
  void mergesTheAccountsOfAMessyPage() {
    Reading reading = AnnouncementReader.read(MESSY);
    AcademicEvent event = reading.getEvent().orElseThrow();

    assertThat(event.getTitle()).isEqualTo(LocalizedText.of("en", "Planning with Learned Models"));
    assertThat(event.getStart()).hasToString("Optional[2023-10-12T15:30]");
    assertThat(event.getTimeZone()).contains("Asia/Shanghai");
    assertThat(event.getSeries().orElseThrow().getName().zh()).contains("知行学术论坛");
    assertThat(event.getSeries().orElseThrow().getNumber()).hasValue(87);
    assertThat(event.getLocations())
        .containsExactly(
            Place.builder()
                .campus(LocalizedText.of("zh", "东湖校区", "en", "Donghu Campus"))
                .building(LocalizedText.of("zh", "格物楼", "en", "Gewu Building"))
                .room(LocalizedText.of("zh", "318会议室", "en", "Room 318"))
                .build());
    Person speaker = (Person) event.getAgents(Role.SPEAKER).get(0);
    assertThat(speaker.getName()).isEqualTo(LocalizedText.of("zh", "程远", "en", "Yuan Cheng"));
    assertThat(speaker.getHonorifics()).containsExactly(AcademicTitle.DOCTOR);
    assertThat(speaker.getPosition().en()).contains("Head of Planning");
    assertThat(speaker.getAffiliations().get(0).getName())
        .isEqualTo(LocalizedText.of("zh", "蓝海智算", "en", "Blue Sea Computing"));
    assertThat(speaker.getBiography().asMap()).containsOnlyKeys("zh", "en");
    assertThat(event.getAbstractText().asMap()).containsOnlyKeys("zh", "en");
    assertThat(event.getAgents(Role.INVITER)).hasSize(1);
    assertThat(event.getAgents(Role.INVITER).get(0).getName())
        .isEqualTo(LocalizedText.of("zh", "吴晓峰", "en", "Xiao-Feng Wu"));
    assertThat(event.getAgents(Role.CO_ORGANIZER)).hasSize(2);
    assertThat(event.getContacts().get(0).getEmail()).contains("xfwu@example.edu.cn");
    assertThat(event.toString()).doesNotContain("永利");
  }

  @Test
  void tellsWhatIsOddAboutAMessyPage() {
    assertThat(AnnouncementReader.read(MESSY).getFindings())
        .extracting(Finding::getCode)
        .containsExactlyInAnyOrder(
            "spam.org-name-replaced",
            "time.spaced-colon",
            "consistency.inviter-name-differs",
            "url.malformed",
            "text.identical-in-both-slots",
            "time.ordinal-suffix-wrong",
            "announcement.zone-assumed");
  }

  @Test
  void givesADateWithoutAYearTheOneNearTheReferenceDate() {
    String text = "Speaker: Ann Lee\nTime: Thursday, April 17, 10:00-12:00\nPlace: Room 5";
    AnnouncementOptions options =
        AnnouncementOptions.defaults().withReferenceDate(LocalDate.of(2025, 4, 16));
    Reading reading = AnnouncementReader.read(text, options);
    assertThat(reading.getEvent().orElseThrow().getStart())
        .hasToString("Optional[2025-04-17T10:00]");
    assertThat(reading.getFindings())
        .extracting(Finding::getCode)
        .contains("time.year-missing-in-text");
    assertThat(AnnouncementReader.read(text).getEvent().orElseThrow().getStart()).isEmpty();
  }

  @Test
  void readsALabelOfOnesOwn() {
    AnnouncementOptions options =
        AnnouncementOptions.defaults()
            .withEntries(Lexicon.LABELS, "speaker zh 登坛者")
            .withDefaultZone("Asia/Tokyo");
    AcademicEvent event =
        AnnouncementReader.read("登坛者：李明\n时间：2024年5月6日 10:00", options).getEvent().orElseThrow();
    assertThat(event.getAgents(Role.SPEAKER).get(0).getName().zh()).contains("李明");
    assertThat(event.getTimeZone()).contains("Asia/Tokyo");
  }

  @Test
  void readsATextThatIsTooLongUpToTheLimit() {
    AnnouncementOptions options =
        AnnouncementOptions.defaults().withLimits(ReadingLimits.defaults().withTextLength(30));
    Reading reading = AnnouncementReader.read("时间：2024年5月6日 10:00\n摘要：" + "长".repeat(40), options);
    assertThat(reading.getEvent()).isPresent();
    assertThat(reading.getFindings())
        .extracting(Finding::getCode)
        .contains("announcement.too-long");
  }

  @Test
  void readsNothingFromATextThatAnnouncesNothing() {
    Reading reading = AnnouncementReader.read("这里没有什么。");
    assertThat(reading.getEvents()).isEmpty();
    assertThat(reading.getFindings())
        .extracting(Finding::getCode)
        .containsExactly("announcement.nothing-read");
  }

  @Test
  void readsWhatElseLabelsTell() {
    AcademicEvent event =
        AnnouncementReader.read(
                """
                【改期通知】原定于3月5日14:00举行的讲座改至3月12日
                题目：机器翻译六十年
                时间：2024年3月12日（周二）14:00
                语言：中英双语
                面向对象：全校师生
                关键词：机器翻译；神经网络
                报名方式：https://register.example.edu.cn/mt
                报名截止：3月10日
                入场时间：13:30
                """)
            .getEvent()
            .orElseThrow();
    assertThat(event.getStatus()).isEqualTo(EventStatus.RESCHEDULED);
    assertThat(event.getPreviousStarts()).hasToString("[2024-03-05T14:00]");
    assertThat(event.getLanguages()).containsExactly("en", "zh");
    assertThat(event.getAudience().zh()).contains("全校师生");
    assertThat(event.getKeywords()).hasSize(2);
    assertThat(event.getDoors()).hasToString("Optional[2024-03-12T13:30]");
    Registration registration = event.getRegistration().orElseThrow();
    assertThat(registration.getUrl()).contains("https://register.example.edu.cn/mt");
    assertThat(registration.getCloses()).hasToString("Optional[2024-03-10]");
  }

  @Test
  void takesTheWeekdayThenTheClockForAnAmbiguousDate() {
    assertThat(start("Title: T\nDate: 2/12/2015 (Wednesday), 14:00")).isEqualTo("2015-12-02T14:00");
    assertThat(start("Title: T\nDate: 2/12/2015, 2:00 pm")).isEqualTo("2015-02-12T14:00");
    assertThat(start("Title: T\nDate: 2/12/2015, 14:00")).isEqualTo("2015-12-02T14:00");
    assertThat(start("Title: T\nDate: 25/12/2015, 2:00 pm")).isEqualTo("2015-12-25T14:00");
  }

  private static AcademicEvent event(String text) {
    return AnnouncementReader.read(text).getEvent().orElseThrow();
  }

  private static String start(String text) {
    return AnnouncementReader.read(text)
        .getEvent()
        .orElseThrow()
        .getStart()
        .orElseThrow()
        .toString();
  }

  @Test
  void readsTheAddressBehindAPasscode() {
    AcademicEvent event =
        event(
            "Title: Graphs\nSpeaker: Ann Lee\nZoom: 912 3456 7890 Passcode: ab12 https://zoom.us/j/912\n");

    assertThat(event.getLocations())
        .containsExactly(
            OnlineAccess.builder()
                .platform("Zoom")
                .url("https://zoom.us/j/912")
                .meetingId("912 3456 7890")
                .passcode("ab12")
                .build());
  }

  @Test
  void readsAFurtherPlaceBesideTheMainOne() {
    AcademicEvent event = event("题目：图的谱理论\n报告人：王明\n主会场：理科楼229；分会场：西校区图书馆101\n");

    assertThat(event.getLocations()).hasSize(2);
    assertThat(((Place) event.getLocations().get(1)).getCampus())
        .isEqualTo(LocalizedText.of("zh", "西校区"));
  }

  @Test
  void readsAStreetApartFromTheBuilding() {
    AcademicEvent event = event("题目：图的谱理论\n报告人：王明\n地点：上海市四平路12号理科楼229\n");

    Place place = (Place) event.getLocations().get(0);
    assertThat(place.getBuilding()).isEqualTo(LocalizedText.of("zh", "理科楼"));
    assertThat(place.getAddress())
        .contains(
            Address.builder()
                .street(LocalizedText.of("zh", "四平路12号"))
                .locality(LocalizedText.of("zh", "上海市"))
                .build());
  }
}

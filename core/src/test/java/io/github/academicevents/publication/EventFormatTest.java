package io.github.academicevents.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.AcademicTitle;
import io.github.academicevents.Address;
import io.github.academicevents.Capacity;
import io.github.academicevents.Contribution;
import io.github.academicevents.EventSeries;
import io.github.academicevents.EventTime;
import io.github.academicevents.Fee;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.OnlineAccess;
import io.github.academicevents.Organization;
import io.github.academicevents.Person;
import io.github.academicevents.Place;
import io.github.academicevents.Role;
import io.github.academicevents.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventFormatTest {

  private static final EventFormat ZH = EventFormat.of("zh");
  private static final EventFormat EN = EventFormat.of("en");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-03-21T10:00 | 2024-03-21T11:30 | Asia/Shanghai | Thursday, 21 March 2024,"
            + " 10:00–11:30 (Asia/Shanghai, UTC+08:00) | 2024年3月21日 星期四"
            + " 10:00–11:30（Asia/Shanghai，UTC+08:00）",
        "2024-03-21T22:00 | 2024-03-22T01:00 | +08:00 | Thursday, 21 March 2024, 22:00–Friday, 22"
            + " March 2024, 01:00 (UTC+08:00) | 2024年3月21日 星期四 22:00–2024年3月22日 星期五"
            + " 01:00（UTC+08:00）",
        "2024-03-21 | 2024-03-22 | Asia/Shanghai | Thursday, 21 March 2024–Friday, 22 March 2024 |"
            + " 2024年3月21日 星期四–2024年3月22日 星期五",
        "2024-03-21 | 2024-03-21 | | Thursday, 21 March 2024 | 2024年3月21日 星期四",
        "2024-07-01T10:00 | 2024-07-01 | Europe/London | Monday, 1 July 2024, 10:00–Monday, 1 July"
            + " 2024 (Europe/London, UTC+01:00) | 2024年7月1日 星期一 10:00–2024年7月1日"
            + " 星期一（Europe/London，UTC+01:00）",
        "2024-01-01T10:00 | | Europe/London | Monday, 1 January 2024, 10:00 (Europe/London, UTC) |"
            + " 2024年1月1日 星期一 10:00（Europe/London，UTC）",
        "2024-01-01T10:00 | | Mars/Base | Monday, 1 January 2024, 10:00 (Mars/Base) | 2024年1月1日"
            + " 星期一 10:00（Mars/Base）"
      })
  void writesTimesOut(String start, String end, String zone, String english, String chinese) {
    AcademicEvent.Builder event = AcademicEvent.builder().start(EventTime.parse(start));
    if (end != null) {
      event.end(EventTime.parse(end));
    }
    if (zone != null) {
      event.timeZone(zone);
    }

    assertThat(EN.time(event.build())).isEqualTo(english);
    assertThat(ZH.time(event.build())).isEqualTo(chinese);
    assertThat(EN.time(AcademicEvent.builder().build())).isEmpty();
  }

  @Test
  void ordersPlacesAsTheLanguageDoes() {
    Place place =
        Place.builder()
            .campus(LocalizedText.of("zh", "良乡校区", "en", "Liangxiang Campus"))
            .building(LocalizedText.of("zh", "物理实验中心", "en", "Physics Center"))
            .room(LocalizedText.of("zh", "229", "en", "Room 229"))
            .address(
                Address.builder()
                    .street(LocalizedText.of("zh", "大学路1号", "en", "1 University Road"))
                    .locality(LocalizedText.of("zh", "北京市", "en", "Beijing"))
                    .build())
            .build();
    AcademicEvent event =
        AcademicEvent.builder()
            .addLocations(place, OnlineAccess.builder().platform("Zoom").passcode("123").build())
            .build();

    assertThat(EN.places(event))
        .isEqualTo(
            "Room 229, Physics Center, Liangxiang Campus, 1 University Road, Beijing; Online: Zoom");
    assertThat(ZH.places(event)).isEqualTo("良乡校区 物理实验中心 229，北京市大学路1号；线上：Zoom");
  }

  @Test
  void namesPeopleAndTheirWork() {
    Person person =
        Person.builder()
            .name(LocalizedText.of("zh", "周金健", "en", "Jin-Jian Zhou"))
            .addHonorifics(AcademicTitle.PROFESSOR)
            .position(LocalizedText.of("zh", "教授"))
            .addAffiliations(
                Organization.builder()
                    .name(LocalizedText.of("zh", "北京理工大学", "en", "BIT"))
                    .department(LocalizedText.of("zh", "物理学院", "en", "School of Physics"))
                    .build())
            .build();

    assertThat(EN.name(person)).isEqualTo("Prof. Jin-Jian Zhou");
    assertThat(ZH.work(person)).isEqualTo("教授，北京理工大学 物理学院");
    assertThat(EN.work(person)).isEqualTo("教授, School of Physics, BIT");
    assertThat(EN.name(person.getAffiliations().get(0))).isEqualTo("School of Physics, BIT");
  }

  @Test
  void namesThoseWhoGiveAnEvent() {
    Person zhou =
        Person.of(LocalizedText.of("zh", "周金健", "en", "Jin-Jian Zhou"))
            .withHonorifics(AcademicTitle.PROFESSOR);
    Person yan = Person.of(LocalizedText.of("zh", "阎栋", "en", "Dong Yan"));
    Organization lab = Organization.of(LocalizedText.of("zh", "实验室", "en", "The Lab"));
    AcademicEvent event =
        AcademicEvent.builder()
            .addContributions(
                Contribution.of(Role.HOST, Person.of(LocalizedText.of("en", "Na Li"))),
                Contribution.of(Role.KEYNOTE_SPEAKER, zhou),
                Contribution.builder().role(Role.SPEAKER).build(),
                Contribution.builder().agent(Person.of(LocalizedText.of("en", "No Role"))).build(),
                Contribution.of(Role.CANDIDATE, yan),
                Contribution.of(Role.SPEAKER, lab))
            .build();

    assertThat(EN.speakers(event)).isEqualTo("Prof. Jin-Jian Zhou, Dong Yan, The Lab");
    assertThat(ZH.speakers(event)).isEqualTo("周金健 教授、阎栋、实验室");
    assertThat(EN.speakers(AcademicEvent.builder().build())).isEmpty();
  }

  @Test
  void tellsTheLanguageOfATextThatStandsIn() {
    LocalizedText text = LocalizedText.of("zh", "讲座", "de", "Vortrag");

    assertThat(EN.text(text)).isEqualTo("讲座");
    assertThat(EN.foreignLanguage(text)).isEqualTo("zh");
    assertThat(ZH.foreignLanguage(text)).isEmpty();
    assertThat(EventFormat.of("de").text(text)).isEqualTo("Vortrag");
    assertThat(EventFormat.of("fr").text(text.with("en", "Lecture"))).isEqualTo("Lecture");
    assertThat(EN.foreignLanguage(LocalizedText.empty())).isEmpty();
    assertThat(EN.paragraphs(LocalizedText.of("en", "a\n\n b \r\nc")))
        .containsExactly("a", "b", "c");
  }

  @Test
  void cutsTheDescriptionBetweenCharacters() {
    AcademicEvent event =
        AcademicEvent.builder().abstractText(LocalizedText.of("en", "𝒢 ".repeat(200))).build();

    assertThat(EN.description(event)).hasSizeLessThan(320).endsWith("𝒢…");
    assertThat(EN.description(event).codePoints()).hasSizeLessThanOrEqualTo(160);
    assertThat(EN.description(event.withAbstractText(LocalizedText.of("en", "a\nb"))))
        .isEqualTo("a b");
  }

  @Test
  void writesNumbersWithTheirWords() {
    Fee fee =
        Fee.builder().name(LocalizedText.of("en", "Others")).amount(new BigDecimal("120")).build();
    Capacity capacity = Capacity.builder().total(200).onsite(120).remaining(3).build();
    EventSeries series =
        EventSeries.builder().name(LocalizedText.of("zh", "博约学术论坛")).number(435).build();

    assertThat(EN.fee(fee.withCurrency("EUR"))).isEqualTo("Others: 120 EUR");
    assertThat(ZH.fee(fee.withAmount(BigDecimal.ZERO))).isEqualTo("Others：免费");
    assertThat(EN.capacity(capacity)).isEqualTo("200, 120 on site, 3 left");
    assertThat(ZH.capacity(capacity)).isEqualTo("200，线下 120，余 3");
    assertThat(ZH.series(series)).isEqualTo("博约学术论坛 第435期");
    assertThat(EN.series(series)).isEqualTo("博约学术论坛, No. 435");
    assertThat(EN.title(AcademicEvent.builder().build())).isEqualTo("Title to be announced");
    assertThat(EN.subject(Subject.builder().code("68T50").build())).isEqualTo("68T50");
    assertThat(EN.languageName("zh")).isEqualTo("Chinese");
    assertThat(EN.languageName("?")).isEqualTo("?");
    assertThat(EN.time(EventTime.of(LocalDate.of(2024, 3, 1)))).isEqualTo("Friday, 1 March 2024");
  }
}

package io.github.academicevents.examples.benchmarks;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.AcademicTitle;
import io.github.academicevents.Address;
import io.github.academicevents.Contact;
import io.github.academicevents.Contribution;
import io.github.academicevents.EventKind;
import io.github.academicevents.EventSeries;
import io.github.academicevents.EventTime;
import io.github.academicevents.Identifier;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.OnlineAccess;
import io.github.academicevents.Organization;
import io.github.academicevents.Person;
import io.github.academicevents.Place;
import io.github.academicevents.Registration;
import io.github.academicevents.Resource;
import io.github.academicevents.ResourceKind;
import io.github.academicevents.Role;
import io.github.academicevents.Source;
import io.github.academicevents.Subject;
import io.github.academicevents.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.SplittableRandom;

/**
 * Varied bilingual events without a fault, from 1 to 12 KB of JSON each; the same seed gives the
 * same events.
 */
final class EventGenerator {

  private static final EventKind[] KINDS = {
    EventKind.TALK, EventKind.LECTURE, EventKind.SEMINAR, EventKind.COLLOQUIUM, EventKind.FORUM
  };
  private static final String[] SURNAMES = {
    "阎 Yan", "周 Zhou", "王 Wang", "李 Li", "欧阳 Ouyang", "陈 Chen", "林 Lin", "赵 Zhao", "钱 Qian", "孙 Sun"
  };
  private static final String[] GIVEN = {
    "栋 Dong",
    "金健 Jin-Jian",
    "明月 Mingyue",
    "思远 Siyuan",
    "若兰 Ruolan",
    "志强 Zhiqiang",
    "雪 Xue",
    "博文 Bowen"
  };
  private static final String[] FIELDS = {
    "量子光学 Quantum Optics",
    "强化学习 Reinforcement Learning",
    "代数几何 Algebraic Geometry",
    "分子生物学 Molecular Biology",
    "古代文学 Classical Literature",
    "气候模型 Climate Models",
    "凝聚态物理 Condensed Matter",
    "公共经济学 Public Economics"
  };
  private static final String[] SENTENCES = {
    "本报告从一个简单的问题出发，介绍近年来的主要进展。",
    "我们提出一种新的方法，并在三组数据上加以检验。",
    "结果表明，误差随样本数量的平方根下降。",
    "报告最后讨论尚未解决的问题，欢迎同学们参加交流。",
    "实验在低温条件下完成，所用装置由学生自行搭建。",
    "这一结论与二十年前的猜想一致，但证明的思路完全不同。"
  };
  private static final String[] ENGLISH = {
    "The talk starts from a simple question and reviews what has been learned in recent years. ",
    "A new method is proposed and tested on three sets of data. ",
    "The error is found to fall with the square root of the sample size. ",
    "Open problems are discussed at the end, and students are welcome to join the exchange. ",
    "The experiments were done at low temperature with a setup built by students. ",
    "This agrees with a conjecture made twenty years ago, though the proof takes another way. "
  };

  private final SplittableRandom random;
  private int count;

  EventGenerator(long seed) {
    random = new SplittableRandom(seed);
  }

  AcademicEvent next() {
    count++;
    String[] field = pick(FIELDS).split(" ", 2);
    int sentences = 3 + random.nextInt(1 << random.nextInt(6));
    LocalDateTime start =
        LocalDate.of(2024, 1, 1).plusDays(random.nextInt(700)).atTime(8 + random.nextInt(11), 30);
    AcademicEvent.Builder event = AcademicEvent.builder();
    event
        .id("https://events.example.org/" + count)
        .url("https://events.example.org/" + count + ".html")
        .kind(KINDS[random.nextInt(KINDS.length)])
        .title(text(field[0] + "中的第" + count + "个问题", "Problem " + count + " of " + field[1]))
        .abstractText(text(sentences(SENTENCES, sentences), sentences(ENGLISH, sentences)))
        .addKeywords(text(field[0], field[1]))
        .addLanguages(random.nextInt(4) == 0 ? "en" : "zh")
        .start(EventTime.of(start))
        .end(EventTime.of(start.plusMinutes(60 + 15L * random.nextInt(5))))
        .timeZone("Asia/Shanghai")
        .addLocations(place())
        .addContributions(
            Contribution.of(Role.SPEAKER, person(field, sentences)),
            Contribution.of(Role.ORGANIZER, university()))
        .addContacts(
            Contact.builder().name(text("学院办公室", "Office")).email("office@example.org").build())
        .source(
            Source.builder()
                .url("https://news.example.org/" + count)
                .published(EventTime.of(start.toLocalDate().minusDays(7)))
                .retrieved(Timestamp.of(start.toLocalDate().minusDays(2)))
                .license("CC-BY-4.0")
                .build());
    more(event);
    return event.build();
  }

  private void more(AcademicEvent.Builder event) {
    if (random.nextBoolean()) {
      event.series(
          EventSeries.builder()
              .name(text("前沿讲坛", "Frontier Forum"))
              .number(count)
              .numberText("第" + count + "期")
              .build());
    }
    if (random.nextInt(3) == 0) {
      event.addLocations(
          OnlineAccess.builder()
              .platform("腾讯会议")
              .url("https://meeting.example.org/dm/" + count)
              .build());
    }
    if (random.nextInt(3) == 0) {
      event.registration(
          Registration.builder()
              .required(true)
              .url("https://events.example.org/" + count + "/register")
              .build());
    }
    if (random.nextInt(4) == 0) {
      event.addSubjects(
          Subject.builder().scheme("msc2020").code("68T05").name(text("学习", "Learning")).build());
    }
    if (random.nextInt(4) == 0) {
      event.addResources(
          Resource.builder()
              .kind(ResourceKind.SLIDES)
              .url("https://events.example.org/" + count + ".pdf")
              .title(text("幻灯片", "Slides"))
              .license("CC-BY-4.0")
              .build());
    }
  }

  private Person person(String[] field, int sentences) {
    String[] surname = pick(SURNAMES).split(" ", 2);
    String[] given = pick(GIVEN).split(" ", 2);
    return Person.builder()
        .name(text(surname[0] + given[0], given[1] + " " + surname[1]))
        .addHonorifics(random.nextBoolean() ? AcademicTitle.PROFESSOR : AcademicTitle.DOCTOR)
        .position(text(field[0] + "课题组负责人", "Head of " + field[1]))
        .addAffiliations(university())
        .biography(
            text(
                surname[0] + given[0] + "，研究方向为" + field[0] + "。" + sentences(SENTENCES, sentences),
                given[1] + " works on " + field[1] + ". " + sentences(ENGLISH, sentences)))
        .addIdentifiers(Identifier.of("orcid", orcid()))
        .build();
  }

  private Organization university() {
    return Organization.builder()
        .name(text("示例大学", "Example University"))
        .department(text("物理学院", "School of Physics"))
        .url("https://www.example.org/")
        .build();
  }

  private Place place() {
    int room = 100 + random.nextInt(800);
    return Place.builder()
        .campus(text("东校区", "East Campus"))
        .building(text("理科楼", "Science Building"))
        .room(text(room + "会议室", "Room " + room))
        .address(
            Address.builder()
                .street(text("学院路" + room + "号", room + " Xueyuan Road"))
                .locality(text("北京", "Beijing"))
                .country("CN")
                .build())
        .build();
  }

  private String orcid() {
    long digits = random.nextLong(1_000_000_000_000_000L);
    String body = String.format("%015d", digits);
    int total = 0;
    for (int i = 0; i < 15; i++) {
      total = (total + body.charAt(i) - '0') * 2;
    }
    int check = (12 - total % 11) % 11;
    String all = body + (check == 10 ? "X" : Integer.toString(check));
    return String.join(
        "-", all.substring(0, 4), all.substring(4, 8), all.substring(8, 12), all.substring(12));
  }

  private String sentences(String[] from, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(pick(from));
    }
    return text.toString().strip();
  }

  private String pick(String[] from) {
    return from[random.nextInt(from.length)];
  }

  private static LocalizedText text(String zh, String en) {
    return LocalizedText.of("zh", zh, "en", en);
  }
}

package io.github.academicevents.announcement;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A random talk, and an announcement of it in a random manner: Chinese or English, with this or
 * that label, mark, order, form of date, of names and of places.
 */
final class RandomAnnouncement {

  private static final List<String> CHINESE_TITLES =
      words("图像重建的变分方法|明代海防与贸易|新型二维材料的输运性质|公共政策中的行为洞察|细胞迁移的力学机制|强化学习与机器人控制|近代报刊与城市文化|随机偏微分方程的正则性");
  private static final List<String> ENGLISH_TITLES =
      words(
          "Variational methods for imaging|The mechanics of cell migration|Robots that learn from play|Trade and war in early modern Asia|Regularity for stochastic equations|Why do markets crash?|Light in two-dimensional materials");
  private static final List<String> SURNAMES = words("王|李|张|刘|陈|杨|赵|黄|周|吴|欧阳|司马|邱|阎|谭|龚");
  private static final List<String> GIVEN = words("明|丽华|建国|晓东|雨桐|志强|思远|静|文博|若兰|海涛|子涵");
  private static final List<String> FIRST =
      words("Anna|Peter|Maria|John|Elena|David|Sofia|Thomas|Laura|Victor");
  private static final List<String> LAST =
      words("Schmidt|Rossi|Garcia|Nowak|Jensen|Müller|O'Brien|van Dijk|Tanaka|Silva");
  private static final List<String> RANKS = words("教授|副教授|研究员|博士|讲师|");
  private static final List<String> UNITS = words("东湖大学|海州理工大学数学学院|材料研究所|南岭师范大学|");
  private static final List<String> LATIN_UNITS =
      words("University of Lakeside|Northern Institute of Technology|Harbor College|");
  private static final List<String> CHINESE_PLACES =
      words("理学楼302|图书馆报告厅|西校区工学馆B座1203室|经管楼三楼会议室|文科楼 学术报告厅");
  private static final List<String> ENGLISH_PLACES =
      words(
          "Room 302, Science Building|Lecture Hall B|Main Campus, Tower 3, Room 12|Seminar Room 5");

  final String text;
  final String title;
  final List<String> speakers = new ArrayList<>();
  final String start;
  final String end;
  final String place;

  private final Random random;
  private final LocalDate date;
  private final int minutes;
  private final int length;

  RandomAnnouncement(Random random) {
    this.random = random;
    boolean chinese = random.nextInt(3) > 0;
    title = pick(chinese && random.nextInt(5) > 0 ? CHINESE_TITLES : ENGLISH_TITLES);
    date = LocalDate.of(2015 + random.nextInt(12), 1 + random.nextInt(12), 1 + random.nextInt(28));
    minutes = 8 * 60 + 15 * random.nextInt(48);
    length = random.nextInt(4) == 0 ? 0 : 45 + 15 * random.nextInt(6);
    start = date + "T" + clock(minutes);
    end = length == 0 ? "" : date + "T" + clock(minutes + length);
    place = pick(chinese ? CHINESE_PLACES : ENGLISH_PLACES);
    text = chinese ? chinese() : english();
  }

  private static List<String> words(String joined) {
    return Arrays.asList(joined.split("\\|", -1));
  }

  private String pick(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  private String pick(String joined) {
    return pick(words(joined));
  }

  private static String clock(int minutes) {
    return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
  }

  private String chinese() {
    List<String> fields = new ArrayList<>();
    String occasion = pick("|报告|讲座|");
    fields.add(label(occasion + pick(occasion.isEmpty() ? "题目|主题" : "题目|主题|题目"), quoted(title)));
    fields.add(label(pick("报告人|主讲人|主讲嘉宾|演讲人"), chinesePeople()));
    fields.add(label(occasion + "时间", chineseTime()));
    fields.add(label(occasion + "地点", place));
    if (random.nextBoolean()) {
      fields.add(label(pick("主持人|邀请人"), pick(SURNAMES) + "正清 教授"));
    }
    Collections.shuffle(fields.subList(1, fields.size()), random);
    return lines(fields, pick("学术报告|讲座预告||数学学院学术讲座|"), "摘要：\n本报告介绍近来的一些结果，并讨论若干尚未解决的问题。");
  }

  private String lines(List<String> fields, String heading, String text) {
    StringBuilder page = new StringBuilder();
    if (random.nextInt(4) == 0) {
      page.append(pick("网站首页\n|Home\n|当前位置：首页 > 学术活动\n"));
    }
    page.append(heading.isEmpty() ? "" : heading + "\n\n");
    page.append(String.join(pick("\n|\n|\n\n|\r\n"), fields)).append('\n');
    if (random.nextBoolean()) {
      page.append(text).append('\n');
    }
    return page.toString();
  }

  private String quoted(String title) {
    return random.nextInt(6) == 0
        ? pick("《|“").equals("《") ? "《" + title + "》" : "“" + title + "”"
        : title;
  }

  private String label(String label, String value) {
    return switch (random.nextInt(8)) {
      case 0 -> "【" + label + "】" + value;
      case 1 -> label + ": " + value;
      case 2 -> label + "\n" + value;
      case 3 -> label.charAt(0) + " " + label.substring(1) + "：" + value;
      case 4 -> label + "\t" + value;
      default -> label + "：" + value;
    };
  }

  private String chinesePeople() {
    int count = 1 + random.nextInt(5) / 4;
    List<String> people = new ArrayList<>();
    int manner = random.nextInt(4);
    for (int i = 0; i < count; i++) {
      String name = pick(SURNAMES) + pick(GIVEN);
      if (speakers.contains(name)) {
        continue;
      }
      speakers.add(name);
      String rank = pick(RANKS);
      String unit = pick(UNITS);
      people.add(
          switch (manner) {
            case 0 ->
                name
                    + (rank.isEmpty() ? "" : " " + rank)
                    + (unit.isEmpty() ? "" : "（" + unit + "）");
            case 1 -> rank.isEmpty() ? name : unit + name + rank;
            case 2 -> name + rank + (unit.isEmpty() || count > 1 ? "" : "，" + unit);
            default ->
                name + (unit.isEmpty() ? "" : " " + unit) + (rank.isEmpty() ? "" : " " + rank);
          });
    }
    return String.join("、", people);
  }

  private String chineseTime() {
    String weekday = pick("（周%s）|（星期%s）|");
    char day = "一二三四五六日".charAt(date.getDayOfWeek().getValue() - 1);
    String written =
        switch (random.nextInt(4)) {
          case 0 -> date.toString();
          case 1 -> date.getYear() + "." + date.getMonthValue() + "." + date.getDayOfMonth();
          case 2 ->
              date.getYear() + " 年 " + date.getMonthValue() + " 月 " + date.getDayOfMonth() + " 日";
          default -> date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
        };
    return written + weekday.formatted(day) + pick("| ") + chineseClocks();
  }

  private String chineseClocks() {
    boolean twelve = minutes >= 13 * 60 && minutes < 18 * 60 && random.nextBoolean();
    int shown = twelve ? minutes - 720 : minutes;
    String period =
        twelve ? "下午" : minutes < 12 * 60 ? pick("上午|") : minutes >= 18 * 60 ? pick("晚|晚上|") : "";
    String lead = period.isEmpty() ? " " : period;
    if (length == 0 && shown % 30 == 0 && random.nextBoolean()) {
      return lead + shown / 60 + "点" + (shown % 60 == 30 ? "半" : "");
    }
    String colon = pick(":|：|:");
    String first = clock(shown).replace(":", colon);
    String second = clock(shown + length).replace(":", colon);
    return lead + (length == 0 ? first : first + pick("-|—|－|~|至| - ") + second);
  }

  private String english() {
    List<String> fields = new ArrayList<>();
    fields.add(latinLabel(pick("Title|Talk title|Topic"), title));
    fields.add(latinLabel(pick("Speaker|Presenter|SPEAKER"), englishPeople()));
    fields.add(latinLabel(pick("Time|Date and Time|When"), englishTime()));
    fields.add(latinLabel(pick("Place|Venue|Location|Where"), place));
    if (random.nextBoolean()) {
      fields.add(latinLabel(pick("Host|Chair|Moderator"), "Prof. Carl Lindgren"));
    }
    Collections.shuffle(fields.subList(1, fields.size()), random);
    return lines(
        fields,
        pick("Department Colloquium||Seminar|"),
        "Abstract:\nWe present recent results and discuss some questions that are still open in this field.");
  }

  private String latinLabel(String label, String value) {
    return switch (random.nextInt(6)) {
      case 0 -> label + ":\n" + value;
      case 1 -> "- " + label + ": " + value;
      case 2 -> label + "\t" + value;
      case 3 -> "*" + label + ": " + value;
      default -> label + ": " + value;
    };
  }

  private String englishPeople() {
    int count = 1 + random.nextInt(5) / 4;
    List<String> people = new ArrayList<>();
    String unit = pick(LATIN_UNITS);
    for (int i = 0; i < count; i++) {
      String name = pick(FIRST) + " " + pick(LAST);
      if (!speakers.contains(name)) {
        speakers.add(name);
        people.add(
            pick("|Prof. |Dr. |Prof. Dr. |")
                + name
                + (unit.isEmpty()
                    ? ""
                    : count > 1 || random.nextBoolean() ? " (" + unit + ")" : ", " + unit));
      }
    }
    return String.join(" and ", people);
  }

  private String englishTime() {
    DayOfWeek day = date.getDayOfWeek();
    String month =
        date.getMonth()
            .getDisplayName(
                pick("a|b").equals("a") ? TextStyle.FULL : TextStyle.SHORT, Locale.ENGLISH);
    int number = date.getDayOfMonth();
    String weekday = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ", ";
    String written =
        switch (random.nextInt(4)) {
          case 0 -> weekday + month + " " + number + ", " + date.getYear();
          case 1 -> number + " " + month + " " + date.getYear();
          case 2 ->
              month + " " + number + DateScanner.ordinalSuffix(number) + ", " + date.getYear();
          default -> date.toString();
        };
    boolean twelve = random.nextBoolean();
    String first = twelve ? twelve(minutes) : clock(minutes);
    String second = twelve ? twelve(minutes + length) : clock(minutes + length);
    return written
        + pick(", | | at ")
        + (length == 0 ? first : first + pick("-| - | to |–") + second);
  }

  private String twelve(int time) {
    int hour = time / 60 % 24;
    String half = hour < 12 ? "am" : "pm";
    int shown = hour % 12 == 0 ? 12 : hour % 12;
    return String.format(
        Locale.ROOT,
        "%d:%02d%s%s",
        shown,
        time % 60,
        pick("| "),
        random.nextBoolean() ? half : half.toUpperCase(Locale.ROOT));
  }
}

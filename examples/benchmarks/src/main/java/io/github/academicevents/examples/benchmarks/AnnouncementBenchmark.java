package io.github.academicevents.examples.benchmarks;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Contribution;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Person;
import io.github.academicevents.announcement.AnnouncementReader;
import io.github.academicevents.examples.benchmarks.Target.Measure;
import io.github.academicevents.validation.Reading;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The text of an announcement page to an event; there is no peer to set beside it. */
public class AnnouncementBenchmark {

  /** The measured method, as {@link Rounds} names it. */
  static final String NAME = "AnnouncementBenchmark.library";

  /** The events of {@link Records} as announcement pages in both languages, handed out in turn. */
  @State(Scope.Thread)
  public static class Pages {

    private final String[] pages = new String[Records.COUNT];
    private int turn;

    /** Makes the pages. */
    public Pages() {
      Records records = new Records();
      for (int i = 0; i < pages.length; i++) {
        pages[i] = page(records.event(i));
      }
    }

    String next() {
      return pages[turn++ & Records.COUNT - 1];
    }

    /** How many characters a page has, on average. */
    int length() {
      int length = 0;
      for (String page : pages) {
        length += page.length();
      }
      return length / pages.length;
    }
  }

  /** Measured: the library. */
  @Benchmark
  public Reading library(Pages pages) {
    return AnnouncementReader.read(pages.next());
  }

  private static String page(AcademicEvent event) {
    StringBuilder page = new StringBuilder();
    page.append("当前位置：首页 > 学术活动 > 正文\n");
    for (String tag : new String[] {"zh", "en"}) {
      boolean chinese = tag.equals("zh");
      line(page, chinese ? "报告题目：" : "Title: ", event.getTitle(), tag);
      for (Contribution contribution : event.getContributions()) {
        contribution.getPerson().ifPresent(person -> speaker(page, person, tag));
      }
      event
          .getStart()
          .ifPresent(start -> page.append(chinese ? "时间：" : "Time: ").append(start).append('\n'));
      page.append(chinese ? "地点：理科楼229\n" : "Venue: Room 229, Science Building\n");
      line(page, chinese ? "摘要：" : "Abstract: ", event.getAbstractText(), tag);
    }
    return page.append("上一篇：关于放假的通知\n版权所有\n").toString();
  }

  private static void speaker(StringBuilder page, Person person, String tag) {
    line(page, tag.equals("zh") ? "报告人：" : "Speaker: ", person.getName(), tag);
    line(page, tag.equals("zh") ? "报告人简介：" : "Bio: ", person.getBiography(), tag);
  }

  private static void line(StringBuilder page, String label, LocalizedText text, String tag) {
    String value = text.asMap().get(tag);
    if (value != null) {
      page.append(label).append(value).append('\n');
    }
  }

  /** The figure of a run, as a line of the report. */
  static String describe(Rounds rounds) {
    List<Double> micros = rounds.figures(Measure.TIME, NAME);
    double middle = micros.stream().sorted().skip(micros.size() / 2).findFirst().orElseThrow();
    return String.format(
        Locale.ROOT,
        "Announcement pages of %,d characters on average, read on one core: %,.0f a second.",
        new Pages().length(),
        1e6 / middle);
  }
}

package io.github.academicevents.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.announcement.AnnouncementOptions;
import io.github.academicevents.announcement.AnnouncementReader;
import io.github.academicevents.jackson.AcademicEventsModule;
import io.github.academicevents.jackson.EventJson;
import io.github.academicevents.publication.EventFormat;
import io.github.academicevents.samples.SampleEvents;
import io.github.academicevents.schema.JsonLdOptions;
import io.github.academicevents.schema.SchemaOrg;
import io.github.academicevents.validation.EventRepair;
import io.github.academicevents.validation.EventValidator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What is told to be safe for use by several threads gives eight at once what it gives one. */
class ThreadsTest {

  private static final int THREADS = 8;
  private static final int ROUNDS = 3;

  static Stream<Arguments> jobs() {
    EventValidator validator =
        EventValidator.builder()
            .clock(Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC))
            .build();
    JsonMapper mapper = JsonMapper.builder().addModule(new AcademicEventsModule()).build();
    AnnouncementOptions announced = AnnouncementOptions.defaults().withDefaultZone("Asia/Shanghai");
    JsonLdOptions page = JsonLdOptions.page("zh");
    JsonLdOptions linked = JsonLdOptions.linkedData();
    return Stream.of(
        job("validator", event -> validator.validate(event).getFindings()),
        job("repair", event -> EventRepair.repair(event, validator)),
        job("JSON", event -> EventJson.readLeniently(EventJson.writeBytes(event))),
        job("mapper", mapper::writeValueAsString),
        job(
            "mapper's reader",
            event ->
                mapper.readValue(mapper.writeValueAsString(readable(event)), AcademicEvent.class)),
        job("page", event -> SchemaOrg.toScriptTag(event, page)),
        job("JSON-LD", event -> SchemaOrg.read(SchemaOrg.toJsonLd(event, linked))),
        job("HTML", event -> SchemaOrg.readHtml(SchemaOrg.toScriptTag(event, page), "")),
        job("announcement", event -> AnnouncementReader.read(announcement(event), announced)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("jobs")
  void eightThreadsGetWhatOneGets(String name, Function<AcademicEvent, Object> job)
      throws Exception {
    List<AcademicEvent> events = new ArrayList<>(SampleEvents.all().values());
    List<Object> alone = events.stream().map(job).toList();
    CyclicBarrier start = new CyclicBarrier(THREADS);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int first = 0; first < THREADS; first++) {
        running.add(threads.submit(together(start, events, alone, job, first)));
      }
      for (Future<?> thread : running) {
        thread.get(2, TimeUnit.MINUTES);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** Each thread begins with another event, so that different ones meet. */
  private static Callable<Void> together(
      CyclicBarrier start,
      List<AcademicEvent> events,
      List<Object> alone,
      Function<AcademicEvent, Object> job,
      int first) {
    return () -> {
      start.await(1, TimeUnit.MINUTES);
      for (int i = 0; i < ROUNDS * events.size(); i++) {
        int index = (first * 7 + i) % events.size();
        assertThat(job.apply(events.get(index))).isEqualTo(alone.get(index));
      }
      return null;
    };
  }

  /** Without what strict reading refuses. */
  private static AcademicEvent readable(AcademicEvent event) {
    return AcademicEvent.builder()
        .title(event.getTitle())
        .start(event.getStart())
        .languages(event.getLanguages())
        .build();
  }

  private static String announcement(AcademicEvent event) {
    EventFormat format = EventFormat.of("zh");
    return "报告题目：%s\n报告时间：%s\n报告地点：%s\n摘要：%s\n"
        .formatted(
            format.title(event),
            format.time(event),
            format.places(event),
            format.text(event.getAbstractText()));
  }

  private static Arguments job(String name, Function<AcademicEvent, Object> job) {
    return Arguments.of(name, job);
  }
}

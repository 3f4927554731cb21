package io.github.academicevents.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

class EventFileProcessTest {

  private static final EventFileOptions TWO = EventFileOptions.defaults().withThreads(2);

  private static InputStream file(int records) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= records; i++) {
      text.append(i % 7 == 0 ? "{\"id\":" : "{\"id\":\"" + i + "\",\"kind\":\"talk\"}")
          .append('\n');
    }
    return new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String id(CheckedRecord record) {
    return record.getEvent().flatMap(event -> event.getId()).orElse("-");
  }

  @Test
  void whatIsMadeComesInOrderToTheCallingThread() throws IOException {
    int records = 3 * RecordSplitter.PIECE / 20;
    Set<Thread> workers = ConcurrentHashMap.newKeySet();
    List<String> ids = new ArrayList<>();
    List<String> wanted = new ArrayList<>();
    for (int i = 1; i <= records; i++) {
      wanted.add(i % 7 == 0 ? "-" : Integer.toString(i));
    }
    FileSummary summary =
        EventFile.process(
            file(records),
            TWO,
            record -> {
              workers.add(Thread.currentThread());
              return id(record);
            },
            (record, id) -> {
              assertThat(record.getNumber()).isEqualTo(ids.size() + 1);
              ids.add(id);
            });
    assertThat(ids).isEqualTo(wanted);
    assertThat(workers).isNotEmpty().doesNotContain(Thread.currentThread());
    assertThat(summary.getRecords()).isEqualTo(records);
    assertThat(summary.getUnreadable()).isEqualTo(records / 7);
  }

  @Test
  void oneThreadDoesAllItself() throws IOException {
    Set<Thread> workers = ConcurrentHashMap.newKeySet();
    EventFile.process(
        file(3),
        EventFileOptions.defaults(),
        record -> workers.add(Thread.currentThread()),
        (record, added) -> {});
    assertThat(workers).containsExactly(Thread.currentThread());
  }

  @Test
  void theSummaryIsThatOfACheck() throws IOException {
    FileSummary processed =
        EventFile.process(file(100), TWO, EventFileProcessTest::id, (record, id) -> {});
    FileSummary checked = EventFile.validate(file(100), TWO, record -> {});
    assertThat(processed).hasToString(checked.toString());
    assertThat(processed.getCodes()).asString().isEqualTo(checked.getCodes().toString());
  }

  @Test
  void whatTheWorkThrowsEndsTheRun() {
    assertThatThrownBy(
            () ->
                EventFile.process(
                    file(3),
                    TWO,
                    record -> {
                      throw new IllegalStateException("enough");
                    },
                    (record, nothing) -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("enough");
  }
}

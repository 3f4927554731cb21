package io.github.academicevents.examples.website;

import io.github.academicevents.jackson.CheckedRecord;
import io.github.academicevents.jackson.EventFile;
import io.github.academicevents.jackson.EventFileOptions;
import io.github.academicevents.jackson.EventJson;
import io.github.academicevents.jackson.FileSummary;
import io.github.academicevents.publication.PageKey;
import io.github.academicevents.validation.EventValidator;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Stores the valid events of a file, and tells what is wrong with the others. */
@Service
class EventImport {

  private final EventStore store;
  private final EventFileOptions options;
  private final JsonMapper mapper;

  EventImport(EventStore store, EventValidator validator, JsonMapper mapper) {
    this.store = store;
    this.options = EventFileOptions.defaults().withValidator(validator);
    this.mapper = mapper;
  }

  /**
   * Reads a file to its end; an event that is there already is replaced.
   *
   * @param in one JSON a line
   * @param locale the language of the findings
   * @param out is given a JSON for each finding and each event stored, after it is stored, and a
   *     summary at the end
   */
  void run(InputStream in, Locale locale, Consumer<String> out) throws IOException {
    FileSummary summary =
        EventFile.validate(
            in,
            options,
            record -> {
              record.getFindings().forEach(f -> out.accept(EventJson.writeFinding(f, locale)));
              if (record.isValid()) {
                out.accept(mapper.writeValueAsString(store(record)));
              }
            });
    out.accept(
        mapper.writeValueAsString(
            Map.of(
                "summary",
                Map.of(
                    "records", summary.getRecords(),
                    "stored", summary.getValid(),
                    "invalid", summary.getInvalid(),
                    "unreadable", summary.getUnreadable()))));
  }

  private Map<String, Object> store(CheckedRecord record) {
    String key = PageKey.of(record.getEvent().orElseThrow());
    store.put(key, record.getEvent().orElseThrow());
    return Map.of("record", record.getNumber(), "stored", key);
  }
}

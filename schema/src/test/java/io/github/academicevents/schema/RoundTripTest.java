package io.github.academicevents.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLdError;
import io.github.academicevents.validation.Reading;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Linked data that a processor took apart and put together again reads back equal. */
class RoundTripTest {

  private static final Pattern TAG = Pattern.compile("\"@language\":\"[^\"]*\"");

  @Test
  void everyEventComesBack() throws IOException, JsonLdError {
    Processor processor = Processor.reduced();
    assertThat(WrittenDocument.all().filter(document -> !document.isPage()))
        .hasSizeGreaterThan(300)
        .allSatisfy(document -> comesBack(processor, document));
  }

  @Test
  void withSchemaOrgsOwnContextToo() throws IOException, JsonLdError {
    Processor processor = Processor.schemaOrg();
    assertThat(WrittenDocument.samples().filter(document -> !document.isPage()))
        .allSatisfy(document -> comesBack(processor, document));
  }

  private static void comesBack(Processor processor, WrittenDocument document) throws JsonLdError {
    Reading reading = SchemaOrg.read(processor.compact(document.json()));

    assertThat(reading.getEvents())
        .as(document.name())
        .isEqualTo(SchemaOrg.read(withLowerCaseTags(document.json())).getEvents());
    assertThat(reading.getFindings()).as(document.name()).isEmpty();
  }

  /** Language tags as the processor gives them back, which takes their case for nothing. */
  private static String withLowerCaseTags(String json) {
    return TAG.matcher(json).replaceAll(tag -> tag.group().toLowerCase(Locale.ROOT));
  }
}

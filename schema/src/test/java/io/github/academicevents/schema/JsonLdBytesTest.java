package io.github.academicevents.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.samples.SampleEvents;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonLdBytesTest {

  @Test
  void bytesStreamAndTextAreTheSameDocument() {
    for (JsonLdOptions options :
        new JsonLdOptions[] {JsonLdOptions.page("zh"), JsonLdOptions.linkedData()}) {
      for (AcademicEvent event : SampleEvents.all().values()) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        SchemaOrg.write(event, options, stream);
        byte[] text = SchemaOrg.toJsonLd(event, options).getBytes(StandardCharsets.UTF_8);
        assertThat(SchemaOrg.toJsonLdBytes(event, options))
            .isEqualTo(text)
            .isEqualTo(stream.toByteArray());
      }
    }
  }
}

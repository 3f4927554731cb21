package io.github.academicevents.jackson;

import io.github.academicevents.validation.Finding;
import java.io.StringWriter;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/** Writes a finding on one line. */
final class FindingWriter {

  private FindingWriter() {}

  static String write(Finding finding, Locale locale) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out =
        EventJsonOptions.defaults().factory().createGenerator(ObjectWriteContext.empty(), text)) {
      out.writeStartObject();
      finding.getRecord().ifPresent(record -> out.writeNumberProperty("record", record));
      finding.getLine().ifPresent(line -> out.writeNumberProperty("line", line));
      finding.getOtherRecord().ifPresent(record -> out.writeNumberProperty("otherRecord", record));
      out.writeStringProperty("pointer", finding.getPointer());
      finding
          .getSourcePointer()
          .ifPresent(source -> out.writeStringProperty("sourcePointer", source));
      out.writeStringProperty("code", finding.getCode());
      out.writeStringProperty("severity", finding.getSeverity().name().toLowerCase(Locale.ROOT));
      out.writeStringProperty("message", finding.getMessage(locale));
      finding.getValue().ifPresent(value -> out.writeStringProperty("value", value));
      finding.getSuggestion().ifPresent(better -> out.writeStringProperty("suggestion", better));
      out.writeEndObject();
    }
    return text.toString();
  }
}

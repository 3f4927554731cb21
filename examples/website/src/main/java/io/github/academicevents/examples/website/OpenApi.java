package io.github.academicevents.examples.website;

import io.github.academicevents.jackson.EventJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of the API, with the library's JSON Schema as that of an event. */
@RestController
class OpenApi {

  private static final String EVENT = "#/components/schemas/AcademicEvent";

  private final String document;

  OpenApi(@Value("classpath:openapi.json") Resource description, JsonMapper mapper)
      throws IOException {
    ObjectNode api =
        (ObjectNode) mapper.readTree(description.getContentAsString(StandardCharsets.UTF_8));
    // Its references begin at the document that they stand in.
    String schema =
        EventJson.schema()
            .replace("\"#/$defs/", "\"" + EVENT + "/$defs/")
            .replace("\"$ref\": \"#\"", "\"$ref\": \"" + EVENT + "\"");
    ObjectNode event = (ObjectNode) mapper.readTree(schema);
    event.remove("$id");
    api.withObject("/components/schemas").set("AcademicEvent", event);
    document = mapper.writeValueAsString(api);
  }

  @GetMapping(path = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
  String document() {
    return document;
  }
}

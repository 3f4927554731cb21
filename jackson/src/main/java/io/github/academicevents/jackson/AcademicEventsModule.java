package io.github.academicevents.jackson;

import io.github.academicevents.AcademicEvent;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Teaches a mapper of one's own to write events and to read them strictly; {@code
 * findAndAddModules()} finds it.
 */
public final class AcademicEventsModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  /** A module to be added to a mapper's builder. */
  public AcademicEventsModule() {
    super("academic-events");
    addSerializer(AcademicEvent.class, new Serializer());
    addDeserializer(AcademicEvent.class, new Deserializer());
  }

  private static final class Serializer extends StdSerializer<AcademicEvent> {

    Serializer() {
      super(AcademicEvent.class);
    }

    @Override
    public void serialize(AcademicEvent event, JsonGenerator out, SerializationContext context) {
      new EventWriter(out).write(event);
    }
  }

  private static final class Deserializer extends StdDeserializer<AcademicEvent> {

    Deserializer() {
      super(AcademicEvent.class);
    }

    @Override
    public AcademicEvent deserialize(JsonParser parser, DeserializationContext context)
        throws JacksonException {
      return JsonInput.root(new JsonIn(parser, EventJsonOptions.defaults(), false, Set.of()));
    }
  }
}

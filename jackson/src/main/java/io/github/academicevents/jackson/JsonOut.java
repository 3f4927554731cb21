package io.github.academicevents.jackson;

import io.github.academicevents.Extras;
import io.github.academicevents.LocalizedText;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/** JSON on its way out; an object or a list is begun only when something stands in it. */
final class JsonOut {

  private record Start(@Nullable String name, boolean list) {}

  private final JsonGenerator out;
  private final List<Start> pending = new ArrayList<>();
  private boolean bare;

  JsonOut(JsonGenerator out) {
    this.out = out;
  }

  void root(Runnable members) {
    out.writeStartObject();
    members.run();
    out.writeEndObject();
  }

  void text(String name, Optional<String> text) {
    if (text.isPresent()) {
      text(name, text.get());
    }
  }

  void text(String name, String text) {
    if (!text.isEmpty()) {
      begin(name);
      out.writeString(text);
    }
  }

  void asText(String name, Optional<?> value) {
    if (value.isPresent()) {
      text(name, value.get().toString());
    }
  }

  void number(String name, OptionalInt number) {
    if (number.isPresent()) {
      begin(name);
      out.writeNumber(number.getAsInt());
    }
  }

  void number(String name, double number) {
    if (Double.isFinite(number)) {
      begin(name);
      out.writeNumber(number);
    }
  }

  void number(String name, BigDecimal number) {
    begin(name);
    out.writeNumber(number);
  }

  void truth(String name, boolean truth) {
    begin(name);
    out.writeBoolean(truth);
  }

  void localized(@Nullable String name, LocalizedText text) {
    if (text.isEmpty() && text.getExtras().isEmpty()) {
      return;
    }
    start(name, false);
    text.forEach((tag, value) -> text(tag, value));
    extras(text.getExtras());
    end();
  }

  <T> void object(@Nullable String name, Optional<T> value, Consumer<T> members) {
    if (value.isPresent()) {
      object(name, value.get(), members);
    }
  }

  <T> void object(@Nullable String name, T value, Consumer<T> members) {
    start(name, false);
    members.accept(value);
    end();
  }

  <T> void list(String name, List<T> values, Consumer<T> element) {
    if (values.isEmpty()) {
      return;
    }
    start(name, true);
    for (T value : values) {
      element.accept(value);
    }
    end();
  }

  <T> void objects(String name, List<T> values, Consumer<T> members) {
    list(name, values, value -> object(null, value, members));
  }

  void element(String text) {
    if (!text.isEmpty()) {
      begin(null);
      out.writeString(text);
    }
  }

  void extras(Extras extras) {
    if (isBare(extras)) {
      pending.remove(pending.size() - 1);
      begin(null);
      plain(extras.get(Extras.VALUE));
      bare = true;
    } else if (!extras.isEmpty()) {
      extras
          .asMap()
          .forEach(
              (name, value) -> {
                begin(name);
                plain(value);
              });
    }
  }

  // An element of a list that could not be read: nothing is in it but what it was.
  private boolean isBare(Extras extras) {
    if (!isOnlyValue(extras) || pending.isEmpty()) {
      return false;
    }
    Start start = pending.get(pending.size() - 1);
    return start.name() == null && !start.list();
  }

  static boolean isOnlyValue(Extras extras) {
    return !extras.isEmpty() && extras.asMap().size() == 1 && extras.has(Extras.VALUE);
  }

  private void start(@Nullable String name, boolean list) {
    pending.add(new Start(name, list));
  }

  private void end() {
    if (bare) {
      bare = false;
    } else if (!pending.isEmpty()) {
      pending.remove(pending.size() - 1);
    } else if (out.streamWriteContext().inArray()) {
      out.writeEndArray();
    } else {
      out.writeEndObject();
    }
  }

  private void begin(@Nullable String name) {
    for (Start start : pending) {
      name(start.name());
      if (start.list()) {
        out.writeStartArray();
      } else {
        out.writeStartObject();
      }
    }
    pending.clear();
    name(name);
  }

  private void name(@Nullable String name) {
    if (name != null) {
      out.writeName(name);
    }
  }

  static String toText(@Nullable Object plain) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator =
        EventJsonOptions.defaults().factory().createGenerator(ObjectWriteContext.empty(), text)) {
      new JsonOut(generator).plain(plain);
    }
    return text.toString();
  }

  private void plain(@Nullable Object value) {
    if (value == null) {
      out.writeNull();
    } else if (value instanceof String text) {
      out.writeString(text);
    } else if (value instanceof Boolean truth) {
      out.writeBoolean(truth);
    } else if (value instanceof Integer number) {
      out.writeNumber(number);
    } else if (value instanceof Long number) {
      out.writeNumber(number);
    } else if (value instanceof BigInteger number) {
      out.writeNumber(number);
    } else if (value instanceof BigDecimal number) {
      out.writeNumber(number);
    } else if (value instanceof List<?> list) {
      out.writeStartArray();
      for (Object element : list) {
        plain(element);
      }
      out.writeEndArray();
    } else if (value instanceof Map<?, ?> map) {
      out.writeStartObject();
      for (Map.Entry<?, ?> member : map.entrySet()) {
        out.writeName((String) member.getKey());
        plain(member.getValue());
      }
      out.writeEndObject();
    } else {
      throw new IllegalStateException("not a plain value: " + value.getClass().getName());
    }
  }
}

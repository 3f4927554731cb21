package io.github.academicevents.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.schema.Utf8Buffer.Escaping;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import tools.jackson.databind.json.JsonMapper;

class Utf8BufferProperties {

  @Property
  void anyTextReadsBackEqual(
      @ForAll @CharRange(from = '\u0000', to = '\uffff') String text, @ForAll Escaping escaping) {
    assertThat(JsonMapper.shared().readValue(quoted(text, escaping), String.class)).isEqualTo(text);
  }

  @Property
  void theTextAndTheBytesAreTheSame(
      @ForAll @CharRange(from = '\ud700', to = '\ue0ff') String text, @ForAll Escaping escaping) {
    Utf8Buffer buffer = Utf8Buffer.take(escaping);
    buffer.quoted(text);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      buffer.writeTo(bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .isEqualTo(quoted(text, escaping))
        .doesNotContain("\ufffd");
  }

  @Property(tries = 20)
  void aLongTextGrowsTheBuffer(
      @ForAll @CharRange(from = '\u0001', to = '&') @StringLength(min = 100, max = 200)
          String text) {
    String large = text.repeat(5_000);
    assertThat(JsonMapper.shared().readValue(quoted(large, Escaping.HTML), String.class))
        .isEqualTo(large);
  }

  @Example
  void whatCouldEndAScriptIsEscapedInHtmlOnly() {
    String text = "</script><!--&amp;\u2028\u2029/";
    assertThat(quoted(text, Escaping.HTML))
        .isEqualTo("\"\\u003C/script\\u003E\\u003C!--\\u0026amp;\\u2028\\u2029/\"");
    assertThat(quoted(text, Escaping.JSON)).isEqualTo('"' + text + '"');
  }

  @Example
  void digitsHaveZerosBeforeThem() {
    Utf8Buffer buffer = Utf8Buffer.take(Escaping.JSON);
    buffer.digits(24, 4);
    buffer.digits(0, 2);
    assertThat(buffer.toText()).isEqualTo("002400");
  }

  private static String quoted(String text, Escaping escaping) {
    Utf8Buffer buffer = Utf8Buffer.take(escaping);
    buffer.quoted(text);
    return buffer.toText();
  }
}

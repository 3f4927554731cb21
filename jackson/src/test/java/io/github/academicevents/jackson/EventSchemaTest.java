package io.github.academicevents.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.academicevents.AcademicTitle;
import io.github.academicevents.AttendanceMode;
import io.github.academicevents.Coded;
import io.github.academicevents.EventKind;
import io.github.academicevents.EventStatus;
import io.github.academicevents.OpenDetail;
import io.github.academicevents.ResourceKind;
import io.github.academicevents.Role;
import io.github.academicevents.samples.SampleEvents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EventSchemaTest {

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(EventJson.schema(), InputFormat.JSON);
  private static final JsonNode TREE = JsonMapper.shared().readTree(EventJson.schema());

  /** What the schema says against a text, formats asserted. */
  static List<Error> errors(String json) {
    return SCHEMA.validate(
        json,
        InputFormat.JSON,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  @Test
  void docsHoldTheSame() throws IOException {
    assertThat(Files.readString(Path.of("../docs/event.schema.json")))
        .isEqualTo(EventJson.schema());
  }

  @Test
  void itIsASchema() {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                com.networknt.schema.SchemaLocation.of(
                    "https://json-schema.org/draft/2020-12/schema"));
    assertThat(meta.validate(EventJson.schema(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void itKnowsAllCodes() {
    assertThat(codes("/properties/kind/enum")).isEqualTo(codes(EventKind.values()));
    assertThat(codes("/properties/status/enum")).isEqualTo(codes(EventStatus.values()));
    assertThat(codes("/properties/attendanceMode/enum")).isEqualTo(codes(AttendanceMode.values()));
    assertThat(codes("/properties/toBeAnnounced/items/enum")).isEqualTo(codes(OpenDetail.values()));
    assertThat(codes("/$defs/contribution/properties/role/enum")).isEqualTo(codes(Role.values()));
    assertThat(codes("/$defs/honorific/anyOf/0/enum")).isEqualTo(codes(AcademicTitle.values()));
    assertThat(codes("/$defs/resource/properties/kind/enum"))
        .isEqualTo(codes(ResourceKind.values()));
  }

  private static List<String> codes(String pointer) {
    return TREE.at(pointer).valueStream().map(JsonNode::asString).toList();
  }

  private static List<String> codes(Coded[] terms) {
    return Arrays.stream(terms).map(Coded::getCode).toList();
  }

  @Test
  void everySampleConforms() {
    SampleEvents.all()
        .forEach(
            (name, event) -> {
              String json = EventJson.write(event);
              boolean bad = EventJson.readLeniently(json).hasErrors();
              assertThat(errors(json).isEmpty()).as(name).isEqualTo(!bad);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'title':5}",
        "{'title':'Talk'}",
        "{'title':{}}",
        "{'title':{'en':null}}",
        "{'title':{'en':''}}",
        "{'title':null}",
        "{'id':''}",
        "{'kind':'webinar'}",
        "{'status':'Cancelled'}",
        "{'start':'2023-02-29'}",
        "{'start':'2024-03-21T10:00:00+08:00'}",
        "{'start':'2024-03-21 10:00'}",
        "{'start':'2024-03-21T24:00'}",
        "{'previousStarts':['21 March']}",
        "{'modified':'2024-03-01'}",
        "{'keywords':[]}",
        "{'keywords':['AI']}",
        "{'keywords':[{}]}",
        "{'languages':'en'}",
        "{'languages':['en',5]}",
        "{'languages':['']}",
        "{'series':{}}",
        "{'series':[]}",
        "{'series':{'number':'435'}}",
        "{'series':{'number':1.5}}",
        "{'series':{'number':3000000000}}",
        "{'locations':{}}",
        "{'locations':[5]}",
        "{'locations':[{'url':'u'}]}",
        "{'locations':[{'type':'hall'}]}",
        "{'locations':[{'type':'place','room':'229'}]}",
        "{'locations':[{'type':'place','latitude':'31.5'}]}",
        "{'locations':[{'type':'online','url':5}]}",
        "{'locations':[{'type':'place','address':{}}]}",
        "{'contributions':[{}]}",
        "{'contributions':[{'role':'boss'}]}",
        "{'contributions':[{'person':{'honorifics':['Prof.']}}]}",
        "{'contributions':[{'person':{'honorifics':[{}]}}]}",
        "{'contributions':[{'person':{'name':{'en':'A'}},'organization':{'name':{'en':'B'}}}]}",
        "{'registration':{'required':'yes'}}",
        "{'registration':{'opens':'soon'}}",
        "{'fees':[{'amount':'5'}]}",
        "{'capacity':{'total':'50'}}",
        "{'resources':[{'kind':'video'}]}",
        "{'toBeAnnounced':['all']}",
        "{'partOf':'435'}",
        "{'subEvents':[{}]}",
        "{'subEvents':[{'kind':'webinar'}]}",
        "{'source':{'retrieved':'yesterday'}}",
        "[]",
        "5"
      })
  void whatStrictReadingRefusesItRefusesToo(String quoted) {
    String json = quoted.replace('\'', '"');
    assertThat(catchThrowableOfType(EventJsonException.class, () -> EventJson.read(json)))
        .as(json)
        .isNotNull();
    assertThat(errors(json)).as(json).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "{}",
        "{'x':null,'y':{'z':[]}}",
        "{'start':'2024-02-29','end':'2024-02-29T10:00:30.5'}",
        "{'series':{'number':0}}",
        "{'locations':[{'type':'place'},{'type':'online','room':5}]}",
        "{'contributions':[{'role':'speaker','person':{'honorifics':['professor',{'en':'Sir'}]}}]}",
        "{'source':{'retrieved':'2024-03-01'},'modified':'2024-03-01T08:00:00Z'}",
        "{'subEvents':[{'subEvents':[{'id':'a'}]}]}"
      })
  void whatStrictReadingTakesItTakesToo(String quoted) {
    String json = quoted.replace('\'', '"');
    assertThat(EventJson.read(json)).isNotNull();
    assertThat(errors(json)).as(json).isEmpty();
  }
}

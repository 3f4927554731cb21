package io.github.academicevents.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLdError;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A processor that knows JSON-LD, and not us, gets the triples out of every document. */
class ProcessorTest {

  private static final String OWN =
      "'@context':['https://schema.org',{'ae':'https://academicevents.github.io/ns#'}],";

  static Stream<WrittenDocument> documents() {
    return WrittenDocument.samples();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void triplesAreRight(WrittenDocument document) throws IOException, JsonLdError {
    assertThat(judge(Processor.reduced(), document.json(), document.isPage())).isEmpty();
  }

  @Test
  void soAreThoseOfAllWithSchemaOrgsOwnContext() throws IOException, JsonLdError {
    Processor processor = Processor.schemaOrg();
    Processor plain = Processor.reduced();
    List<String> complaints =
        WrittenDocument.all()
            .parallel()
            .flatMap(
                document ->
                    TripleJudge.judge(processor, plain, document.json(), document.isPage()).stream()
                        .map(complaint -> document.name() + ": " + complaint))
            .toList();
    assertThat(complaints).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'speaker':'Dong Yan'                        | not understood
          '@type':'Lecture'                           | lost
          'name':{'@value':'x','@language':5}         | not understood
          'name':{'@value':'x','@language':'en'}      | tagged in a page
          'name':['x',{'@value':'y','@language':'zh'}] | without a language
          'name':{'@value':'x','@language':'zh_CN'}   | lost
          'name':null                                 | lost
          'url':'https://a b/'                        | lost
          'performer':{'@id':'a b'}                   | lost
          'name':{'@list':['x']}                      | undefined
          """)
  void aBrokenPageIsFound(String member, String complaint) throws IOException, JsonLdError {
    String page = "{'@context':'https://schema.org','@type':'Event'," + member + "}";
    String json = member.startsWith("'@type'") ? page.replace("'@type':'Event',", "") : page;
    expect(complaint, json, true);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'name':'x'                                                | without a language
          'performer':{'@type':'Person','name':'x'}                 | without a language
          'ae:record':{'@value':{'fields':{}}}                      | not understood
          'ae:notes':{'@type':'@json','@value':{}}                  | undefined
          'superEvent':{'@type':'Event','startDate':'2025-03-06'}   | another event
          """)
  void brokenLinkedDataIsFound(String member, String complaint) throws IOException, JsonLdError {
    expect(complaint, "{" + OWN + "'@type':'Event'," + member + "}", false);
  }

  @Test
  void whatNeedsAnotherContextIsFound() throws IOException, JsonLdError {
    expect(
        "not understood", "{'@context':'https://example.org/','@type':'Event','name':'x'}", true);
  }

  private static void expect(String complaint, String json, boolean page)
      throws IOException, JsonLdError {
    assertThat(judge(Processor.reduced(), json.replace('\'', '"'), page))
        .anyMatch(each -> each.startsWith(complaint));
  }

  private static List<String> judge(Processor processor, String json, boolean page) {
    return TripleJudge.judge(processor, processor, json, page);
  }
}

package io.github.academicevents.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs where the property {@code schemaorg.dir} tells the folder of schema.org's vocabulary. */
class VocabularyJudgeTest {

  private static SchemaVocabulary vocabulary;

  @BeforeAll
  static void readVocabulary() {
    String directory = System.getProperty("schemaorg.dir");
    assumeTrue(directory != null, "schemaorg.dir tells where schema.org's vocabulary is");
    vocabulary = SchemaVocabulary.read(new File(directory, "schemaorg-30.0-https.jsonld"));
  }

  @Test
  void everyDocumentKeepsToDomainsAndRanges() {
    WrittenDocument.all()
        .forEach(
            document ->
                assertThat(VocabularyJudge.judge(vocabulary, document.json()))
                    .as(document.name())
                    .isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'speaker':'Dong Yan'",
        "'chair':{'@type':'Person','name':'x'}",
        "'telephone':'+86'",
        "'startDate':'2024-03-21 10:00'",
        "'startDate':'21 March'",
        "'startDate':20240321",
        "'doorTime':'2024-03-21'",
        "'eventStatus':'https://schema.org/EventCanceled'",
        "'eventStatus':'https://schema.org/InStock'",
        "'eventStatus':'cancelled'",
        "'location':{'@type':'Person','name':'x'}",
        "'location':{'@type':'Room229','name':'x'}",
        "'organizer':'Organization'",
        "'performer':{'@id':'https://example.org/nobody'}",
        "'url':'phys.bit.edu.cn/435'",
        "'isAccessibleForFree':'yes'",
        "'maximumAttendeeCapacity':1.5",
        "'offers':{'@type':'Offer','availability':'https://schema.org/EventCancelled'}",
        "'superEvent':{'@type':'Organization','name':'x'}",
        "'name':{'@value':'x'}",
        "'name':{'zh':'x'}",
        "'description':''"
      })
  void aBrokenDocumentIsFound(String member) {
    String json = "{'@context':'https://schema.org','@type':'Event'," + member + "}";
    assertThat(VocabularyJudge.judge(vocabulary, json.replace('\'', '"'))).isNotEmpty();
  }

  @Test
  void aRightOneIsNot() {
    String json =
        """
        {"@context":"https://schema.org","@type":"EducationEvent","name":"x",
        "startDate":"2024-03-21T10:00:00+08:00","eventStatus":{"@id":"https://schema.org/EventCancelled"},
        "performer":[{"@type":"Person","@id":"https://example.org/a"},{"@id":"https://example.org/a"}]}
        """;
    assertThat(VocabularyJudge.judge(vocabulary, json)).isEmpty();
  }
}

package io.github.academicevents.validation.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.LocalizedText;
import io.github.academicevents.validation.ValueKind;
import jakarta.validation.ConstraintViolation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ValueConstraintsTest {

  private record Orcids(@Orcid String value) {}

  private record Isnis(@Isni String value) {}

  private record Rors(@Ror String value) {}

  private record Urls(@HttpUrl String value) {}

  private record Tags(@LanguageTag String value) {}

  private record Dois(@Doi String value) {}

  private record Issns(@Issn String value) {}

  private record Isbns(@Isbn String value) {}

  private record Own(@Orcid(message = "no ORCID") String value) {}

  private record Texts(
      @RequiredLanguages LocalizedText text,
      @RequiredLanguages({"en", "fr"}) Map<String, String> map) {}

  private record Containers(
      List<@Orcid String> list, Map<String, @Ror String> map, Optional<@HttpUrl String> optional) {}

  static Stream<Arguments> values() {
    return Stream.of(
        Arguments.of(new Orcids("0000-0002-1694-233X"), null),
        Arguments.of(new Orcids("https://orcid.org/0000-0002-1694-233X"), null),
        Arguments.of(new Orcids(null), null),
        Arguments.of(new Orcids(""), "person.orcid-format"),
        Arguments.of(new Orcids("0000-0002-1825-0098"), "person.orcid-checksum"),
        Arguments.of(new Isnis("0000 0001 2103 2683"), null),
        Arguments.of(new Isnis("0000 0001 2103 2680"), "person.isni-checksum"),
        Arguments.of(new Rors("05dxps055"), null),
        Arguments.of(new Rors("05dxps056"), "org.ror-checksum"),
        Arguments.of(new Rors("1dxps055"), "org.ror-format"),
        Arguments.of(new Tags("zh-Hant-TW"), null),
        Arguments.of(new Tags("iw"), null),
        Arguments.of(new Tags("chinese"), "event.language-invalid"),
        Arguments.of(new Dois("10.1145/2362499.2362502"), null),
        Arguments.of(new Dois("https://doi.org/10.1145/2362499.2362502"), null),
        Arguments.of(new Dois("doi:10.25798"), "id.doi-format"),
        Arguments.of(new Dois("10.1145/2362499."), "id.doi-trailing-punctuation"),
        Arguments.of(new Issns("2049-3630"), null),
        Arguments.of(new Issns("2049-3631"), "id.issn-checksum"),
        Arguments.of(new Isbns("978-0-306-40615-7"), null),
        Arguments.of(new Isbns("978-0-306-40615-8"), "id.isbn-checksum"),
        Arguments.of(new Urls("http://例子.中国/讲座"), null),
        Arguments.of(new Urls("phys.bit.edu.cn"), "url.scheme-missing"),
        Arguments.of(new Urls("http:/"), "url.malformed"));
  }

  @ParameterizedTest
  @MethodSource("values")
  void tellTheRuleThatIsOffended(Object bean, String code) {
    List<String> expected =
        code == null ? List.of() : List.of("{io.github.academicevents." + code + "} value");
    assertThat(violations(bean)).isEqualTo(expected);
  }

  @Test
  void holdForElementsOfContainers() {
    Containers bad =
        new Containers(
            Arrays.asList("0000-0002-1694-233X", null, "0000-0002-1825-0098"),
            Map.of("bit", "05dxps056"),
            Optional.of("http:/"));
    assertThat(violations(bad))
        .containsExactlyInAnyOrder(
            "{io.github.academicevents.person.orcid-checksum} list[2].<list element>",
            "{io.github.academicevents.org.ror-checksum} map[bit].<map value>",
            "{io.github.academicevents.url.malformed} optional");
    assertThat(violations(new Containers(List.of(), Map.of(), Optional.empty()))).isEmpty();
  }

  @Test
  void textsMustBeThereInEachLanguage() {
    assertThat(violations(new Texts(null, null))).isEmpty();
    assertThat(
            violations(
                new Texts(
                    LocalizedText.of("zh-Hant", "講座", "en", "Lecture"),
                    Map.of("en", "Lecture", "fr-CA", "Conf\u00e9rence"))))
        .isEmpty();
    assertThat(
            violations(
                new Texts(LocalizedText.of("en", "Lecture"), Map.of("en", "Lecture", "fr", " "))))
        .containsExactlyInAnyOrder(
            "{io.github.academicevents.bilingual.text-missing} text",
            "{io.github.academicevents.bilingual.text-missing} map");
  }

  @Test
  void aMessageOfOnesOwnIsLeftAlone() {
    assertThat(violations(new Own("x"))).containsExactly("no ORCID value");
  }

  @Test
  void findingsOfSingleValuesHaveNoPointer() {
    assertThat(ValueKind.ORCID.check("0000-0002-1825-0098"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.getPointer()).isEmpty();
              assertThat(finding.getValue()).hasValue("0000-0002-1825-0098");
            });
  }

  private static List<String> violations(Object bean) {
    return Providers.HIBERNATE.validate(bean).stream()
        .map(
            (ConstraintViolation<Object> violation) ->
                violation.getMessageTemplate() + " " + violation.getPropertyPath())
        .toList();
  }
}

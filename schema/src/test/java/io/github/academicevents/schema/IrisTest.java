package io.github.academicevents.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org",
        "http://example.org/a?b=c&d#e",
        "https://物理.中国/讲座/435",
        "https://example.org/%E4%B8%AD",
        "https://example.org/𠮷"
      })
  void isAWebAddress(String text) {
    assertThat(Iris.isWeb(text)).isTrue();
    assertThat(Iris.isAbsolute(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "https://",
        "http:/",
        "http:///path",
        "https://?q",
        "phys.bit.edu.cn",
        "javascript:alert(1)",
        "HTTPS://example.org",
        "https://example.org/a b",
        "https://example.org/\u00a0",
        "https://example.org/<script>",
        "https://example.org/%zz",
        "https://example.org/%4",
        "https://example.org/#a#b",
        "https://example.org/\u2028",
        "https://example.org/\ud800",
        "https://example.org/\udc00",
        "https://example.org/\u202e",
        "https://[::1]/"
      })
  void isNone(String text) {
    assertThat(Iris.isWeb(text)).isFalse();
    assertThat(Iris.isAbsolute(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "urn:uuid:0b0c8a52-0000-4000-8000-000000000000, true",
    "urn:x, false",
    "urn::x, false",
    "urn:isbn:, false",
    "doi:10.1/x, false",
    "_:b1, false"
  })
  void aUrnIsAnIriToo(String text, boolean is) {
    assertThat(Iris.isAbsolute(text)).isEqualTo(is);
    assertThat(Iris.isWeb(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "zh, true",
    "zh-Hant-TW, true",
    "en-GB, true",
    "und, true",
    "x-own, true",
    "de-1996, true",
    "chinese, true",
    "zh_CN, false",
    "x, false",
    "'', false",
    "zh-, false",
    "-zh, false",
    "zh--CN, false",
    "12, false",
    "mandarinchinese, false",
    "中文, false"
  })
  void tagsOfLanguagesHaveAForm(String tag, boolean is) {
    assertThat(LanguageTags.isWellFormed(tag)).isEqualTo(is);
  }

  @ParameterizedTest
  @CsvSource({
    "orcid, 0000-0002-1694-233X, https://orcid.org/0000-0002-1694-233X",
    "orcid, 0000000216942330, ",
    "ror, 05dxps055, https://ror.org/05dxps055",
    "ror, 15dxps055, ",
    "isni, 000000012146438X, https://isni.org/isni/000000012146438X",
    "wikidata, Q52260246, http://www.wikidata.org/entity/Q52260246",
    "wikidata, P31, ",
    "doi, 10.1145/2362499.2362502, https://doi.org/10.1145/2362499.2362502",
    "doi, 10.1002/(SICI)1<1::AID>3.0.CO;2-#, ",
    "isbn, 9787111111111, "
  })
  void codesAreIrisWhereTheirFormIsRight(String scheme, String value, String iri) {
    IdentifierScheme known = IdentifierScheme.find(scheme);
    assertThat(known == null ? null : known.iri(value)).isEqualTo(iri);
    if (iri != null) {
      assertThat(IdentifierScheme.ofIri(iri)).isEqualTo(known);
      assertThat(known.value(iri)).isEqualTo(value);
    }
  }
}

package io.github.academicevents.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One identifier of a work a row, with what is found in it. */
class WorkIdRulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10.1145/2362499.2362502 | -",
        "10.1/x | -",
        "10.1000.10/123 | -",
        "10.1145/a/b | -",
        "10.1145/学报 | -",
        "10.1145/a%20b | -",
        "10.109/x | -",
        "10./x | id.doi-format",
        "10..1/x | id.doi-format",
        "10.1./x | id.doi-format",
        "10.1..2/x | id.doi-format",
        "10./1 | id.doi-format",
        "10.1a/x | id.doi-format",
        "10.1:/x | id.doi-format",
        "/10.1145 | id.doi-format",
        "10.1145 | id.doi-format",
        "10.1145/ | id.doi-format",
        "10.1145/\u007Fa | id.doi-format",
        "10.1145/\u0001a | id.doi-format",
        "10.1145/a\u00A0b | id.doi-format"
      })
  void formsOfDois(String doi, String found) {
    assertThat(found("doi", doi)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://doi.org/10.1145/2 | id.doi-url-form > 10.1145/2",
        "http://DX.DOI.ORG/10.1145/2 | id.doi-url-form > 10.1145/2",
        "https://www.doi.org/10.1145/2 | id.doi-url-form > 10.1145/2",
        "//doi.org/10.1145/2 | id.doi-url-form > 10.1145/2",
        "doi.org/10.1145/2 | id.doi-url-form > 10.1145/2",
        "doi:10.1145/2 | id.doi-url-form > 10.1145/2",
        "DOI：10.1145/2 | id.doi-url-form > 10.1145/2",
        "doi: 10.1145/2 | id.doi-url-form > 10.1145/2",
        "doi 10.1145/2 | id.doi-url-form > 10.1145/2",
        "https://doi.org/10.1145/%28a%29 | id.doi-url-form > 10.1145/(a)",
        "https://doi.org/10.1145/a%2Bb+c | id.doi-url-form > 10.1145/a+b+c",
        "https://doi.org/10.1145/100% | id.doi-url-form > 10.1145/100%",
        "https://mydoi.org/10.1145/2 | id.doi-format",
        "https://doi.org/abs/10.1145/2 | id.doi-format",
        "doi10.1145/2 | id.doi-format",
        "doi  10.1145/2 | id.doi-format",
        "doix10.1145/2 | id.doi-format",
        "doi:: 10.1145/2 | id.doi-format",
        "ftp://doi.org/10.1145/2 | id.doi-format"
      })
  void addressesOfDois(String doi, String found) {
    assertThat(found("doi", doi)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10.1145/2. | id.doi-trailing-punctuation > 10.1145/2",
        "10.1145/2)。 | id.doi-trailing-punctuation > 10.1145/2",
        "10.1145/2)) | id.doi-trailing-punctuation > 10.1145/2",
        "10.1145/(2)), | id.doi-trailing-punctuation > 10.1145/(2)",
        "10.1145/2，； | id.doi-trailing-punctuation > 10.1145/2",
        "10.1145/(2) | -",
        "10.1145/((2) | -",
        "10.1145/(2)a | -",
        "... | id.doi-format"
      })
  void endsOfDois(String doi, String found) {
    assertThat(found("doi", doi)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "2401.12345, -",
    "ARXIV:2401.12345, -",
    "2401.12345v2, -",
    "2401.12345v10, -",
    "2412.12345, -",
    "0704.0001, -",
    "1412.1234, -",
    "1501.12345, -",
    "math.GT/0309136, -",
    "hep-th/9901001v1, -",
    "a/9912001, -",
    "Z/9901001, -",
    "2401.12345v0, id.arxiv-format",
    "2401.12345v, id.arxiv-format",
    "2401.12345vx, id.arxiv-format",
    "2400.12345, id.arxiv-format",
    "2413.12345, id.arxiv-format",
    "0703.0001, id.arxiv-format",
    "1412.12345, id.arxiv-format",
    "1501.1234, id.arxiv-format",
    "2401.123456, id.arxiv-format",
    "2401.1234:, id.arxiv-format",
    "2401.1234/, id.arxiv-format",
    "24a1.12345, id.arxiv-format",
    "2401-12345, id.arxiv-format",
    "2401, id.arxiv-format",
    "2401., id.arxiv-format",
    "v1, id.arxiv-format",
    "/0309136, id.arxiv-format",
    "math/0300136, id.arxiv-format",
    "math/0313136, id.arxiv-format",
    "math/030913, id.arxiv-format",
    "math/03091360, id.arxiv-format",
    "math/03o9136, id.arxiv-format",
    "-math/0309136, id.arxiv-format",
    "m4th/0309136, id.arxiv-format",
    "[math/0309136, id.arxiv-format",
    "{math/0309136, id.arxiv-format"
  })
  void arxiv(String id, String found) {
    assertThat(found("arxiv", id)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "978-0-306-40615-7, -",
    "9780306406157, -",
    "979-10-90636-07-1, -",
    "0-306-40615-2, -",
    "ISBN 0-8044-2957-X, -",
    "isbn: 0-8044-2957-x, -",
    "978\u20100\u2010306\u201040615\u20107, -",
    "978\u20110\u2011306\u201140615\u20117, -",
    "978\u20130\u2013306\u201340615\u20137, -",
    "9780306406158, id.isbn-checksum",
    "9770306406150, id.isbn-checksum",
    "0-306-40615-3, id.isbn-checksum",
    "X-306-40615-2, id.isbn-checksum",
    "0-306-4X615-2, id.isbn-checksum",
    "0-306-40615-Y, id.isbn-checksum",
    "0-306-40615-:, id.isbn-checksum",
    "978030640615X, id.isbn-checksum",
    "978/306406157, id.isbn-checksum",
    "978030640615:, id.isbn-checksum",
    "97803064061570, id.isbn-checksum",
    "97803064061577777, id.isbn-checksum",
    ": 0-306-40615-2, id.isbn-checksum",
    "isbn, id.isbn-checksum"
  })
  void isbn(String isbn, String found) {
    assertThat(found("isbn", isbn)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "2049-3630, -",
    "ISSN 2049-3630, -",
    "2434-561X, -",
    "2434-561x, -",
    "2049-3631, id.issn-checksum",
    "2049-363, id.issn-checksum",
    "2049-36300, id.issn-checksum",
    "2049-363/, id.issn-checksum"
  })
  void issn(String issn, String found) {
    assertThat(found("issn", issn)).isEqualTo(found);
  }

  private static String found(String scheme, String value) {
    return Found.by(check -> IdentifierRules.check(scheme, value, check));
  }
}

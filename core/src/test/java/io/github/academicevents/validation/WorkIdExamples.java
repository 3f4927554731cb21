package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Identifier;

/** Examples of the rules of DOI, arXiv, ISBN, ISSN and Wikidata identifiers. */
final class WorkIdExamples extends RuleExamples {

  private static final String VALUE = "/identifiers/0/value";

  WorkIdExamples() {
    doi();
    rule("id.arxiv-format")
        .bad("arXiv:2401.1", id("arxiv", "arXiv:2401.1"))
        .bad("1412.12345", id("arxiv", "1412.12345"))
        .bad("1501.1234", id("arxiv", "1501.1234"))
        .bad("2413.12345", id("arxiv", "2413.12345"))
        .bad("2401.12345v0", id("arxiv", "2401.12345v0"))
        .bad("0703.0001", id("arxiv", "0703.0001"))
        .near("2401.12345v2", id("arxiv", "2401.12345v2"))
        .near("0704.0001", id("arxiv", "0704.0001"))
        .near("math.GT/0309136", id("arxiv", "math.GT/0309136"))
        .awkward("cond-mat/9901001v1", id("arxiv", "cond-mat/9901001v1"));
    rule("id.isbn-checksum")
        .bad("978-0-306-40615-8", id("isbn", "978-0-306-40615-8"))
        .bad("0-306-40615-3", id("isbn", "0-306-40615-3"))
        .bad("9770306406157", id("isbn", "9770306406157"))
        .bad("978-0-306", id("isbn", "978-0-306"))
        .near("978-0-306-40615-7", id("isbn", "978-0-306-40615-7"))
        .near("0-306-40615-2", id("isbn", "0-306-40615-2"))
        .awkward("ISBN 0-8044-2957-X", id("isbn", "ISBN 0-8044-2957-X"));
    rule("id.issn-checksum")
        .bad("2049-3631", id("issn", "2049-3631"))
        .bad("2049-363", id("issn", "2049-363"))
        .bad("2O49-3630", id("issn", "2O49-3630"))
        .near("2049-3630", id("issn", "2049-3630"))
        .near("20493630", id("issn", "20493630"))
        .awkward("2434-561X", id("issn", "2434-561X"));
    rule("id.wikidata-format")
        .bad("q-2020153", id("wikidata", "q-2020153"), VALUE, "Q2020153")
        .bad("https://…/Q42", id("wikidata", "https://www.wikidata.org/wiki/Q42"), VALUE, "Q42")
        .bad("42", id("wikidata", "42"))
        .bad("Q042", id("wikidata", "Q042"))
        .near("Q42", id("wikidata", "Q42"))
        .near("own Q-42", id("own", "Q-42"))
        .awkward("Q110000000", id("wikidata", "Q110000000"));
  }

  private void doi() {
    rule("id.doi-format")
        .bad("doi:10.25798", id("doi", "doi:10.25798"))
        .bad("10.1145/", id("doi", "10.1145/"))
        .bad("11.1145/x", id("doi", "11.1145/x"))
        .bad("10.11 45/x", id("doi", "10.11 45/x"))
        .bad("10.1145/a b", id("doi", "10.1145/a b"))
        .near("10.1145/2362499.2362502", id("doi", "10.1145/2362499.2362502"))
        .near("10.1000.10/123", id("doi", "10.1000.10/123"))
        .awkward(
            "10.1002/(SICI)1097-0258(19980815)17:15<1661::AID>3.0.CO;2-2",
            id("doi", "10.1002/(SICI)1097-0258(19980815)17:15<1661::AID>3.0.CO;2-2"));
    rule("id.doi-url-form")
        .bad("dx.doi.org/10.1/x", id("doi", "dx.doi.org/10.1/x"), VALUE, "10.1/x")
        .bad("https://doi.org/…", id("doi", "https://doi.org/10.1145/2"), VALUE, "10.1145/2")
        .bad("doi:10.1145/2", id("doi", "doi:10.1145/2"), VALUE, "10.1145/2")
        .bad("…%28a%29.", id("doi", "https://doi.org/10.1145/%28a%29."), VALUE, "10.1145/(a)")
        .near("10.1145/2", id("doi", "10.1145/2"))
        .near("10.1145/doi.org/10.1", id("doi", "10.1145/doi.org/10.1"))
        .awkward("10.48550/arXiv.2401.12345", id("doi", "10.48550/arXiv.2401.12345"));
    rule("id.doi-trailing-punctuation")
        .bad("….", id("doi", "10.1145/2362499.2362502."), VALUE, "10.1145/2362499.2362502")
        .bad("…)。", id("doi", "10.1145/2362499)。"), VALUE, "10.1145/2362499")
        .bad("…,", id("doi", "10.1145/(a),"), VALUE, "10.1145/(a)")
        .near("…(05)", id("doi", "10.1016/S0140-6736(05)"))
        .near("…-", id("doi", "10.1016/0140-"))
        .awkward("…/A", id("doi", "10.3866/PKU.WHXB/A"));
  }

  private static AcademicEvent.Builder id(String scheme, String value) {
    return talk().addIdentifiers(Identifier.of(scheme, value));
  }
}

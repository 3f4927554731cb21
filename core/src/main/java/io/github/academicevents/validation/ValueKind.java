package io.github.academicevents.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

/**
 * What a single value may have to be, apart from any event; checked as the rulebook checks it in
 * one.
 *
 * <pre>{@code
 * ValueKind.ORCID.check("0000-0002-1694-233X");               // []
 * ValueKind.ORCID.check("0000-0002-1825-0098").get(0).getCode(); // person.orcid-checksum
 * }</pre>
 */
public enum ValueKind {
  /** The ORCID of a person: {@code 0000-0002-1694-233X}. */
  ORCID((value, check) -> IdentifierRules.check("orcid", value, check)),
  /** The ISNI of a person or an organization: {@code 0000 0001 2103 2683}. */
  ISNI((value, check) -> IdentifierRules.check("isni", value, check)),
  /** The ROR identifier of an organization: {@code 05dxps055}. */
  ROR((value, check) -> IdentifierRules.check("ror", value, check)),
  /** A DOI: {@code 10.1145/2362499.2362502}. */
  DOI((value, check) -> IdentifierRules.check("doi", value, check)),
  /** The ISSN of a serial: {@code 2049-3630}. */
  ISSN((value, check) -> IdentifierRules.check("issn", value, check)),
  /** The ISBN of a book, of 10 or 13 digits: {@code 978-0-306-40615-7}. */
  ISBN((value, check) -> IdentifierRules.check("isbn", value, check)),
  /** A language tag by BCP 47: {@code zh-Hans}. */
  LANGUAGE_TAG((value, check) -> LanguageRules.check(value, "value", check)),
  /** An absolute web address: {@code https://events.example.org/435}. */
  HTTP_URL((value, check) -> UrlRules.check(value, "value", check));

  private final BiConsumer<String, Check> rules;

  ValueKind(BiConsumer<String, Check> rules) {
    this.rules = rules;
  }

  /**
   * What is wrong with a value.
   *
   * @param value the value; {@code ""} is none of any kind
   * @return findings whose pointer is empty, for the value itself; none if it is right
   */
  public List<Finding> check(String value) {
    Objects.requireNonNull(value, "value");
    Check check = new Check(Profile.record(), LocalDate.EPOCH);
    rules.accept(value, check);
    List<Finding> findings = new ArrayList<>(check.findings());
    findings.replaceAll(finding -> finding.withPointer(""));
    return List.copyOf(findings);
  }
}

package io.github.academicevents.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the library says in both languages what is wrong, and says it of nothing else. */
class CatalogueTest {

  static List<Rule> rules() {
    return Rule.all();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void speaksBothLanguages(Rule rule) {
    String english = rule.getMessage(Locale.ENGLISH);
    String chinese = rule.getMessage(Locale.SIMPLIFIED_CHINESE);
    assertThat(english).isNotEqualTo(rule.getCode()).endsWith(".").doesNotContain("  ");
    assertThat(chinese).isNotEqualTo(rule.getCode()).endsWith("。").doesNotContain("  ");
    assertThat(chinese.codePoints().anyMatch(Character::isIdeographic)).as(chinese).isTrue();
    assertThat(english.codePoints().noneMatch(Character::isIdeographic)).as(english).isTrue();
    assertThat(chinese).doesNotContainPattern("\\p{IsHan}[,;:!?(]|[,;:!?)]\\p{IsHan}");
    assertThat(english + chinese).doesNotContain("{", "}", "$", "null");
  }

  @Test
  void noTwoRulesSayTheSame() {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
      Map<String, Rule> said = new HashMap<>();
      for (Rule rule : rules()) {
        assertThat(said.put(rule.getMessage(locale), rule)).as(rule.getMessage(locale)).isNull();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void hasExamplesThatAreTried(Rule rule) {
    if (rule.getScope() != Rule.Scope.RECORD && rule.getScope() != Rule.Scope.PROFILE) {
      return;
    }
    assertThat(AllExamples.BY_CODE).containsKey(rule.getCode());
    RuleExamples.Examples examples = AllExamples.BY_CODE.get(rule.getCode());
    assertThat(examples.bad).hasSizeGreaterThanOrEqualTo(2);
    assertThat(examples.near).hasSizeGreaterThanOrEqualTo(2);
    assertThat(examples.awkward).isNotEmpty();
    assertThat(examples.mended.isEmpty()).as("suggestions").isNotEqualTo(rule.isRepairable());
  }

  @Test
  void codesAndOrdinalsAreTheirOwn() {
    assertThat(Rule.all()).extracting(Rule::ordinal).doesNotHaveDuplicates();
    assertThat(Rule.all()).extracting(Rule::getCode).isSorted().doesNotHaveDuplicates();
    assertThat(Rule.find("no.such")).isEmpty();
    assertThat(Rule.get("url.malformed").getMessageKey())
        .isEqualTo("io.github.academicevents.url.malformed");
  }
}

package io.github.academicevents.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.Identifier;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Person;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One value a row with the code it must get, or a dash. */
class RecordRulesTest {

  @ParameterizedTest
  @CsvSource({
    "jjzhou＠bit。edu。cn, person.email-fullwidth-at",
    "jjzhou@, person.email-invalid",
    "联系方式jjzhou@bit.edu.cn, person.email-glued-text",
    "jjzhou#bit.edu.cn, person.email-obfuscated",
    "name AT x dot cn, person.email-obfuscated",
    "jj+tag@bit.edu.cn, -",
    "o'neil@x.ie, -",
    "欧阳@例子.中国, -"
  })
  void mail(String mail, String code) {
    expect(code, check -> MailRules.check(mail, "email", check));
  }

  @ParameterizedTest
  @CsvSource({
    "010-6891, person.phone-invalid",
    "+86-10-68912345, -",
    "010-68912345, -",
    "13800138000, -"
  })
  void phones(String phone, String code) {
    expect(code, check -> PhoneRules.check(phone, "telephone", check));
  }

  @ParameterizedTest
  @CsvSource({
    "orcid, 0000-0002-1825-0098, person.orcid-checksum",
    "orcid, 0000-0002-1825-97, person.orcid-format",
    "orcid, 0000-0002-1694-233X, -",
    "orcid, http://orcid.org/0000-0002-1825-0097, person.orcid-url-form",
    "isni, 0000 0001 2103 2680, person.isni-checksum",
    "isni, 0000 0001 2103 2683, -",
    "ror, 05dxps056, org.ror-checksum",
    "ror, https://ror.org/1dxps055, org.ror-format",
    "ror, ror.org/05dxps055, org.ror-url-form",
    "ror, 05dxps055, -"
  })
  void identifiers(String scheme, String value, String code) {
    expect(code, check -> IdentifierRules.check(List.of(Identifier.of(scheme, value)), check));
  }

  @ParameterizedTest
  @CsvSource({
    "阎栋 博士 (百川智能), person.name-has-affiliation",
    "阎栋 博士, person.name-has-title",
    "张三、李四, person.multiple-in-one",
    "阎 栋, person.zh-name-spaced",
    "阎, person.zh-name-implausible",
    "D. Yan, person.initials-only",
    "欧阳明月, -",
    "阿卜杜拉·买买提, -",
    "O'Neil, -",
    "Plato, -"
  })
  void names(String name, String code) {
    Person person = Person.of(LocalizedText.of("zh", name));
    expect(code, check -> PersonRules.check(person, check));
  }

  private static void expect(String code, Consumer<Check> rule) {
    assertThat(Found.codes(rule)).isEqualTo(code);
  }
}

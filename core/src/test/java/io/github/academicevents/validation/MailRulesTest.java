package io.github.academicevents.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One mail address a row, with what is found in it. */
class MailRulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "jjzhou@bit.edu.cn | -",
        "J-J_Zhou.9@BIT.edu.cn | -",
        "a@0z.cn | -",
        "jj+tag@bit.edu.cn | -",
        "-a-@bit.edu.cn | -",
        "o'neil@x.ie | -",
        "a@my-host.cn | -",
        "a@bit.edu.c | -",
        "欧阳@例子.中国 | -",
        "\u00C0b@bit.edu.cn | -",
        "a@bücher.de | -",
        "\"li, ming\"@bit.edu.cn | -",
        "a..b@bit.edu.cn | person.email-invalid",
        "a.@bit.edu.cn | person.email-invalid",
        "\"\"@bit.edu.cn | person.email-invalid",
        "\"a\"b\"@bit.edu.cn | person.email-invalid",
        "\u00A0\u00B1b@bit.edu.cn | person.email-glued-text > b@bit.edu.cn",
        "a\u00D7@bit.edu.cn | person.email-invalid",
        "@bit.edu.cn | person.email-invalid",
        "a@bit | person.email-invalid",
        "a@.cn | person.email-invalid",
        "a@bit..cn | person.email-invalid",
        "a@my_host.cn | person.email-invalid",
        "a@10.0.6.51 | person.email-invalid",
        "a@bit.edu.cn2 | person.email-invalid",
        "a@b@bit.edu.cn | person.email-invalid",
        "bit.edu.cn | person.email-invalid"
      })
  void forms(String mail, String found) {
    assertThat(found(mail)).isEqualTo(found);
  }

  @Test
  void aLocalPartHas64CharactersAtMost() {
    assertThat(found("a".repeat(64) + "@bit.edu.cn")).isEqualTo("-");
    assertThat(found("a".repeat(65) + "@bit.edu.cn")).isEqualTo("person.email-invalid");
    assertThat(found("a+" + "b".repeat(62) + "@bit.edu.cn")).isEqualTo("-");
    assertThat(found("a+" + "b".repeat(63) + "@bit.edu.cn")).isEqualTo("person.email-invalid");
  }

  @Test
  void aLabelOfADomainHas63() {
    assertThat(found("a@" + "b".repeat(63) + ".cn")).isEqualTo("-");
    assertThat(found("a@" + "b".repeat(64) + ".cn")).isEqualTo("person.email-invalid");
  }

  @Test
  void anAddressHas254() {
    String domain = "@" + ("b".repeat(59) + ".").repeat(4) + "cn";
    assertThat(found("a".repeat(11) + domain)).isEqualTo("-");
    assertThat(found("a".repeat(12) + domain)).isEqualTo("person.email-invalid");
    assertThat(found("a+" + "b".repeat(9) + domain)).isEqualTo("-");
    assertThat(found("a+" + "b".repeat(10) + domain)).isEqualTo("person.email-invalid");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "jjzhou＠bit。edu．cn | person.email-fullwidth-at > jjzhou@bit.edu.cn",
        "邮箱：jjzhou＠bit.edu.cn | person.email-fullwidth-at > jjzhou@bit.edu.cn",
        "jjzhou＠bit | person.email-fullwidth-at",
        "联系方式jjzhou@bit.edu.cn | person.email-glued-text > jjzhou@bit.edu.cn",
        "Email:jjzhou@bit.edu.cn | person.email-glued-text > jjzhou@bit.edu.cn",
        "Emailjjzhou@bit.edu.cn | person.email-glued-text > jjzhou@bit.edu.cn",
        "E-mailjjzhou@bit.edu.cn | person.email-glued-text > jjzhou@bit.edu.cn",
        "Emailab@bit.edu.cn | person.email-glued-text > ab@bit.edu.cn",
        "Emaila@bit.edu.cn | -",
        "Email@bit.edu.cn | -",
        "Email9a@bit.edu.cn | -",
        "jjzhou@bit.edu.cn联系 | person.email-glued-text > jjzhou@bit.edu.cn",
        "jjzhou@bit.edu.cn. | person.email-glued-text > jjzhou@bit.edu.cn",
        "jjzhou@bit.edu.cn-- | person.email-glued-text > jjzhou@bit.edu.cn",
        "李明lm@bit.edu.cn | person.email-glued-text > lm@bit.edu.cn",
        "李9@例子.中国 | -",
        "lm@bit.cn中国 | person.email-glued-text > lm@bit.cn",
        "lm@bit.c中国 | person.email-glued-text > lm@bit.c",
        "éva@bit.edu.cn | -",
        "eva\u0301b@bit.edu.cn | person.email-invalid",
        "a@bit.edu.cné | -",
        "联系@bit.edu.cn.. | person.email-invalid",
        "联系 a@b@bit.edu.cn | person.email-invalid"
      })
  void textAround(String mail, String found) {
    assertThat(found(mail)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name AT x dot cn | person.email-obfuscated > name@x.cn",
        "first dot last at x.cn | person.email-obfuscated > first.last@x.cn",
        "n(at)x(dot)edu(dot)cn | person.email-obfuscated > n@x.edu.cn",
        "jjzhou#bit.edu.cn | person.email-obfuscated > jjzhou@bit.edu.cn",
        "jjzhou＃bit.edu.cn | person.email-obfuscated > jjzhou@bit.edu.cn",
        "jjzhou#bit | person.email-invalid",
        "jjzhou @ bit.edu.cn | person.email-obfuscated > jjzhou@bit.edu.cn",
        "jjzhou@bit[dot]edu[dot]cn | person.email-obfuscated > jjzhou@bit.edu.cn",
        "jjzhou(at)bit | person.email-obfuscated",
        "(at)bit.edu.cn | person.email-invalid",
        "jjzhou(at) | person.email-invalid",
        "--(at)bit.edu.cn | person.email-invalid",
        "a,b(at)bit.edu.cn | person.email-invalid",
        "a;b(at)bit.edu.cn | person.email-invalid",
        "to:b(at)bit.edu.cn | person.email-invalid",
        "a@b(at)bit.edu.cn | person.email-invalid",
        "b(at)bit,edu.cn | person.email-invalid",
        "李明(at)bit.edu.cn | person.email-invalid",
        "a~(at)bit.edu.cn | person.email-obfuscated > a~@bit.edu.cn"
      })
  void hidden(String mail, String found) {
    assertThat(found(mail)).isEqualTo(found);
  }

  private static String found(String mail) {
    return Found.by(check -> MailRules.check(mail, "email", check));
  }
}

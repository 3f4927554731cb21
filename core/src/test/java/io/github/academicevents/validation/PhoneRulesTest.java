package io.github.academicevents.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneRulesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "010-68912345",
        "(010) 6891 2345",
        "（010）68912345",
        "010\u201368912345",
        "68912345",
        "6891234",
        "13800138000",
        "0371 6778888",
        "039112345678",
        "8613800138000",
        "+86-10-68912345",
        "+8613800138000",
        "0086 10 68912345",
        "+44 20 7946 0958",
        "+12345678901234567",
        "010-68912345转801",
        "010-68912345 ext. 801",
        "68912345#9",
        "68912345分机801",
        "010-68912345-801",
        "010-68912345-88012",
        "010-68912345/46",
        "010-68912345、68912346",
        "010-68912345；13800138000",
        "010-68912345, 2346, 47"
      })
  void numbers(String phone) {
    assertThat(found(phone)).isEqualTo("-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "电话",
        "010-6891",
        "689123",
        "01068912",
        "0391123456789",
        "138001380001",
        "86138001380001",
        "+123456789012345678",
        "+86-1",
        "86+10-68912345",
        "010:68912345",
        "010-6891234a",
        "转801",
        "46/010-68912345",
        "010-68912345/",
        "010-68912345/电话",
        "010-68912345/6891234567890",
        "010-68912345-880123456789",
        "()- ."
      })
  void nonNumbers(String phone) {
    assertThat(found(phone)).isEqualTo("person.phone-invalid");
  }

  @Test
  void aListHas60CharactersAtMost() {
    assertThat(found("010-68912345" + "/010-6891234".repeat(4))).isEqualTo("-");
    assertThat(found("010-68912345" + "/010-6891234".repeat(4) + " "))
        .isEqualTo("person.phone-invalid");
  }

  private static String found(String phone) {
    return Found.by(check -> PhoneRules.check(phone, "telephone", check));
  }
}

package io.github.academicevents.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlHostTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://A.cn | a.cn",
        "https://a.cn/x | a.cn",
        "https://a.cn?x | a.cn",
        "https://a.cn#x | a.cn",
        "https://li:secret@a.cn:8080/x@y | a.cn",
        "https://a.cn:65535 | a.cn",
        "https://a.cn: | a.cn",
        "https://a.cn:0990 | a.cn",
        "https://[2001:db8::1]:80/x | [2001:db8::1]",
        "https://[2001:db8::1] | [2001:db8::1]",
        "https://a.cn:655350 | -",
        "https://a.cn:80a | -",
        "https://a.cn:/80 | a.cn",
        "https://:80 | -",
        "https:// | -",
        "https:/a.cn | -",
        "https://[2001:db8 | -"
      })
  void ofAddresses(String url, String host) {
    String found = UrlHost.of(url);
    assertThat(found == null ? "-" : found).isEqualTo(host);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.cn",
        "a.cn.",
        "my_host.a-b.cn",
        "例子.中国",
        "हिन्दी.भारत",
        "\uD835\uDD38.cn",
        "[::]",
        "[::1]",
        "[1:2:3:4:5:6:7:8]",
        "[::ffff:10.0.0.1]"
      })
  void valid(String host) {
    assertThat(UrlHost.isValid(host)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        ".a.cn",
        "a..cn",
        "-a.cn",
        "a-.cn",
        "a b.cn",
        "a!.cn",
        "a。cn",
        "[]",
        "[:]",
        "[1:2]",
        "[1:2:3:4:5:6:7:8:9]",
        "[g::1]",
        "[::1",
        "[::1]x"
      })
  void invalid(String host) {
    assertThat(UrlHost.isValid(host)).isFalse();
  }

  @Test
  void aLabelHas63CharactersAndAHost253() {
    assertThat(UrlHost.isValid("a".repeat(63) + ".cn")).isTrue();
    assertThat(UrlHost.isValid("a".repeat(64) + ".cn")).isFalse();
    assertThat(UrlHost.isValid("a.".repeat(126) + "b")).isTrue();
    assertThat(UrlHost.isValid("a.".repeat(126) + "bc")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "a.local",
        "a.localhost",
        "a.internal",
        "a.lan",
        "a.intranet",
        "10.0.6.51",
        "10.255.255.255",
        "127.0.0.1",
        "192.168.0.1",
        "169.254.1.1",
        "172.16.0.1",
        "172.31.0.1",
        "[::1]",
        "[fc00::1]",
        "[fd12::1]",
        "[fe80::1]"
      })
  void ofAnInnerNetwork(String host) {
    assertThat(UrlHost.isPrivate(host)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.cn",
        "10.org",
        "11.0.6.51",
        "10.0.6",
        "10.0.6.51.5",
        "10.0.6.0510",
        "10.0.6.",
        "10.0.6.a",
        "10.0.6.:",
        "10./.6.1",
        "100.1.1.1",
        "192.169.0.1",
        "193.168.0.1",
        "169.255.1.1",
        "168.254.1.1",
        "172.15.0.1",
        "172.32.0.1",
        "171.16.0.1",
        "[2001:db8::1]"
      })
  void ofTheOpenNetwork(String host) {
    assertThat(UrlHost.isPrivate(host)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "bіt.edu.cn, true",
    "www.аpple.com, true",
    "xn--pple-43d.com, true",
    "αb.gr, true",
    "bit.edu.cn, false",
    "пример.рф, false",
    "xn--e1afmkfd.xn--p1ai, false",
    "xn--ж.com, true",
    "東京tokyoタワー.jp, false",
    "とうきょうtower.jp, false",
    "서울seoul.kr, false",
    "ㄅbopomofo.tw, false",
    "my-9.cn, false"
  })
  void looksLikeAnother(String host, boolean homograph) {
    assertThat(UrlHost.isHomograph(host)).isEqualTo(homograph);
  }
}

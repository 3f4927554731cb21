package io.github.academicevents.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One address a row, with what is found in it. */
class UrlRulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://bit.edu.cn | -",
        "https://bit.edu.cn/talks/1.html | -",
        "https://math2.bit.edu.cn/ | -",
        "https://a-b.cn | -",
        "https://conf.online/x | -",
        "https://a.cn. | -",
        "https://a.cn:8080/x?from=2024 | -",
        "https://[2001:db8::1]/ | -",
        "https://例子.中国/讲座 | -",
        "https://a.cn/讲座。pdf | -",
        "https://a.cn/😀 | -",
        "https://doi.org/10.1145/2362499 | -",
        "http://conf.org | url.plain-http",
        "https://dwz.cn | url.shortener",
        "https://t.cn/A6x | url.shortener",
        "https://ab.lan | url.private-host",
        "https://www.ab.lan/x | url.private-host",
        "https://ab.local | url.private-host",
        "http://10.0.6.51/ | url.private-host",
        "http://bіt.edu.cn | url.punycode-homograph"
      })
  void theHost(String url, String found) {
    assertThat(found(url)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "http:/ | url.malformed",
        "https:// | url.malformed",
        "https://a..cn | url.malformed",
        "https://.a.cn | url.malformed",
        "https://a.cn/<x | url.malformed",
        "https://a.cn/x>y | url.malformed",
        "https://a.cn/\"x | url.malformed",
        "https://a.cn/\\x | url.malformed",
        "https://a.cn/\u0001x | url.malformed",
        "https://a.cn/\u007Fx | url.malformed",
        "https://a.cn/\uD83D | url.malformed",
        "https://a.cn/\uDE00x | url.malformed",
        "https://a.cn/😀<x | url.malformed",
        "讲座 | url.malformed",
        "talks | url.malformed"
      })
  void noAddressAtAll(String url, String found) {
    assertThat(found(url)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "phys.bit.edu.cn | url.scheme-missing > https://phys.bit.edu.cn",
        "a.cn:8080/x | url.scheme-missing > https://a.cn:8080/x",
        "a.cn/x:y | url.scheme-missing > https://a.cn/x:y",
        "a.cn?at=10:00 | url.scheme-missing > https://a.cn?at=10:00",
        "//a.cn/x | url.scheme-missing > https://a.cn/x",
        "10.0.6.51/x | url.private-host",
        "аpple.com | url.punycode-homograph",
        "localhost/x | url.malformed",
        "talks/x:1 | url.malformed",
        ".a.cn:80 | url.malformed",
        "javascript:alert(1) | url.scheme-not-http",
        "Mailto:li@bit.edu.cn | url.scheme-not-http",
        "svn+ssh://a.cn/x | url.scheme-not-http",
        "ms-word:x | url.scheme-not-http",
        "soap.beep:x | url.scheme-not-http",
        "h0:x | url.scheme-not-http",
        "z9:x | url.scheme-not-http",
        "1a:x | url.malformed",
        "+a:x | url.malformed",
        "a_b:x | url.malformed",
        "讲座:x | url.malformed"
      })
  void theScheme(String url, String found) {
    assertThat(found(url)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https：//a.cn。 | url.fullwidth-characters > https://a.cn",
        "https://a.cn/x；、 | url.fullwidth-characters > https://a.cn/x",
        "https://a.cn／x | url.fullwidth-characters > https://a.cn/x",
        "https://a.cn/x／y | url.fullwidth-characters > https://a.cn/x/y",
        "https：//a.cn/a b | url.fullwidth-characters",
        "https：//a.cn/\u00A0 | url.fullwidth-characters",
        "https：//10.0.6.51 | url.fullwidth-characters",
        "https：//a..cn | url.fullwidth-characters",
        "ftp：//a.cn | url.fullwidth-characters",
        "https://！a.cn | url.fullwidth-characters",
        "https://a～b.cn | url.fullwidth-characters",
        "。 | url.fullwidth-characters",
        "https://a.cn/?q=讲座：一 | -",
        "https://a.cn#讲座：一 | -"
      })
  void fullWidthCharacters(String url, String found) {
    assertThat(found(url)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "http://a.cn/ x | url.whitespace > http://a.cn/x",
        "https://a.cn/a b | url.whitespace > https://a.cn/a%20b",
        "https://a. cn | url.whitespace > https://a.cn",
        "` https://a.cn/x ` | url.whitespace > https://a.cn/x",
        "https://a.cn/a\tb | url.whitespace > https://a.cn/ab",
        "https://a.cn/a\u00A0b | url.whitespace > https://a.cn/ab",
        "https://a.cn/a\u200Bb | url.whitespace > https://a.cn/ab",
        "https://a.cn/a\u200Db | url.whitespace > https://a.cn/ab",
        "https://a.cn/a\u2060b | url.whitespace > https://a.cn/ab",
        "https://a.cn/a\uFEFFb | url.whitespace > https://a.cn/ab",
        "https://a.cn/a\u00ADb | url.whitespace > https://a.cn/ab",
        "https://a.cn/a\u200Eb | -",
        "https://a.cn/a\u2061b | -"
      })
  void whitespace(String url, String found) {
    assertThat(found(url)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://a.cn/?utm_source=x | url.tracking-parameters > https://a.cn/",
        "https://a.cn/?id=1&spm=2#x | url.tracking-parameters > https://a.cn/?id=1#x",
        "https://a.cn/?spm=2&id=1&fbclid | url.tracking-parameters > https://a.cn/?id=1",
        "https://a.cn/?a=1&spm=2&&b= | url.tracking-parameters > https://a.cn/?a=1&&b=",
        "https://a.cn/?from=timeline | url.tracking-parameters > https://a.cn/",
        "http://a.cn?gclid=1 | url.plain-http, url.tracking-parameters > http://a.cn",
        "https://a.cn/?from=2024 | -",
        "https://a.cn/?=spm | -",
        "https://a.cn/?id=1#?spm=2 | -",
        "https://a.cn/#?utm_source=x | -"
      })
  void trackingParameters(String url, String found) {
    assertThat(found(url)).isEqualTo(found);
  }

  private static String found(String url) {
    return Found.by(check -> UrlRules.check(url, "url", check));
  }
}

package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;

/** Examples of the rules of web addresses. */
final class UrlExamples extends RuleExamples {

  UrlExamples() {
    rule("url.malformed")
        .bad("http:/", at("http:/"))
        .bad("https://a..cn/", at("https://a..cn/"))
        .near("https://[2001:db8::1]/", at("https://[2001:db8::1]/"))
        .near("https://a.cn:8080/x", at("https://a.cn:8080/x"))
        .awkward("https://例子.中国/讲座", at("https://例子.中国/讲座"));
    rule("url.fullwidth-characters")
        .bad("https：//a.cn。", at("https：//a.cn。"), "/url", "https://a.cn")
        .bad("https://a。cn/x", at("https://a。cn/x"), "/url", "https://a.cn/x")
        .near("https://zh.wikipedia.org/wiki/你好，世界！", at("https://zh.wikipedia.org/wiki/你好，世界！"))
        .near("https://a.cn/?q=讲座：一", at("https://a.cn/?q=讲座：一"))
        .awkward("https://zh.wikipedia.org/wiki/第（一）章", at("https://zh.wikipedia.org/wiki/第（一）章"));
    rule("url.whitespace")
        .bad("http://a.cn/ x", at("http://a.cn/ x"), "/url", "http://a.cn/x")
        .bad("https://a.cn/a b", at("https://a.cn/a b"), "/url", "https://a.cn/a%20b")
        .near("https://a.cn/a%20b", at("https://a.cn/a%20b"))
        .near("https://a.cn/a+b", at("https://a.cn/a+b"))
        .awkward("https://例子.中国/a%E3%80%80b", at("https://例子.中国/a%E3%80%80b"));
    rule("url.scheme-missing")
        .bad("phys.bit.edu.cn", at("phys.bit.edu.cn"), "/url", "https://phys.bit.edu.cn")
        .bad("//a.cn/x", at("//a.cn/x"), "/url", "https://a.cn/x")
        .near("mailto:li@bit.edu.cn", at("mailto:li@bit.edu.cn"))
        .near("HTTPS://phys.bit.edu.cn", at("HTTPS://phys.bit.edu.cn"))
        .awkward("https://例子.中国", at("https://例子.中国"));
    rule("url.scheme-not-http")
        .bad("javascript:alert(1)", at("javascript:alert(1)"))
        .bad("ftp://a.cn/x", at("ftp://a.cn/x"))
        .near("a.cn:8080/x", at("a.cn:8080/x"))
        .near("HTTP://a.cn", at("HTTP://a.cn"))
        .awkward("https://a.cn/javascript:x", at("https://a.cn/javascript:x"));
    rule("url.plain-http")
        .bad("http://conf.org", at("http://conf.org"))
        .bad("HTTP://conf.org/a", at("HTTP://conf.org/a"))
        .near("https://conf.org/?u=http://a.cn", at("https://conf.org/?u=http://a.cn"))
        .near("http:/", at("http:/"))
        .awkward("https://http.cat/404", at("https://http.cat/404"));
    rule("url.private-host")
        .bad("http://10.0.6.51/", at("http://10.0.6.51/"))
        .bad("https://localhost:8080/x", at("https://localhost:8080/x"))
        .near("https://11.0.6.51/", at("https://11.0.6.51/"))
        .near("https://10.org/", at("https://10.org/"))
        .awkward("https://[2001:db8::1]/", at("https://[2001:db8::1]/"));
    rule("url.punycode-homograph")
        .bad("http://bіt.edu.cn", at("http://bіt.edu.cn"))
        .bad("https://аpple.com", at("https://аpple.com"))
        .bad("аpple.com/talks", at("аpple.com/talks"))
        .near("https://пример.рф", at("https://пример.рф"))
        .near("https://bit.edu.cn", at("https://bit.edu.cn"))
        .awkward("https://東京大学.jp", at("https://東京大学.jp"));
    rule("url.shortener")
        .bad("https://t.cn/A6x", at("https://t.cn/A6x"))
        .bad("https://bit.ly/3x", at("https://bit.ly/3x"))
        .near("https://bit.edu.cn/", at("https://bit.edu.cn/"))
        .near("https://a.cn/t.cn/A6x", at("https://a.cn/t.cn/A6x"))
        .awkward("https://doi.org/10.1145/2362499", at("https://doi.org/10.1145/2362499"));
    rule("url.tracking-parameters")
        .bad(
            "https://a.cn/?utm_source=x", at("https://a.cn/?utm_source=x"), "/url", "https://a.cn/")
        .bad(
            "https://a.cn/?id=1&spm=2#x",
            at("https://a.cn/?id=1&spm=2#x"),
            "/url",
            "https://a.cn/?id=1#x")
        .near("https://a.cn/?from=2024", at("https://a.cn/?from=2024"))
        .near("https://a.cn/#?utm_source=x", at("https://a.cn/#?utm_source=x"))
        .awkward("https://a.cn/?讲座=1", at("https://a.cn/?讲座=1"));
  }

  private static AcademicEvent.Builder at(String url) {
    return talk().url(url);
  }
}

package io.github.academicevents.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Examples, for the document, of the rules that look at what an event was read from or at a whole
 * file; they are tried in the tests of the readers and of the files.
 */
final class InputExamples {

  /** A line each: code, what is found, what passes. */
  private static final String TEXT =
      """
      announcement.date-ambiguous | 2/12/2015 | 2015-12-02
      announcement.guessed | Fourier analysis / Yanqi Qiu 邱彦奇 | 报告人:邱彦奇
      announcement.nothing-read | 网站首页 | 报告人:阎栋 / 时间:2024-03-21
      announcement.too-long | > 1 MB | 4 KB
      announcement.zone-assumed | 10:00 | 10:00 (UTC+8)
      consistency.inviter-name-differs | 邀请人: 周金健 … 邀请人: 周金 | 邀请人: 周金健 … 邀请人: 周金健 教授
      consistency.inviter-vs-contact-en | 邀请人: 周金 … Contact: Prof. Jin-Jian Zhou | 邀请人: 周金健 … Contact: Prof. Jin-Jian Zhou
      consistency.place-differs | 229会议室 … 226会议室 | 229会议室 … 229 会议室
      consistency.speaker-name-differs | 阎栋 … 闫栋 | 阎栋 … 阎栋 博士
      consistency.time-differs | 2024-03-21 … 3月22日 | 2024-03-21 … 3月21日
      event.duplicate-suspect | #1 {第435期, 阎栋, 03-21T10:00}, #2 {第435期, 阎栋, 03-21T10:00} | #2 {第436期, …}
      event.id-duplicate | #1 {id: 435}, #2 {id: 435} | #1 {id: 435}, #2 {id: 436}
      file.budget-exceeded | 10 000 000 records, 1 MB | 10 000 records, 64 MB
      json.bad-value | "start": "2023-02-29" | "start": "2024-02-29"
      json.duplicate-field | {"url": "a", "url": "b"} | {"url": "b"}
      json.empty | "id": "" | "id": "435"
      json.offset-moved | "start": "2024-03-21T10:00:00+08:00" | "start": "2024-03-21T10:00", "timeZone": "+08:00"
      json.plain-text | "title": "大语言模型之旅" | "title": {"zh": "大语言模型之旅"}
      json.syntax | {"id": 435,} | {"id": "435"}
      json.too-deep | [[[[…]]]] | {"title": {"zh": "讲座"}}
      json.too-long | > 1 MB | 4 KB
      json.unknown-field | "titel": {…} | "title": {…}
      jsonld.bad-value | "startDate": "soon" | "startDate": "2024-03-21"
      jsonld.context-missing | {"@type": "Event"} | {"@context": "https://schema.org", "@type": "Event"}
      jsonld.context-unknown | "@context": "https://example.org/terms" | "@context": "https://schema.org"
      jsonld.cycle | a: {"subEvent": b}, b: {"subEvent": a} | a: {"subEvent": b}
      jsonld.duplicate-key | {"name": "a", "name": "b"} | {"name": "b"}
      jsonld.empty | "location": null | "location": "Room 229"
      jsonld.filler | "location": "No location set" | "location": "Room 229"
      jsonld.language-assumed | "name": "大语言模型之旅" | "name": {"@value": "大语言模型之旅", "@language": "zh"}
      jsonld.microdata-only | <div itemscope itemtype="https://schema.org/Event"> | <script type="application/ld+json">
      jsonld.more-values | "startDate": ["2024-03-21", "2024-03-22"] | "startDate": "2024-03-21"
      jsonld.no-event | {"@type": "Organization"} | {"@type": "EducationEvent"}
      jsonld.offset-moved | "startDate": "2024-03-21T10:00:00+08:00" | "startDate": "2024-03-21"
      jsonld.price-cleaned | "price": "12.50 €" | "price": 12.5, "priceCurrency": "EUR"
      jsonld.reference-unresolved | "performer": {"@id": "#nobody"} | "performer": {"@id": "#yan"}, {"@id": "#yan", "name": "阎栋"}
      jsonld.script-cleaned | {"name": "a",} | {"name": "a"}
      jsonld.syntax | {"name": | {"name": "a"}
      jsonld.text-cleaned | "name": "D&uuml;ne" | "name": "Düne"
      jsonld.too-deep | [[[[…]]]] | [[{"@type": "Event"}]]
      jsonld.too-long | > 1 MB | 4 KB
      jsonld.too-many | 100 001 × {"@type": "Event"} | 2 × {"@type": "Event"}
      jsonld.unknown-property | "typicalAgeRange": "18-" | "audience": {"@type": "Audience"}
      person.name-label-left | 报告人:阎栋 | 阎栋
      person.title-translation-mismatch | 副教授 / Prof. | 副教授 / Assoc. Prof.
      place.empty-address-parts | "address": {"street": null} | "address": {"country": "CN"}
      series.number-duplicate | #1 第435期, #2 第435期 | #1 第435期, #2 第436期
      series.number-mismatch | 第435期 … 436期 | 第435期 … 435
      series.number-order | 435: 03-21, 436: 03-14 | 435: 03-14, 436: 03-21
      spam.domain-mismatch | 8858cc.com, yan@bit.edu.cn | phys.bit.edu.cn, yan@bit.edu.cn
      spam.navigation-residue | 网站首页 > 学术报告 | 学术报告
      time.date-mismatch-between-languages | 2024-03-21 / Mar. 22, 2024 | 2024-03-21 / Mar. 21, 2024
      time.day-period-conflict | 上午 15:00 | 下午 15:00
      time.invalid-calendar-date | 2023-02-29 | 2024-02-29
      time.ordinal-suffix-wrong | Mar. 21th | Mar. 21st
      time.overlap-same-room | #1 229: 10:00-11:00, #2 229: 10:30-12:00 | #2 229: 11:00-12:00
      time.overlap-same-speaker | #1 阎栋 10:00-11:00, #2 阎栋 10:30-12:00 | #2 阎栋 14:00-15:00
      time.spaced-colon | 10 : 00 | 10:00
      time.weekday-mismatch | 2024-03-21 (周五) | 2024-03-21 (周四)
      time.weekday-mismatch-between-languages | 周四 / Friday | 周四 / Thursday
      time.year-missing-in-text | 3月21日 | 2024年3月21日
      time.zone-offset-conflict | America/Halifax 2024-09-01T20:00-04:00 | America/Halifax 2024-09-01T20:00-03:00
      """;

  private static final Map<String, List<String>> BY_CODE = byCode();

  private InputExamples() {}

  /** What is found and what passes; empty where the rule has none here. */
  static List<String> of(String code) {
    return BY_CODE.getOrDefault(code, List.of());
  }

  private static Map<String, List<String>> byCode() {
    Map<String, List<String>> map = new HashMap<>();
    TEXT.lines()
        .map(line -> line.split(" \\| ", -1))
        .forEach(parts -> map.put(parts[0], List.of(parts[1], parts[2])));
    return map;
  }
}

package io.github.academicevents.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Address;
import io.github.academicevents.Contact;
import io.github.academicevents.Contribution;
import io.github.academicevents.EventSeries;
import io.github.academicevents.Identifier;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.OnlineAccess;
import io.github.academicevents.Organization;
import io.github.academicevents.Person;
import io.github.academicevents.Place;
import io.github.academicevents.Resource;
import io.github.academicevents.Role;
import io.github.academicevents.samples.ProcessorTime;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No rule takes more than time in proportion to the length of a text. Texts that make a careless
 * scan start over at each character are made eight times as long: the time may grow to three times
 * that, where squared time would be sixty-four times as much.
 */
class HostileTextTest {

  private static final EventValidator VALIDATOR =
      EventValidator.builder().profile(Profile.bilingual()).build();
  private static final String[] BARE = {
    "[",
    "<",
    "<b>",
    "<p ",
    "<a href=",
    "</",
    "$",
    "$$",
    "<b>$",
    "on",
    " on",
    "javascript:",
    "x=",
    "-",
    "2024-",
    "3月",
    "Mar. ",
    "1/1/",
    "摘要：",
    "Abstract:",
    ";",
    "、",
    ", ",
    "%28",
    ")",
    "10.",
    "a-",
    "aa-",
    "TBA ",
    "待定",
    "取消：",
    "¥5",
    "MIT OR ",
    "9"
  };
  private static final int SHORT = 12_500;
  private static final int TIMES = 8;
  private static final int MOST = 3 * TIMES;

  static Stream<Arguments> units() {
    return Stream.concat(named(), Stream.of(BARE).map(unit -> Arguments.of(unit, unit)));
  }

  private static Stream<Arguments> named() {
    return Stream.of(
        Arguments.of("brackets", "("),
        Arguments.of("full-width brackets", "（中"),
        Arguments.of("nested Han brackets", "(中"),
        Arguments.of("labels", "报告人"),
        Arguments.of("at signs", "@"),
        Arguments.of("addresses", "a@b.cn"),
        Arguments.of("zero-width", "\u200B"),
        Arguments.of("joiners", "\u200D"),
        Arguments.of("combining", "\u0301"),
        Arguments.of("combining out of order", "\u0301\u0316"),
        Arguments.of("ampersands", "&"),
        Arguments.of("entities", "&amp;amp;"),
        Arguments.of("unfinished entities", "&#x1234567"),
        Arguments.of("addresses of pages", "http://"),
        Arguments.of("schemes", "https://a.cn/?utm_source=1&"),
        Arguments.of("tags", "<b"),
        Arguments.of("comments", "<!--"),
        Arguments.of("dots", "."),
        Arguments.of("ellipses", "\u2026"),
        Arguments.of("links", "更多"),
        Arguments.of("brands", "永利体育"),
        Arguments.of("bets", "1bet"),
        Arguments.of("lures", "加微信彩金"),
        Arguments.of("misread", "璁插å\u008D\u009A"),
        Arguments.of("Latin-1", "é…”"),
        Arguments.of("Cyrillic", "Рё"),
        Arguments.of("Cyrillic signs", "С‚Р»"),
        Arguments.of("GBK", "²©Ê¿"),
        Arguments.of("surrogates", "\uD83D"),
        Arguments.of("emoji", "\uD83E\uDDD1\u200D"),
        Arguments.of("private", "\uDB80\uDC01"),
        Arguments.of("directions", "\u202Aש"),
        Arguments.of("wide spaces", "中\u3000"),
        Arguments.of("commas", "中,"),
        Arguments.of("full-width", "Ａ："),
        Arguments.of("names", "张三、"),
        Arguments.of("and", "A and "),
        Arguments.of("titles", "教授"),
        Arguments.of("prefixes", "Prof."),
        Arguments.of("suffixes", ", PhD"),
        Arguments.of("initials", "A. "),
        Arguments.of("digits", "1"),
        Arguments.of("hyphens", "1-"),
        Arguments.of("lines", "中\n"),
        Arguments.of("dollars", "$("));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("units")
  void takeTimeInProportionToTheirLength(String name, String unit) {
    AcademicEvent brief = event(unit.repeat(SHORT / unit.length()));
    AcademicEvent longer = event(unit.repeat(TIMES * SHORT / unit.length()));
    double ratio = ProcessorTime.growth(() -> check(brief), () -> check(longer), MOST);
    assertThat(ratio).as(name).isLessThan(MOST);
  }

  private static void check(AcademicEvent event) {
    assertThat(VALIDATOR.validate(event).getFindings()).isNotEmpty();
  }

  private static AcademicEvent event(String text) {
    LocalizedText both = LocalizedText.of("zh", text, "en", text + "x");
    LocalizedText prefixed = LocalizedText.of("zh", text, "en", "$x" + text);
    Organization organization =
        Organization.builder()
            .name(both)
            .url(text)
            .addIdentifiers(Identifier.of("ror", text))
            .address(Address.builder().country(text).build())
            .build();
    Person person =
        Person.builder()
            .name(both)
            .givenName(both)
            .biography(both)
            .email(text)
            .telephone(text)
            .url("https://a.cn/" + text)
            .addIdentifiers(Identifier.of("orcid", text), Identifier.of("isni", text))
            .addAffiliations(organization)
            .build();
    return AcademicEvent.builder()
        .id(text)
        .url(text)
        .title(LocalizedText.of("zh", text, "en", "x" + text))
        .abstractText(prefixed)
        .addKeywords(both)
        .addLanguages(text)
        .timeZone(text)
        .addIdentifiers(Identifier.of("doi", text), Identifier.of("arxiv", text))
        .addIdentifiers(Identifier.of("isbn", text), Identifier.of("wikidata", text))
        .addResources(Resource.builder().license(text).language(text).build())
        .series(EventSeries.builder().name(both).numberText(text).build())
        .addSpeaker(person)
        .addContributions(Contribution.of(Role.CHAIR, person))
        .addLocations(Place.builder().name(both).room(both).url("http://" + text).build())
        .addLocations(OnlineAccess.builder().platform("Zoom").url(text).meetingId(text).build())
        .addContacts(Contact.builder().name(both).email("a" + text + "@b.cn").build())
        .build();
  }
}

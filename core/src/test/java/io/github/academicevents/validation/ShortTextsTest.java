package io.github.academicevents.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keywords, names of places and rooms, and what a browser would run. */
class ShortTextsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "a; b # a / b",
        "a；b、c，d # a / b / c / d",
        "a | b # a / b",
        "a, b, c # a / b / c",
        "a, b; c # a, b / c",
        "; a ; # a",
        "f(x; y); z # f(x; y); z",
        "x); (y # x); (y",
        "《一》；《二》 # 《一》 / 《二》",
        "Newton, Isaac # Newton, Isaac",
        "2,4,6-trinitrotoluene # 2,4,6-trinitrotoluene",
        "P(A|B) # P(A|B)",
        "|a # |a",
        "1, 2, 3 # 1 / 2 / 3",
        "a,1,b # a / 1 / b"
      })
  void keywords(String text, String words) {
    assertThat(String.join(" / ", GluedKeywords.parts(text))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"40, 2", "41, 1"})
  void aKeywordHas40Characters(int length, int words) {
    assertThat(GluedKeywords.parts("a; " + "b".repeat(length))).hasSize(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>",
        "a <SCRIPT src=x>",
        "<iframe\tx",
        "<object/>",
        "<embed\n>",
        "<b onclick=x>",
        "<img src=x\tONerror=x>",
        "<img src=\"x\"onload=x>",
        "<img src='x'onload=x>",
        "<svg/onload=x>",
        "a < b <script>",
        "javascript:x()",
        "JavaScript:a=1",
        "a:b javascript:x;",
        "javascript:%61"
      })
  void activeContent(String text) {
    assertThat(ActiveContent.isIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "<",
        "<script",
        "<scripture>",
        "`<script>`",
        "“<script>”",
        "< on=x",
        "<b>onclick=x",
        "<b <onclick=x",
        "<b bonclick=x>",
        "<b on=x>",
        "<b one>",
        "<b onclick",
        "1<2 onclick=x",
        "javascript:",
        "javascript: x()",
        "javascript:入门(上)",
        "javascript:a:b()",
        "avascript:x()",
        "javascript:x"
      })
  void noActiveContent(String text) {
    assertThat(ActiveContent.isIn(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "3楼229室, Room 229, true",
    "229, 229, true",
    "2-29, 229, true",
    "229室, The Room, true",
    "B1 12, 12 B1, true",
    "0229, 229, true",
    "00, 0, true",
    "229, 228, false",
    "229 1, 228 2, false",
    "229, 2290, false",
    "101 102, 102 103, false"
  })
  void numbersOfRooms(String room, String other, boolean agree) {
    assertThat(RoomNumbers.agree(room, other)).isEqualTo(agree);
    assertThat(RoomNumbers.agree(other, room)).isEqualTo(agree);
  }

  @ParameterizedTest
  @CsvSource({
    "线上（腾讯会议 123-456-789）, true",
    "Zoom 123 456, true",
    "Zoom会议号 123, true",
    "online via Zoom, true",
    "Microsoft Teams meeting ID 5, true",
    "腾讯会议：123 密码：456, true",
    "会议号 123, false",
    "Meeting ID 5, false",
    "Zoomable 5, false",
    "Zoom and Room 229, false",
    "线上线下, false",
    "229, false"
  })
  void nothingButOnline(String name, boolean online) {
    assertThat(OnlineWords.isMixture(name)).isEqualTo(online);
    assertThat(!online || OnlineWords.mayBe(name)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Zoom, true",
    "' Zoom\u3000', true",
    "腾讯会议, true",
    "ONLINE MEETING, true",
    "Zoomable, false",
    "' ', false",
    "Main Building, false"
  })
  void servicesAsPlaces(String name, boolean service) {
    assertThat(OnlineWords.isService(name)).isEqualTo(service);
  }

  @ParameterizedTest
  @CsvSource({
    "http://a.cn, true",
    "' HTTPS://a.cn', true",
    "www.a.cn, true",
    "a.cn, false",
    "wwwhere, false"
  })
  void addressesAsPlaces(String name, boolean url) {
    assertThat(OnlineWords.isUrl(name)).isEqualTo(url);
  }

  @ParameterizedTest
  @CsvSource({
    "学术报告, true",
    "【讲座预告】, true",
    "Invited talk:, true",
    "Seminar announcement, true",
    "（学术讲座通知）, true",
    "预告, false",
    "学术报告的写法, false",
    "Seminar on Lie groups, false",
    "--, false"
  })
  void titlesThatSayTheKindOnly(String title, boolean kind) {
    assertThat(TitleWords.isKind(title)).isEqualTo(kind);
  }
}

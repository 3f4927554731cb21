package io.github.academicevents.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.Reading;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page tells twice, or where it stands, must fit together. */
class PageChecksTest {

  private static final String PAGE = "题目：图的谱\n报告人：王明 教授\n时间：2024年3月21日（周四）10:00\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "邀请人：周金 教授|Contact Person: Prof. Jin-Jian Zhou, jjzhou@bit.edu.cn|Jin-Jian Zhou",
        "邀请人：周金|Contact: Jinjian Zhou|Jinjian Zhou",
        "邀请人：李强 教授|Contact: Prof. Jin-Jian Zhou, jjzhou@bit.edu.cn|Jin-Jian Zhou"
      })
  void tellsThatInviterAndContactAreNotTheSame(String inviter, String contact, String name) {
    Finding finding =
        only("consistency.inviter-vs-contact-en", PAGE + inviter + "\n\n" + contact + "\n");
    assertThat(finding.getPointer()).isEqualTo("/contacts/0/name/en");
    assertThat(finding.getValue()).hasValue(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "邀请人：周金健 教授|Contact Person: Prof. Jin-Jian Zhou, jjzhou@bit.edu.cn",
        "邀请人：欧阳明月|Contact: Prof. Mingyue Ouyang",
        // The secretary, who is no professor and not of that name.
        "邀请人：周金健 教授|Contact: Na Li, lina@bit.edu.cn",
        "邀请人：周金 教授|联系人：李娜",
        "报告厅：229|Contact: Prof. Jin-Jian Zhou"
      })
  void isSilentWhereTheyMayBe(String inviter, String contact) {
    assertThat(codes(PAGE + inviter + "\n\n" + contact + "\n"))
        .doesNotContain("consistency.inviter-vs-contact-en");
  }

  @ParameterizedTest
  @CsvSource({
    "http://www.8858cc.com/xs/435.htm, yan@bit.edu.cn, www.8858cc.com",
    "https://lectures.top/1, wang@maths.ox.ac.uk, lectures.top"
  })
  void tellsThatAPageIsNotTheInstitutions(String url, String mail, String host) {
    Finding finding = only("spam.domain-mismatch", PAGE + "网址：" + url + "\n联系人：李娜，" + mail + "\n");
    assertThat(finding.getPointer()).isEqualTo("/url");
    assertThat(finding.getValue()).hasValue(host);
  }

  @ParameterizedTest
  @CsvSource({
    "https://phys.bit.edu.cn/435.htm, yan@bit.edu.cn",
    "https://www.pku.edu.cn/435.htm, yan@bit.edu.cn",
    "https://lectures.top/1, yan@163.com",
    "https://lectures.top/1, yan@mail.lectures.top",
    "https://mp.weixin.qq.com/s/x, yan@bit.edu.cn",
    "https://meeting.tencent.com/dm/x, yan@bit.edu.cn",
    "https://www.mathunion.org/icm, yan@bit.edu.cn",
    "https://math.ethz.ch/1, yan@bit.edu.cn"
  })
  void isSilentOnSitesThatMayHaveIt(String url, String mail) {
    assertThat(codes(PAGE + "网址：" + url + "\n联系人：李娜，" + mail + "\n"))
        .doesNotContain("spam.domain-mismatch");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "报告人：姓名：阎栋|姓名：阎栋|阎栋|阎栋",
        "报告人：报告人：阎栋 博士|报告人：阎栋 博士|阎栋 博士|阎栋",
        "报告人：主讲人:阎栋|主讲人:阎栋|阎栋|阎栋",
        "主讲人：姓 名：欧阳明月（东湖大学）|姓 名：欧阳明月（东湖大学）|欧阳明月（东湖大学）|欧阳明月",
        "Speaker: Name: Dong Yan|Name: Dong Yan|Dong Yan|Dong Yan"
      })
  void takesALeftLabelOutOfAName(String line, String value, String mended, String name) {
    String page = "题目：图的谱\n" + line + "\n时间：2024年3月21日 10:00\n";
    Finding finding = only("person.name-label-left", page);
    assertThat(finding.getValue()).hasValue(value);
    assertThat(finding.getSuggestion()).hasValue(mended);
    AcademicEvent event = AnnouncementReader.read(page).getEvent().orElseThrow();
    assertThat(event.getContributions())
        .flatExtracting(
            contribution -> contribution.getPerson().orElseThrow().getName().asMap().values())
        .containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "报告人：阎栋",
        "报告人：\n主讲人：阎栋",
        "邀请人： 报告人：阎栋",
        "报告人姓名：阎栋",
        "报告人：Conan O'Neil",
        "Speaker: Name Dong Yan"
      })
  void seesNoLabelWhereNoneIsLeft(String lines) {
    assertThat(codes("题目：图的谱\n" + lines + "\n时间：2024年3月21日 10:00\n"))
        .doesNotContain("person.name-label-left");
  }

  private static Finding only(String code, String page) {
    List<Finding> found =
        AnnouncementReader.read(page).getFindings().stream()
            .filter(finding -> finding.getCode().equals(code))
            .toList();
    assertThat(found).as(page).hasSize(1);
    return found.get(0);
  }

  private static List<String> codes(String page) {
    Reading reading = AnnouncementReader.read(page);
    assertThat(reading.getEvent()).isPresent();
    return reading.getFindings().stream().map(Finding::getCode).toList();
  }
}

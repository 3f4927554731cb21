package io.github.academicevents.validation;

import static io.github.academicevents.validation.CharacterExamples.abstractEn;
import static io.github.academicevents.validation.CharacterExamples.abstractZh;
import static io.github.academicevents.validation.CharacterExamples.en;
import static io.github.academicevents.validation.CharacterExamples.zh;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Contribution;
import io.github.academicevents.EventSeries;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Organization;
import io.github.academicevents.Role;

/** Examples of the rules of spam. */
final class SpamExamples extends RuleExamples {

  SpamExamples() {
    rule("spam.gambling-term")
        .bad("8858cc永利皇宫登录", zh("8858cc永利皇宫登录博约学术论坛"))
        .bad("新葡京官网", abstractZh("欢迎访问新葡京官网，报告照常。"))
        .bad("bet365", en("bet365官网 Forum on AI"))
        .bad("威尼斯人88888", zh("威尼斯人88888之旅"))
        .near("博弈论", zh("博弈论与彩票公益金"))
        .near("多臂老虎机", zh("多臂老虎机与百家乐的概率"))
        .near("2024银河系", zh("2024银河系论坛：登录月球"))
        .near("金沙江", zh("2023金沙江水文，兼谈威尼斯人的商业"))
        .near("alphabet2", en("On alphabet2 and BET Surfaces, betting Odds"))
        .awkward("game theory", en("Game Theory of Casinos: the St. Petersburg Bet"))
        .awkward("棋牌", zh("棋牌类游戏中的人工智能"));
    rule("spam.org-name-replaced")
        .bad("series", series("8858cc永利皇宫登录“博约学术论坛”"))
        .bad("organizer", organizer("澳门金沙国际官网"))
        .near("博约学术论坛", series("博约学术论坛"))
        .near("金沙遗址博物馆", organizer("金沙遗址博物馆"))
        .near("澳门威尼斯人酒店", organizer("澳门威尼斯人酒店"))
        .awkward("永利", organizer("天津永利化学工业研究所"));
    rule("spam.contact-solicitation")
        .bad("加微信送彩金", abstractZh("报告介绍模型。加微信送彩金。"))
        .bad("代写", abstractZh("代写论文请联系QQ123456"))
        .bad("Telegram", abstractEn("Join us on Telegram @x and get a casino bonus today."))
        .near("加微信群", abstractZh("报名请加微信群，会前发送链接。"))
        .near("微信支付", abstractZh("报告研究微信支付、贷款与返利行为。"))
        .near("Telegram", abstractEn("The talk studies groups on Telegram and what they share."))
        .awkward("联系微信", abstractZh("如有疑问，请联系微信公众号“物理学院”。"));
    rule("spam.link-farm")
        .bad("20 sites", abstractEn("See " + links(20, "https://site%d.example.com/x ")))
        .bad("12 sites", abstractEn("See " + links(12, "http://a%d.cn,")))
        .near("20 of one site", abstractEn("See " + links(20, "https://doi.org/10.1145/%d ")))
        .near("3 sites", abstractEn("See " + links(3, "https://site%d.example.com ")))
        .awkward("zh", abstractZh("论文见 " + links(4, "https://arxiv.org/abs/2401.0000%d ") + "。"));
  }

  private static String links(int count, String form) {
    StringBuilder links = new StringBuilder();
    for (int i = 0; i < count; i++) {
      links.append(form.replace("%d", Integer.toString(i)));
    }
    return links.toString();
  }

  private static AcademicEvent.Builder series(String name) {
    return talk().series(EventSeries.builder().name(LocalizedText.of("zh", name)).build());
  }

  private static AcademicEvent.Builder organizer(String name) {
    return talk()
        .addContributions(
            Contribution.of(Role.ORGANIZER, Organization.of(LocalizedText.of("zh", name))));
  }
}

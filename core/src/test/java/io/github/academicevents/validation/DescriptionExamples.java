package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Person;
import java.util.List;

/** Examples of the rules of abstracts and of HTML in texts. */
final class DescriptionExamples extends RuleExamples {

  private static final String EN = "/abstract/en";

  DescriptionExamples() {
    html();
    active();
    header();
    rule("event.duplicate-content-fields")
        .bad("abstract = title", both("The LLM Journey", "The LLM Journey", "A life"))
        .bad("abstract = biography", both("The LLM Journey", "A life", "A life"))
        .near("abstract in title", both("The LLM Journey", "The LLM Journey.", "A life"))
        .near("TBA", both("TBA", "TBA", "A life"))
        .awkward(
            "གཏམ", talk().abstractText(LocalizedText.of("bo", "བོད་ཀྱི་རྩོམ་རིག་སྐོར་གླེང་།")));
  }

  private void html() {
    rule("event.description-html")
        .bad("<p>", en("<p>Large models learn"), EN, "Large models learn")
        .bad("<b>…</b>", en("How <b>large</b> models learn"), EN, "How large models learn")
        .bad("<br/>", en("One line<br/>and one more"), EN, "One line\nand one more")
        .bad(
            "<a href>",
            en("See <a href=\"https://a.cn/x\">this page</a> for more"),
            EN,
            "See this page (https://a.cn/x) for more")
        .bad("<li>", en("<ul><li>one</li><li>two</li></ul>"), EN, "one\ntwo")
        .bad("audience", talk().audience(LocalizedText.of("en", "<span>All</span>")))
        .near("a < b", en("We show that a < b and c > d hold for all"))
        .near("<a|b>", en("The product <a|b> of two states is small"))
        .near("$<b>$", en("Let $<b></b>$ be the mean of all values"))
        .near("<p>", en("The mean momentum <p> of the gas is zero"))
        .near("x<y>z", en("For x<y>z there is nothing to be shown"))
        .near("List<String>", en("A List<String> is no List<Object> in Java"))
        .awkward("<i>", en("The mean spin <i> and <s> of a state $|s\\rangle$ when a<b"))
        .awkward("《》", talk().abstractText(LocalizedText.of("zh", "从《红楼梦》谈起，讨论小说的写法。")));
  }

  private void active() {
    rule("event.description-active-content")
        .bad("<script src>", en("<script src=\"https://a.cn/x.js\"></script>A talk"))
        .bad("<iframe>", en("A talk <iframe src='https://a.cn/'></iframe>"))
        .bad("onclick", en("A <b onclick=\"alert(1)\">talk</b> of models"))
        .bad("onerror", en("A talk <img src=x onerror=alert(1)> of models"))
        .bad("javascript:", en("Open javascript:alert(1) to see the slides"))
        .near("JavaScript: ", en("JavaScript: the good parts, told once more"))
        .near("`<script>`", en("How `<script>` gets into a page, and how to prevent it"))
        .near("on = off", en("For a < b let on = off and x > y"))
        .near("<scripture>", en("The text <scripture> is from the fifth century"))
        .awkward("JavaScript:", talk().abstractText(zh("JavaScript:从入门到精通(上)，讲语言的来历。")));
  }

  private void header() {
    rule("event.description-repeats-header")
        .bad("Abstract:", en("Abstract: We show more"), EN, "We show more")
        .bad("摘要：", talk().abstractText(zh("摘要：报告介绍模型。")), "/abstract/zh", "报告介绍模型。")
        .bad("【摘 要】", talk().abstractText(zh("【摘 要】报告介绍模型。")), "/abstract/zh", "报告介绍模型。")
        .bad("Abstract\n", en("Abstract\nWe show more"), EN, "We show more")
        .bad("摘要: Abstract:", en("摘要: Abstract: We show more"), EN, "We show more")
        .near("Abstract interpretation", en("Abstract interpretation: a way to prove programs"))
        .near("(Abstract)", en("(Abstract) nonsense is the subject of the talk"))
        .awkward("摘要生成", talk().abstractText(zh("摘要生成：从抽取到理解，报告讲述其来历。")));
  }

  private static AcademicEvent.Builder both(String title, String summary, String biography) {
    Person speaker =
        Person.of(LocalizedText.of("en", "Plato")).withBiography(LocalizedText.of("en", biography));
    return talk()
        .title(LocalizedText.of("en", title))
        .abstractText(LocalizedText.of("en", summary))
        .contributions(List.of())
        .addSpeaker(speaker);
  }

  private static LocalizedText zh(String text) {
    return LocalizedText.of("zh", text);
  }

  private static AcademicEvent.Builder en(String text) {
    return talk().abstractText(LocalizedText.of("en", text));
  }
}

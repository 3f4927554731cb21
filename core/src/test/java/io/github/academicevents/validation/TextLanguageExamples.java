package io.github.academicevents.validation;

import static io.github.academicevents.validation.CharacterExamples.abstractEn;
import static io.github.academicevents.validation.CharacterExamples.abstractZh;
import static io.github.academicevents.validation.CharacterExamples.en;
import static io.github.academicevents.validation.CharacterExamples.other;
import static io.github.academicevents.validation.CharacterExamples.zh;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Contribution;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Organization;
import io.github.academicevents.Person;
import io.github.academicevents.Role;

/** Examples of the rules of languages, of punctuation, and of what is left of a web page. */
final class TextLanguageExamples extends RuleExamples {

  private static final String ENGLISH =
      "The talk tells how large language models are trained and brought in line with what people"
          + " want. ";
  private static final String CHINESE = "报告介绍大语言模型如何训练，以及怎样让模型与人的意愿一致。";

  TextLanguageExamples() {
    slots();
    comparison();
    punctuation();
    residue();
  }

  private void slots() {
    rule("text.wrong-language-slot")
        .bad("en: 大语言模型之旅", both("大语言模型之旅与人", "大语言模型之旅"))
        .bad("zh: From Scale to …", zh("From Scale to Interaction and Back"))
        .bad("zh: Institute", organizer("Institute for Advanced Study"))
        .near("en: On 红楼梦", en("Reading 红楼梦 in English"))
        .near("zh: GPT-4", zh("GPT-4 vs. Llama 3"))
        .near("zh: GPT系列", zh("从 Scale 到 Interaction：GPT 的 training 与 alignment"))
        .near("zh: Jean-Baptiste …", speaker("zh", "Jean-Baptiste Joseph Fourier"))
        .awkward("ja: 量子計算", other("ja", "量子計算入門"))
        .awkward("zh-Latn", other("zh-Latn", "Da yuyan moxing zhi lü de gushi"));
    rule("text.mixed-languages-in-one")
        .bad("摘要 / Abstract", abstractZh("摘要：报告介绍模型。\nAbstract: The talk tells of models."))
        .bad("two paragraphs", abstractZh(CHINESE + "\n" + ENGLISH))
        .near(
            "a line of a paper",
            abstractZh(CHINESE + "\n[1] D. Yan. Learning to act well. JMLR 2023."))
        .near("English words", abstractZh(CHINESE + "\n其中 next token prediction 是核心。"))
        .near("English alone", abstractEn(ENGLISH + "\n" + ENGLISH))
        .awkward(
            "papers",
            abstractZh(
                CHINESE
                    + "\nYan D, Zhou J. Deep reinforcement learning for planning in large worlds, 2021."));
  }

  private void comparison() {
    rule("text.identical-in-both-slots")
        .bad("title", both("From Scale to Interaction", "From Scale to Interaction"))
        .bad("abstract", abstracts(ENGLISH, ENGLISH))
        .near("E = mc²", both("E = mc²", "E = mc²"))
        .near("AlphaFold", both("AlphaFold", "AlphaFold"))
        .near("case", both("From Scale to interaction 讲座", "From Scale to Interaction"))
        .awkward("zh / zh-Hant", talk().title(LocalizedText.of("zh", "人工智能", "zh-Hant", "人工智能")));
    rule("text.translation-length-outlier")
        .bad("400 : 30", abstracts("字".repeat(400), "Thirty letters are too few xx."))
        .bad("150 : 120", abstracts("字".repeat(150), "ab ".repeat(40)))
        .bad("110 : 800", abstracts("字".repeat(110), "abc ".repeat(200)))
        .near("150 : 300", abstracts("字".repeat(150), "ab ".repeat(100)))
        .near("90 : 40", abstracts("字".repeat(90), "ab ".repeat(13)))
        .near("name", speaker("zh", "阿卜杜拉·买买提"))
        .awkward("ja", talk().abstractText(LocalizedText.of("ja", "本".repeat(300), "en", ENGLISH)));
  }

  private void punctuation() {
    rule("text.halfwidth-punctuation-in-zh")
        .bad("良乡校区,物理", zh("良乡校区,物理实验中心"), "/title/zh", "良乡校区，物理实验中心")
        .bad("对齐(预训练)", zh("论对齐(预训练)"), "/title/zh", "论对齐（预训练）")
        .bad("模型(model)训练", zh("论模型(model)训练"), "/title/zh", "论模型（model）训练")
        .near("f(x)", zh("论函数f(x)的极限"))
        .near("(0,1)", zh("区间(0,1)上的方程"))
        .near("(一", zh("讲座(一"))
        .near("$f(中)$", zh("论$f(中)$的极限"))
        .near("10:00", zh("上午10:00的报告"))
        .awkward("1) 引言", abstractZh("内容：1) 引言；2) 方法。"));
    rule("text.fullwidth-punctuation-in-en")
        .bad("Profile：Dong", en("Profile：Dong Yan"), "/title/en", "Profile: Dong Yan")
        .bad("Yan（Beijing）", en("Yan（Beijing）on AI"), "/title/en", "Yan (Beijing) on AI")
        .bad("10：00", en("At 10：00 in Room 229"), "/title/en", "At 10:00 in Room 229")
        .near("（北京）", en("Beijing（北京）and its Past"))
        .near("《红楼梦》", en("Reading 《红楼梦》 Again"))
        .near("。。。", en("Well。。。"))
        .awkward("ja", other("ja", "量子計算入門（第一回）"));
  }

  private void residue() {
    rule("text.html-entity-residue")
        .bad("A&amp;amp;B", en("Talk on A&amp;amp;B"), "/title/en", "Talk on A&B")
        .bad("&#x535A;", zh("&#x535A;士论坛"), "/title/zh", "博士论坛")
        .bad("a &lt; b", en("If a &lt; b then what"), "/title/en", "If a < b then what")
        .bad("&nbsp;", en("Room&nbsp;229 is open"), "/title/en", "Room 229 is open")
        .near("AT&T;", en("AT&T; and Others"))
        .near("a && b;", en("When a && b; holds"))
        .near("?a=1&lt=2", en("The query ?a=1&lt=2 explained"))
        .awkward("a < b & c", abstractEn("If a < b & c > d, then $a \\& b < c$ holds."));
    rule("text.truncated")
        .bad("本次报告……", abstractZh("本次报告……"))
        .bad("[…]", abstractEn("The talk tells how large […]"))
        .bad("models...", abstractEn("The talk tells of models..."))
        .bad("更多>>", abstractZh("报告介绍大语言模型。更多>>"))
        .bad("Read more", abstractEn("The talk tells of models. Read more"))
        .near("2, 3, 5, ...", abstractEn("The talk is about the primes 2, 3, 5, ..."))
        .near("等……", abstractZh("内容有训练、对齐、推理等……"))
        .near("做得更多", abstractZh("让模型为人做得更多"))
        .near("了解详情。", abstractZh("请到网站了解详情。"))
        .awkward("[1..n]", abstractEn("The talk sorts the array A[1..n]"));
  }

  private static AcademicEvent.Builder both(String zh, String en) {
    return talk().title(LocalizedText.of("zh", zh, "en", en));
  }

  private static AcademicEvent.Builder abstracts(String zh, String en) {
    return talk().abstractText(LocalizedText.of("zh", zh, "en", en));
  }

  private static AcademicEvent.Builder organizer(String zh) {
    return talk()
        .addContributions(
            Contribution.of(Role.ORGANIZER, Organization.of(LocalizedText.of("zh", zh))));
  }

  private static AcademicEvent.Builder speaker(String tag, String name) {
    return talk().addSpeaker(Person.of(LocalizedText.of(tag, name)));
  }
}

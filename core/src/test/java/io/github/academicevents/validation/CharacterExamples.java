package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.LocalizedText;

/** Examples of the rules of characters that are not what was meant, or that nobody sees. */
final class CharacterExamples extends RuleExamples {

  CharacterExamples() {
    invisible();
    spaces();
    broken();
    forms();
  }

  private void invisible() {
    rule("text.control-characters")
        .bad("U+0008", en("LLM\bJourney"), "/title/en", "LLMJourney")
        .bad("U+000B", en("One\u000BTwo"), "/title/en", "One\nTwo")
        .bad("U+0092", en("Euler\u0092s Method"), "/title/en", "Euler\u2019s Method")
        .near("tab", abstractEn("One\tTwo and three in a table."))
        .near("line ends", abstractEn("One line of it.\r\nAnd another line."))
        .awkward("བོད་སྐད།", other("bo", "ཚན་རིག་གི་གཏམ་བཤད།"));
    rule("text.bidi-control")
        .bad("U+202E", en("A \u202Ereversed\u202C Talk"), "/title/en", "A reversed Talk")
        .bad("U+2067", en("A \u2067Talk\u2069 on Text"), "/title/en", "A Talk on Text")
        .near("U+200F", other("he", "הרצאה\u200F (2024)"))
        .near("U+2067 with Hebrew", en("On \u2067שלום\u2069 in Letters"))
        .awkward("محاضرة", other("ar", "محاضرة في \u2067الرياضيات\u2069"));
    rule("text.zero-width")
        .bad("U+200B", zh("大语言\u200B模型之旅"), "/title/zh", "大语言模型之旅")
        .bad("U+00AD", en("The LLM Jour\u00ADney"), "/title/en", "The LLM Journey")
        .bad("U+200D", en("The\u200D LLM Journey"), "/title/en", "The LLM Journey")
        .near("emoji", en("Life of a \uD83E\uDDD1\u200D\uD83D\uDD2C at Work"))
        .near("U+200C in Persian", other("fa", "می\u200Cخواهم بدانم"))
        .awkward("ක්\u200Dෂණික", other("si", "ක්\u200Dෂණික දේශනය"))
        .awkward("U+200B in Thai", other("th", "การ\u200Bบรรยาย"));
  }

  private void spaces() {
    rule("text.nbsp")
        .bad("Room\u00A0229", en("Talk in Room\u00A0229"), "/title/en", "Talk in Room 229")
        .bad("大语言\u00A0模型", zh("大语言\u00A0模型"), "/title/zh", "大语言 模型")
        .near("10\u00A0km", en("The Last 10\u00A0km of the Marathon"))
        .near("Room 229", en("Talk in Room 229"))
        .awkward("Pourquoi\u00A0?", other("fr", "Pourquoi\u00A0? «\u00A0Oui\u00A0»"));
    rule("text.ideographic-space")
        .bad("时　间", zh("时\u3000间：上午的报告"), "/title/zh", "时间：上午的报告")
        .bad("indent", abstractZh("\u3000\u3000报告介绍大语言模型。"), "/abstract/zh", "报告介绍大语言模型。")
        .near("usual space", zh("大语言模型 之旅"))
        .near("阎　栋", spacedName())
        .awkward("第1回　公開講座", other("ja", "第1回\u3000公開講座"));
  }

  private static AcademicEvent.Builder spacedName() {
    return talk()
        .addSpeaker(io.github.academicevents.Person.of(LocalizedText.of("zh", "赵\u3000强")));
  }

  private void broken() {
    rule("text.replacement-char")
        .bad("\uFFFD\uFFFD讲座", zh("\uFFFD\uFFFD讲座的题目"))
        .bad("na\uFFFDve", en("A na\uFFFDve Bayes Talk"))
        .near("？", zh("何为智能？"))
        .near("\uFFFC", en("An object \uFFFC here"))
        .awkward("Ｏ．□", zh("论符号□与◇的模态逻辑"));
    rule("text.unpaired-surrogate")
        .bad("U+D83D", en("Rockets \uD83D now"))
        .bad("U+DE80", en("Rockets \uDE80 now"))
        .near("🚀", en("Rockets \uD83D\uDE80 now"))
        .near("𠮷", zh("𠮷野家的经济学"))
        .awkward("𝔸", en("On \uD835\uDD38-homotopy and Spheres"));
    rule("text.private-use")
        .bad("U+E61D", en("\uE61D Call for Talks"))
        .bad("U+F0001", en("\uDB80\uDC01 Call for Talks"))
        .near("☎", en("\u260E Call for Talks"))
        .near("U+2FFFD", zh("\uD87F\uDFFD字的来历"))
        .awkward("㐀㐁", zh("㐀㐁二字考"));
    rule("text.mojibake")
        .bad("博士 as Latin-1", zh("å\u008D\u009Aå£«"))
        .bad("锟斤拷", zh("锟斤拷锟斤拷之旅"))
        .bad("讲座 as GBK", zh("璁插骇"))
        .bad("café as CP1252", en("CafÃ© Talks"))
        .bad("’ as CP1252", en("Eulerâ€™s Method"))
        .bad("博士 in GBK as Latin-1", zh("²©Ê¿"))
        .bad("Привет as Windows-1251", other("ru", "РџСЂРёРІРµС‚"))
        .bad("Лекция as CP1252", other("ru", "Ð›ÐµÐºÑ†Ð¸Ñ"))
        .near("Рёрих", other("ru", "Рёрих и Сёмин: «СССР», Р–С и РС…"))
        .near("Рівне", other("uk", "Рівне, Сєверодонецьк, Рєпін та РІЧ"))
        .near("Сњежана", other("sr", "Сњежана: Рјечник, СЈАЈ, Љубиша и Ђорђе"))
        .near("Français", other("fr", "L’été à Orléans… « déjà vu »"))
        .near("É…”", en("“The Café…” and Other Plays"))
        .near("São", en("MANHÃ… in São Paulo"))
        .near("涓涓", zh("涓涓细流：瑜伽与璐璐的编程课"))
        .near("25 °C", en("Superconductivity at 25 °C ± 2"))
        .awkward("Việt", other("vi", "Toán học và đời sống ở Việt Nam"))
        .awkward("閱讀", other("zh-Hant", "閱讀典籍：鐘鼎文與鏡銘"))
        .awkward("Gauß²", other("de", "Gauß² und Möbius® im Gespräch"));
  }

  private void forms() {
    rule("text.fullwidth-alnum")
        .bad("第４３５期", zh("第４３５期报告"), "/title/zh", "第435期报告")
        .bad("ＬＬＭ", en("The ＬＬＭ Journey"), "/title/en", "The LLM Journey")
        .near("第435期：报告", zh("第435期：报告"))
        .near("第Ⅲ期", zh("第Ⅲ期报告"))
        .awkward("ＡＩ入門", other("ja", "ＡＩ入門"));
    rule("text.not-nfc")
        .bad("e + U+0301", en("Poincare\u0301 Maps"), "/title/en", "Poincaré Maps")
        .bad("Å U+212B", en("Below 5 \u212B Wide"), "/title/en", "Below 5 \u00C5 Wide")
        .near("é", en("Poincaré Maps"))
        .near("x + U+0304", en("On x\u0304 and Means"))
        .awkward("हिन्दी", other("hi", "हिन्दी में व्याख्यान"))
        .awkward("神", other("ja", "\uFA19谷の歴史"));
    rule("text.length-limit")
        .bad("10 001", abstractEn("a".repeat(10_001)))
        .bad("12 000", abstractZh("字".repeat(12_000)))
        .near("10 000", abstractZh("字".repeat(10_000)))
        .near("10 000 of two units", abstractZh("𠮷".repeat(10_000)))
        .awkward("བོད་", talk().abstractText(LocalizedText.of("bo", "བོད་".repeat(2000))));
  }

  static AcademicEvent.Builder zh(String title) {
    return talk().title(LocalizedText.of("zh", title));
  }

  static AcademicEvent.Builder en(String title) {
    return talk().title(LocalizedText.of("en", title));
  }

  static AcademicEvent.Builder other(String tag, String title) {
    return talk().title(LocalizedText.of(tag, title)).abstractText(LocalizedText.empty());
  }

  static AcademicEvent.Builder abstractZh(String text) {
    return talk().abstractText(LocalizedText.of("zh", text));
  }

  static AcademicEvent.Builder abstractEn(String text) {
    return talk().abstractText(LocalizedText.of("en", text));
  }
}

package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.EventKind;
import io.github.academicevents.EventStatus;
import io.github.academicevents.EventTime;
import io.github.academicevents.Extras;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.OpenDetail;
import io.github.academicevents.Person;
import java.util.Optional;

/** Examples of the rules of titles. */
final class TitleExamples extends RuleExamples {

  TitleExamples() {
    length();
    kind();
    clutter();
    status();
    rule("event.tba-placeholder-as-value")
        .bad("TBA", en("TBA"), "/title/en", "")
        .bad("待定", zh("待定"))
        .bad("(to be announced)", en("(to be announced)"))
        .bad("speaker 待定", talk().addSpeaker(Person.of(LocalizedText.of("zh", "待定"))))
        .near("TBA: A History", en("TBA: A History"))
        .near("待定系数法", zh("待定系数法"))
        .awkward("待定系数法与插值", zh("待定系数法与插值"));
  }

  private void length() {
    rule("event.title-missing")
        .bad("-", title(LocalizedText.empty()))
        .bad("time TBA", title(LocalizedText.empty()).addToBeAnnounced(OpenDetail.TIME))
        .near("title TBA", title(LocalizedText.empty()).addToBeAnnounced(OpenDetail.TITLE))
        .near("[1]", title(LocalizedText.empty()).extras(Extras.of("title", 1)))
        .awkward("བོད", title(LocalizedText.of("bo", "བོད་ཀྱི་རྩོམ་རིག")));
    rule("event.title-too-short")
        .bad("AI", en("AI"))
        .bad("光", zh("光"))
        .bad("C*", en("C*"))
        .near("LLM", en("LLM"))
        .near("量子", zh("量子"))
        .near("TBA", en("TBA"))
        .awkward("量子", title(LocalizedText.of("ja", "量子")))
        .awkward("Ödp", title(LocalizedText.of("de", "Ödp")));
    rule("event.title-too-long")
        .bad("251", zh("量".repeat(251)))
        .bad("251", en("word ".repeat(50) + "s"))
        .near("250", zh("量".repeat(250)))
        .near("𠮷 × 250", zh("𠮷".repeat(250)))
        .awkward("རྩོམ་རིག", title(LocalizedText.of("bo", "རྩོམ་རིག་".repeat(20))));
  }

  private void kind() {
    rule("event.title-is-type-only")
        .bad("学术报告", zh("学术报告"))
        .bad("Seminar", en("Seminar"))
        .bad("【讲座预告】", zh("【讲座预告】"))
        .bad("Invited talk:", en("Invited talk:"))
        .near("学术报告的写法", zh("学术报告的写法"))
        .near("Seminar on Lie groups", en("Seminar on Lie groups"))
        .near("Panel", talk().kind(EventKind.CONFERENCE).addSubEvents(panel()))
        .awkward("Plato", en("Plato"));
  }

  private void clutter() {
    rule("event.title-contains-date-or-url")
        .bad("2024-03-21", en("LLM Journey 2024-03-21"))
        .bad("https://t.cn/x", en("LLM Journey https://t.cn/x"))
        .bad("3月21日", zh("大语言模型之旅（3月21日）"))
        .bad("21 March 2024", en("LLM Journey, 21 March 2024"))
        .bad("Mar. 21-22, 2024", en("LLM Journey, Mar. 21-22, 2024"))
        .bad("21.03.2024", en("LLM Journey 21.03.2024"))
        .bad("¥50", en("LLM Journey ¥50"))
        .bad("50元/人", zh("大语言模型之旅（50元/人）"))
        .near("2024", en("Physics in 2024"))
        .near("September 11, 2001", en("After September 11, 2001"))
        .near("$2", en("Living on $2 a Day"))
        .near("5月4日", zh("1919年5月4日与新文化"))
        .near("3.21.1", en("Release 3.21.1 of the solver"))
        .awkward("$x^{2024}$", en("Sums of $x^{2024}$ and $y_2$"))
        .awkward("令和6年", title(LocalizedText.of("ja", "令和6年能登半島地震の記録")));
  }

  private void status() {
    rule("event.title-has-status-word")
        .bad("CANCELLED: ", en("CANCELLED: LLM Journey"), "/title/en", "LLM Journey")
        .bad("[Postponed]", en("LLM Journey [Postponed]"), "/title/en", "LLM Journey")
        .bad("【取消】", zh("【取消】大语言模型之旅"), "/title/zh", "大语言模型之旅")
        .bad("（改期）", zh("大语言模型之旅（改期）"))
        .bad("CANCELED", en("CANCELED LLM Journey"), "/title/en", "LLM Journey")
        .near("cancelled", en("CANCELLED: LLM Journey").status(EventStatus.CANCELLED))
        .near("Cancelled stamps", en("Cancelled stamps of China"))
        .near("延期支付", zh("延期支付的经济学"))
        .near("改期 = postponed", zh("改期：大语言模型之旅").status(EventStatus.POSTPONED))
        .awkward("取消文化", zh("取消文化研究"));
  }

  private static AcademicEvent panel() {
    return AcademicEvent.builder()
        .kind(EventKind.PANEL)
        .title(LocalizedText.of("en", "Panel"))
        .start(EventTime.of(2024, 3, 21, 10, 0))
        .end(Optional.empty())
        .build();
  }

  private static AcademicEvent.Builder title(LocalizedText title) {
    return talk().title(title);
  }

  private static AcademicEvent.Builder zh(String title) {
    return title(LocalizedText.of("zh", title));
  }

  private static AcademicEvent.Builder en(String title) {
    return title(LocalizedText.of("en", title));
  }
}

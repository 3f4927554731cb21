package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Extras;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Subject;
import java.util.ArrayList;
import java.util.List;

/** Examples of the rules of subjects and keywords. */
final class SubjectExamples extends RuleExamples {

  SubjectExamples() {
    rule("subject.arxiv-unknown")
        .bad("cs.XX", coded("arxiv", "cs.XX"))
        .bad("CL", coded("arXiv", "CL"))
        .bad("cond-mat.quant", coded("arxiv", "cond-mat.quant"))
        .near("cs.CL", coded("arxiv", "cs.CL"))
        .near("quant-ph", coded("arXiv", "quant-ph"))
        .near("cs.XX", coded("own", "cs.XX"))
        .awkward("cond-mat.mes-hall", coded("arxiv", "cond-mat.mes-hall"));
    rule("subject.msc-format")
        .bad("6S805", coded("msc2020", "6S805"))
        .bad("68t05", coded("msc2020", "68t05"))
        .bad("68", coded("msc", "68"))
        .bad("68T0x", coded("MSC2020", "68T0x"))
        .near("68T05", coded("msc2020", "68T05"))
        .near("68-04", coded("msc2020", "68-04"))
        .near("68Txx", coded("msc2010", "68Txx"))
        .awkward("68-XX", coded("msc2020", "68-XX"));
    rule("subject.scheme-missing")
        .bad("11F80", subject(Subject.builder().code("11F80")))
        .bad("cs.CL", subject(Subject.builder().code("cs.CL")))
        .near("own", coded("own", "11F80"))
        .near("5", subject(Subject.builder().code("11F80").extras(Extras.of("scheme", 5))))
        .awkward("数论", subject(Subject.builder().name(LocalizedText.of("zh", "数论"))));
    rule("subject.too-many")
        .bad("21", talk().keywords(keywords(21)))
        .bad("100", talk().keywords(keywords(100)))
        .near("20", talk().keywords(keywords(20)))
        .near("0", talk().keywords(List.of()))
        .awkward("1", talk().keywords(keywords(1)));
    rule("subject.glued-list")
        .bad("LLM;RL;对齐", keyword("zh", "LLM;RL;对齐"), "/keywords/0/zh", "LLM / RL / 对齐")
        .bad("强化学习、对齐", keyword("zh", "强化学习、对齐"))
        .bad("graphs, trees, forests", keyword("en", "graphs, trees, forests"))
        .bad("LLM | RL", keyword("en", "LLM | RL"))
        .near("Newton, Isaac", keyword("en", "Newton, Isaac"))
        .near("f(x; y)", keyword("en", "f(x; y)"))
        .near("TCP/IP", keyword("en", "TCP/IP"))
        .near("⟨a|b⟩", keyword("en", "⟨a|b⟩"))
        .near("2,4,6-trinitrotoluene", keyword("en", "2,4,6-trinitrotoluene"))
        .awkward("R&D", keyword("en", "R&D in the 1920s"));
  }

  private static AcademicEvent.Builder coded(String scheme, String code) {
    return subject(Subject.builder().scheme(scheme).code(code));
  }

  private static AcademicEvent.Builder subject(Subject.Builder subject) {
    return talk().addSubjects(subject.build());
  }

  private static AcademicEvent.Builder keyword(String tag, String word) {
    return talk().addKeywords(LocalizedText.of(tag, word));
  }

  private static List<LocalizedText> keywords(int count) {
    List<LocalizedText> keywords = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      keywords.add(LocalizedText.of("en", "keyword " + i));
    }
    return keywords;
  }
}

package io.github.academicevents.validation;

import static io.github.academicevents.validation.SampleTalks.resource;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Resource;
import io.github.academicevents.ResourceKind;
import java.util.List;

/** Examples of the rules of language tags. */
final class LanguageExamples extends RuleExamples {

  private static final String FIRST = "/languages/0";

  LanguageExamples() {
    rule("event.language-invalid")
        .bad("chinese", in("chinese"), FIRST, "zh")
        .bad("zh_CN", in("zh_CN"), FIRST, "zh-CN")
        .bad("eng", in("eng"), FIRST, "en")
        .bad("en-UK", in("en-UK"), FIRST, "en-GB")
        .bad("中文", in("中文"), FIRST, "zh")
        .bad("xx", in("xx"))
        .bad("en-", in("en-"))
        .bad(
            "title: zh_CN",
            talk().title(LocalizedText.of("zh_CN", "大语言模型之旅")),
            "/title/zh_CN",
            "zh-CN")
        .bad("slides: english", talk().addResources(slides("english")))
        .near("zh-Hant-TW", in("zh-Hant-TW"))
        .near("ZH-cn", in("ZH-cn"))
        .near("sl-rozaj-biske-1994", in("sl-rozaj-biske-1994"))
        .near("de-CH-x-phonebk", in("de-CH-x-phonebk"))
        .near("en-u-ca-gregory", in("en-u-ca-gregory"))
        .near("cn", in("cn"))
        .near("es-419", in("es-419"))
        .awkward("bo, ug, yue, qaa", talk().languages(List.of("bo", "ug", "yue", "qaa")));
    rule("event.language-deprecated")
        .bad("cn", in("cn"), FIRST, "zh")
        .bad("zh-CHS", in("zh-CHS"), FIRST, "zh-Hans")
        .bad("zh-guoyu", in("zh-guoyu"), FIRST, "cmn")
        .bad("iw", in("iw"), FIRST, "he")
        .bad("iw-IL", in("iw-IL"), FIRST, "he-IL")
        .near("zh", in("zh"))
        .near("he", in("he"))
        .near("jp", in("jp"))
        .awkward("cmn-Hans-CN", in("cmn-Hans-CN"));
  }

  private static AcademicEvent.Builder in(String language) {
    return talk().languages(List.of(language));
  }

  private static Resource slides(String language) {
    return resource(ResourceKind.SLIDES).withLanguage(language);
  }
}

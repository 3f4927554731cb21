package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Contribution;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Person;
import io.github.academicevents.Role;

/** Examples of the rules of people's names. */
final class PersonNameExamples extends RuleExamples {

  private static final String ZH = "/contributions/2/person/name/zh";
  private static final String EN = "/contributions/2/person/name/en";

  PersonNameExamples() {
    rule("person.name-missing")
        .bad("{}", person(Person.of(LocalizedText.empty())))
        .bad("{email}", person(Person.of(LocalizedText.empty()).withEmail("yan@bit.edu.cn")))
        .near("{familyName}", person(apart("Yan", "")))
        .near("Plato", en("Plato"))
        .awkward("བསྟན་འཛིན་", person(Person.of(LocalizedText.of("bo", "བསྟན་འཛིན་"))));
    rule("person.multiple-in-one")
        .bad("张三、李四", zh("张三、李四"), ZH, "张三; 李四")
        .bad("San Zhang and Si Li", en("San Zhang and Si Li"), EN, "San Zhang; Si Li")
        .near("阎栋（百川智能、清华大学）", zh("阎栋（百川智能、清华大学）"))
        .near("Yan, Dong", en("Yan, Dong"))
        .awkward("Alexander Anderson", en("Alexander Anderson"));
    rule("person.name-has-affiliation")
        .bad("阎栋 博士 (百川智能)", zh("阎栋 博士 (百川智能)"), ZH, "阎栋")
        .bad("Dong Yan (MIT Institute)", en("Dong Yan (MIT Institute)"), EN, "Dong Yan")
        .near("Dong (Don) Yan", en("Dong (Don) Yan"))
        .near("William Henry (Bill) Gates", en("William Henry (Bill) Gates"))
        .awkward("阿卜杜拉·买买提", zh("阿卜杜拉·买买提"));
    rule("person.name-has-title")
        .bad("阎栋 博士", zh("阎栋 博士"), ZH, "阎栋")
        .bad("Prof. Dr. Max Müller", en("Prof. Dr. Max Müller"), EN, "Max Müller")
        .near("Professor", en("Professor"))
        .near("Drew Mraz", en("Drew Mraz"))
        .awkward("欧阳明月", zh("欧阳明月"));
    rule("person.zh-name-spaced")
        .bad("阎 栋", zh("阎 栋"), ZH, "阎栋")
        .bad("周　金健", zh("周　金健"), ZH, "周金健")
        .near("古力娜扎 尔·买提", zh("古力娜扎 尔·买提"))
        .near("Dong Yan", en("Dong Yan"))
        .awkward("阿卜杜拉·买买提", zh("阿卜杜拉·买买提"));
    rule("person.zh-name-implausible")
        .bad("阎", zh("阎"))
        .bad("博约学术论坛主讲人", zh("博约学术论坛主讲人"))
        .near("欧阳明月", zh("欧阳明月"))
        .near("古力娜扎尔·买提江", zh("古力娜扎尔·买提江"))
        .awkward("湯川秀樹", person(Person.of(LocalizedText.of("ja", "湯川秀樹"))));
    rule("person.initials-only")
        .bad("D. Yan", en("D. Yan"))
        .bad("J.-J.", person(apart("Zhou", "J.-J.")))
        .near("J. Robert Oppenheimer", en("J. Robert Oppenheimer"))
        .near("Bo Li", en("Bo Li"))
        .awkward("O'Neil", en("O'Neil"));
    rule("person.latin-in-zh-slot")
        .bad(
            "zh: Dong Yan, en: 阎栋",
            person(Person.of(LocalizedText.of("zh", "Dong Yan", "en", "阎栋"))))
        .bad(
            "zh: Dong Yan, familyName.zh: 阎",
            person(
                Person.of(LocalizedText.of("zh", "Dong Yan"))
                    .withFamilyName(LocalizedText.of("zh", "阎"))))
        .near("zh: Dong Yan", zh("Dong Yan"))
        .near("zh: 阎栋 (Dong Yan)", zh("阎栋 (Dong Yan)"))
        .awkward("zh: Éva Tardos", zh("Éva Tardos"));
    rule("person.name-order-conflict")
        .bad(
            "阎栋: Dong, Yan",
            han("阎栋", "Dong", "Yan"),
            "/contributions/2/person/familyName/en",
            "Yan")
        .bad(
            "欧阳明月: Mingyue, Ouyang",
            han("欧阳明月", "Mingyue", "Ouyang"),
            "/contributions/2/person/familyName/en",
            "Ouyang")
        .bad(
            "洪明: Ming, Hung",
            han("洪明", "Ming", "Hung"),
            "/contributions/2/person/familyName/en",
            "Hung")
        .near("阎栋: Yan, Dong", han("阎栋", "Yan", "Dong"))
        .near("陈坦: Chen, Tan", han("陈坦", "Chen", "Tan"))
        .near("杨洋: Yang, Yang", han("杨洋", "Yang", "Yang"))
        .awkward("林立: Lin, Li", han("林立", "Lin", "Li"));
  }

  private static AcademicEvent.Builder zh(String name) {
    return person(Person.of(LocalizedText.of("zh", name)));
  }

  private static AcademicEvent.Builder en(String name) {
    return person(Person.of(LocalizedText.of("en", name)));
  }

  private static AcademicEvent.Builder han(String name, String family, String given) {
    return person(apart(family, given).withName(LocalizedText.of("zh", name)));
  }

  private static Person apart(String family, String given) {
    return Person.of(LocalizedText.empty())
        .withFamilyName(LocalizedText.of("en", family))
        .withGivenName(LocalizedText.of("en", given));
  }

  private static AcademicEvent.Builder person(Person person) {
    return talk().addContributions(Contribution.of(Role.PANELIST, person));
  }
}

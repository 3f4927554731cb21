package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Contribution;
import io.github.academicevents.Extras;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Person;
import io.github.academicevents.Role;

/** More examples of the rules of a person's name. */
final class NameEdgeExamples extends RuleExamples {

  private static final String ZH = "/contributions/0/person/name/zh";
  private static final String EN = "/contributions/0/person/name/en";

  NameEdgeExamples() {
    missing();
    titles();
    several();
    forms();
  }

  private void missing() {
    rule("person.name-missing")
        .bad("{}", only(Person.builder()))
        .bad("age", only(Person.builder().extras(Extras.of("age", 40))))
        .near("family name", only(Person.builder().familyName(LocalizedText.of("en", "Yan"))))
        .near("unread", only(Person.builder().extras(Extras.of("name", 5))))
        .awkward("བསྟན་འཛིན་", named("bo", "བསྟན་འཛིན་"));
  }

  private void titles() {
    rule("person.name-has-title")
        .bad("阎栋 博士", named("zh", "阎栋 博士"), ZH, "阎栋")
        .bad("周金健教授", named("zh", "周金健教授"), ZH, "周金健")
        .bad("阎栋 教授、博导", named("zh", "阎栋 教授、博导"), ZH, "阎栋")
        .bad("Prof. Dr. Hans Meyer", named("en", "Prof. Dr. Hans Meyer"), EN, "Hans Meyer")
        .bad("Dong Yan, PhD", named("en", "Dong Yan, PhD"), EN, "Dong Yan")
        .bad("李教授", named("zh", "李教授"))
        .near("李杰青", named("zh", "李杰青"))
        .near("Drew Profeta", named("en", "Drew Profeta"))
        .near("Dean Smith", named("en", "Dean Smith"))
        .near("Missy Masters", named("en", "Missy Masters"))
        .awkward("欧阳明月", named("zh", "欧阳明月"))
        .awkward("O'Neil", named("en", "O'Neil"));
    rule("person.name-has-affiliation")
        .bad("阎栋 博士 (百川智能)", named("zh", "阎栋 博士 (百川智能)"), ZH, "阎栋")
        .bad("阎栋（清华大学）", named("zh", "阎栋（清华大学）"), ZH, "阎栋")
        .bad("Dong Yan (MIT)", named("en", "Dong Yan (MIT)"), EN, "Dong Yan")
        .bad("Dong Yan (Acme Inc.)", named("en", "Dong Yan (Acme Inc.)"), EN, "Dong Yan")
        .near("金庸（查良镛）", named("zh", "金庸（查良镛）"))
        .near("Bill (Vincent) Lincoln", named("en", "Bill (Vincent) Lincoln"))
        .near("Ann Lee (Vincenza)", named("en", "Ann Lee (Vincenza)"))
        .near("Henry Ford (III)", named("en", "Henry Ford (III)"))
        .awkward("Dong Yan (阎栋)", named("en", "Dong Yan (阎栋)"));
  }

  private void several() {
    rule("person.multiple-in-one")
        .bad("张三、李四", named("zh", "张三、李四"))
        .bad("A and B", named("en", "A and B"))
        .bad("Alice Ann; Bob Lee", named("en", "Alice Ann; Bob Lee"))
        .bad("阎栋教授，周金健博士", named("zh", "阎栋教授，周金健博士"))
        .near("Sandy Anderson", named("en", "Sandy Anderson"))
        .near("Yan, Dong", named("en", "Yan, Dong"))
        .near("Martin Luther King, Jr.", named("en", "Martin Luther King, Jr."))
        .near("阎栋，百川智能", named("zh", "阎栋，百川智能"))
        .near("张三丰", named("zh", "张三丰"))
        .awkward("阿卜杜拉·买买提", named("zh", "阿卜杜拉·买买提"))
        .awkward("Ramón y Cajal", named("en", "Santiago Ramón y Cajal"));
  }

  private void forms() {
    rule("person.zh-name-implausible")
        .bad("阎", named("zh", "阎"))
        .bad("先进光电量子结构", named("zh", "先进光电量子结构"))
        .near("阎栋", named("zh", "阎栋"))
        .near("斯琴格日乐", named("zh", "斯琴格日乐"))
        .near("𠮷田", named("zh", "𠮷田"))
        .awkward("阿卜杜拉·买买提", named("zh", "阿卜杜拉·买买提江·吐尔逊"))
        .awkward("Plato", named("zh", "Plato"));
    rule("person.zh-name-spaced")
        .bad("阎 栋", named("zh", "阎 栋"), ZH, "阎栋")
        .bad("阎　栋", named("zh", "阎\u3000栋"), ZH, "阎栋")
        .bad("欧阳 明月", named("zh", "欧阳 明月"), ZH, "欧阳明月")
        .near("阎栋", named("zh", "阎栋"))
        .near("Dong Yan", named("en", "Dong Yan"))
        .near("阿卜杜拉 买买提江", named("zh", "阿卜杜拉 买买提江"))
        .awkward("山田 太郎", named("ja", "山田 太郎"));
    rule("person.latin-in-zh-slot")
        .bad("en: 阎栋", both("Dong Yan", "阎栋"))
        .bad(
            "family 阎",
            only(
                Person.builder()
                    .name(LocalizedText.of("zh", "Dong Yan"))
                    .familyName(LocalizedText.of("zh", "阎"))))
        .near("Plato", named("zh", "Plato"))
        .near("both right", both("阎栋", "Dong Yan"))
        .awkward("Jean-Pierre Serre", both("Jean-Pierre Serre", "Jean-Pierre Serre"));
    rule("person.initials-only")
        .bad("D. Yan", named("en", "D. Yan"))
        .bad("J.-P. Serre", named("en", "J.-P. Serre"))
        .bad("Yan D.", named("en", "Yan D."))
        .bad(
            "given D.",
            only(
                Person.builder()
                    .familyName(LocalizedText.of("en", "Yan"))
                    .givenName(LocalizedText.of("en", "D."))))
        .near("Dong Yan", named("en", "Dong Yan"))
        .near("Malcolm X", named("en", "Malcolm X"))
        .near("John F. Kennedy", named("en", "John F. Kennedy"))
        .awkward("Plato", named("en", "Plato"))
        .awkward("Ng", named("en", "Ng"));
  }

  static AcademicEvent.Builder named(String tag, String name) {
    return only(Person.builder().name(LocalizedText.of(tag, name)));
  }

  private static AcademicEvent.Builder both(String zh, String en) {
    return only(Person.builder().name(LocalizedText.of("zh", zh, "en", en)));
  }

  /** An event whose first contribution is this speaker. */
  static AcademicEvent.Builder only(Person.Builder person) {
    AcademicEvent.Builder event = talk();
    java.util.List<Contribution> others = event.build().getContributions();
    return event
        .contributions(java.util.List.of(Contribution.of(Role.SPEAKER, person.build())))
        .addAllContributions(others.subList(1, others.size()));
  }
}

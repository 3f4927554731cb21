package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Contact;
import io.github.academicevents.LocalizedText;
import java.util.List;

/** Examples of the rules of mail addresses and telephone numbers. */
final class AddressExamples extends RuleExamples {

  private static final String MAIL = "/contacts/0/email";

  AddressExamples() {
    rule("person.email-invalid")
        .bad("jjzhou@", mail("jjzhou@"))
        .bad("jjzhou@@bit.edu.cn", mail("jjzhou@@bit.edu.cn"))
        .near("jj+tag@bit.edu.cn", mail("jj+tag@bit.edu.cn"))
        .near("o'neil@x.ie", mail("o'neil@x.ie"))
        .awkward("欧阳@例子.中国", mail("欧阳@例子.中国"));
    rule("person.email-fullwidth-at")
        .bad("jjzhou＠bit。edu。cn", mail("jjzhou＠bit。edu。cn"), MAIL, "jjzhou@bit.edu.cn")
        .bad("jjzhou@bit．edu.cn", mail("jjzhou@bit．edu.cn"), MAIL, "jjzhou@bit.edu.cn")
        .near("jjzhou@bit.edu.cn", mail("jjzhou@bit.edu.cn"))
        .near("jjzhou(at)bit.edu.cn", mail("jjzhou(at)bit.edu.cn"))
        .awkward("δοκιμή@παράδειγμα.ελ", mail("δοκιμή@παράδειγμα.ελ"));
    rule("person.email-glued-text")
        .bad("联系方式jjzhou@bit.edu.cn", mail("联系方式jjzhou@bit.edu.cn"), MAIL, "jjzhou@bit.edu.cn")
        .bad("jjzhou@bit.edu.cn（周老师）", mail("jjzhou@bit.edu.cn（周老师）"), MAIL, "jjzhou@bit.edu.cn")
        .near("jjzhou@bit.edu.cn", mail("jjzhou@bit.edu.cn"))
        .near("j.j-zhou@bit.edu.cn", mail("j.j-zhou@bit.edu.cn"))
        .awkward("周@bit.edu.cn", mail("周@bit.edu.cn"));
    rule("person.email-obfuscated")
        .bad("jjzhou#bit.edu.cn", mail("jjzhou#bit.edu.cn"), MAIL, "jjzhou@bit.edu.cn")
        .bad("name AT x dot cn", mail("name AT x dot cn"), MAIL, "name@x.cn")
        .near("zhou#2@bit.edu.cn", mail("zhou#2@bit.edu.cn"))
        .near("at@dot.cn", mail("at@dot.cn"))
        .awkward("at.dot@bit.edu.cn", mail("at.dot@bit.edu.cn"));
    rule("person.phone-invalid")
        .bad("010-6891", phone("010-6891"))
        .bad("ask Ms Li", phone("ask Ms Li"))
        .near("010-68912345", phone("010-68912345"))
        .near("13800138000", phone("13800138000"))
        .awkward("+49 (0)89 289-01 转 23", phone("+49 (0)89 289-01 转 23"));
  }

  private static AcademicEvent.Builder mail(String mail) {
    return contact(Contact.builder().name(LocalizedText.of("zh", "李明")).email(mail).build());
  }

  private static AcademicEvent.Builder phone(String phone) {
    return contact(Contact.builder().name(LocalizedText.of("zh", "李明")).telephone(phone).build());
  }

  private static AcademicEvent.Builder contact(Contact contact) {
    return talk().contacts(List.of(contact));
  }
}

package io.github.academicevents.announcement;

import io.github.academicevents.Contact;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom to ask: names, mail addresses and telephone numbers, the same person's joined. */
final class ContactFacts {

  /** One contact, being read. */
  private static final class Draft {
    private @Nullable Slice chinese;
    private @Nullable Slice latin;
    private @Nullable Slice mail;
    private @Nullable Slice phone;
  }

  private static final int MAX_CONTACTS = 50;

  private static final List<String> CALLED =
      List.of("老师", "同学", "女士", "先生", "小姐", "教授", "博士", "主任", "秘书", "书记");

  private final Surnames surnames;
  private final PeopleReader people;
  private final List<Draft> contacts = new ArrayList<>(1);

  ContactFacts(Vocabulary words) {
    this.surnames = words.people().surnames();
    this.people = new PeopleReader(words);
  }

  void read(List<Segment> segments, PeopleFacts roles) {
    Field last = Field.OTHER;
    for (Segment segment : segments) {
      Field field = segment.field();
      Slice value = segment.value();
      if (value.length() > 600 || contacts.size() >= MAX_CONTACTS) {
        continue;
      }
      if (field == Field.CONTACT) {
        add(value, roles);
        segment.tail().stream()
            .limit(2)
            .filter(line -> line.length() < 80)
            .forEach(this::addDetails);
      } else if (field == Field.EMAIL || field == Field.TELEPHONE) {
        if (last.isSpeaker()) {
          addToSpeaker(value, roles);
        } else {
          addDetails(value);
        }
      }
      last =
          field == Field.EMAIL || field == Field.TELEPHONE || field == Field.AFFILIATION
              ? last
              : field;
    }
  }

  private static void addToSpeaker(Slice value, PeopleFacts roles) {
    List<PersonDraft> speakers = roles.speakers();
    List<Slice> mails = MailScanner.mails(value);
    if (speakers.size() == 1 && !mails.isEmpty()) {
      speakers.get(0).email = mails.get(0);
    }
  }

  private void add(Slice value, PeopleFacts roles) {
    List<Slice> mails = MailScanner.mails(value);
    List<Slice> phones = MailScanner.phones(value);
    List<Mention> named = people.read(value.part(value.start(), firstDetail(value, mails, phones)));
    Mention name = named.isEmpty() || !named.get(0).hasName() ? null : named.get(0);
    if (name == null) {
      name = bySurname(value.part(value.start(), firstDetail(value, mails, phones)));
    }
    Draft draft = find(name, mails.isEmpty() ? null : mails.get(0));
    if (name != null) {
      draft.chinese = draft.chinese == null ? name.chinese : draft.chinese;
      draft.latin = draft.latin == null ? name.latin : draft.latin;
      joinInviter(draft, name, roles);
    }
    draft.mail = draft.mail == null && !mails.isEmpty() ? mails.get(0) : draft.mail;
    draft.phone = draft.phone == null && !phones.isEmpty() ? phones.get(0) : draft.phone;
    if (draft.chinese != null || draft.latin != null || draft.mail != null || draft.phone != null) {
      if (!contacts.contains(draft)) {
        contacts.add(draft);
      }
    }
  }

  /** 李老师: a surname and a title is what a contact is called; or null. */
  private @Nullable Mention bySurname(Slice text) {
    int end = text.start();
    while (end < text.end() && Han.is(text.at(end))) {
      end++;
    }
    Slice called = text.part(text.start(), end);
    String even = called.even();
    boolean named =
        even.length() >= 3
            && even.length() <= 5
            && CALLED.stream().anyMatch(even::endsWith)
            && surnames.chineseLength(even) == even.length() - 2;
    if (!named) {
      return null;
    }
    Mention mention = new Mention();
    mention.chinese = called;
    return mention;
  }

  /** An English contact that is the Chinese inviter: each learns the other's name. */
  private static void joinInviter(Draft draft, Mention name, PeopleFacts roles) {
    PersonDraft inviter = roles.find(name, Role.INVITER);
    if (inviter == null) {
      return;
    }
    if (draft.chinese == null) {
      draft.chinese = inviter.name.get("zh");
    }
    if (name.latin != null) {
      inviter.name.put("en", name.latin);
    }
    if (draft.latin == null) {
      draft.latin = inviter.name.get("en");
    }
  }

  private static int firstDetail(Slice value, List<Slice> mails, List<Slice> phones) {
    int end = value.end();
    for (Slice mail : mails) {
      end = Math.min(end, mail.start());
    }
    for (Slice phone : phones) {
      end = Math.min(end, phone.start());
    }
    return end;
  }

  private Draft find(@Nullable Mention name, @Nullable Slice mail) {
    for (Draft known : contacts) {
      boolean sameMail =
          mail != null && known.mail != null && known.mail.value().equalsIgnoreCase(mail.value());
      boolean sameName =
          name != null
              && name.chinese != null
              && known.chinese != null
              && Mention.bare(known.chinese).equals(Mention.bare(name.chinese));
      if (sameMail || sameName) {
        return known;
      }
    }
    return new Draft();
  }

  private void addDetails(Slice value) {
    List<Slice> mails = MailScanner.mails(value);
    List<Slice> phones = MailScanner.phones(value);
    if (mails.isEmpty() && phones.isEmpty()) {
      return;
    }
    Draft last = contacts.isEmpty() ? null : contacts.get(contacts.size() - 1);
    boolean free =
        last != null
            && (mails.isEmpty() || last.mail == null)
            && (phones.isEmpty() || last.phone == null);
    Draft draft = last != null && free ? last : find(null, mails.isEmpty() ? null : mails.get(0));
    draft.mail = draft.mail == null && !mails.isEmpty() ? mails.get(0) : draft.mail;
    draft.phone = draft.phone == null && !phones.isEmpty() ? phones.get(0) : draft.phone;
    if (!contacts.contains(draft)) {
      contacts.add(draft);
    }
  }

  List<Contact> build(Spans spans) {
    List<Contact> built = new ArrayList<>();
    for (Draft draft : contacts) {
      String pointer = "/contacts/" + built.size();
      Contact.Builder contact = Contact.builder();
      LocalizedText name = LocalizedText.empty();
      if (draft.chinese != null) {
        name = name.with("zh", Mention.bare(draft.chinese));
        spans.add(pointer + "/name/zh", draft.chinese);
      }
      if (draft.latin != null) {
        name = name.with("en", draft.latin.value());
        spans.add(pointer + "/name/en", draft.latin);
      }
      contact.name(name);
      if (draft.mail != null) {
        contact.email(draft.mail.value());
        spans.add(pointer + "/email", draft.mail);
      }
      if (draft.phone != null) {
        contact.telephone(draft.phone.value());
        spans.add(pointer + "/telephone", draft.phone);
      }
      built.add(contact.build());
    }
    return built;
  }
}

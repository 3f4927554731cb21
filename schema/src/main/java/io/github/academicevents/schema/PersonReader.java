package io.github.academicevents.schema;

import io.github.academicevents.AcademicTitle;
import io.github.academicevents.Honorific;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Organization;
import io.github.academicevents.Person;
import io.github.academicevents.validation.JsonPointer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads a person. */
final class PersonReader {

  private final Session session;
  private final OrganizationReader organizations;

  PersonReader(Session session, OrganizationReader organizations) {
    this.session = session;
    this.organizations = organizations;
  }

  Person read(Members members) {
    Texts texts = new Texts(members);
    Fields fields = new Fields(members);
    Person.Builder person = Person.builder();
    person.name(texts.text("name", "name", "alternateName"));
    person.givenName(texts.text("givenName", "givenName"));
    person.familyName(texts.text("familyName", "familyName"));
    person.honorifics(honorifics(members, texts));
    person.position(texts.text("position", "jobTitle"));
    person.affiliations(affiliations(members));
    person.biography(texts.text("biography", "description"));
    fields.string("email", "email").map(PersonReader::mail).ifPresent(person::email);
    fields.string("telephone", "telephone").ifPresent(person::telephone);
    fields.link("url", "url").ifPresent(person::url);
    fields.link("image", "image").ifPresent(person::image);
    person.identifiers(Codes.readWithId(members));
    return person.extras(members.finish()).build();
  }

  /** A mail address without {@code mailto:}. */
  static String mail(String address) {
    return address.regionMatches(true, 0, "mailto:", 0, 7) ? address.substring(7) : address;
  }

  private List<Organization> affiliations(Members members) {
    List<Organization> affiliations = new ArrayList<>();
    for (Value value : members.take("affiliation", "worksFor")) {
      JsonPointer here = members.here.child("affiliations").child(affiliations.size());
      LdNode node = session.node(value);
      if (node != null) {
        Organization organization = organizations.read(new Members(session, node, here));
        if (members.own || !affiliations.contains(organization)) {
          affiliations.add(organization);
        }
      } else if (value.text() != null) {
        Texts texts = new Texts(members);
        affiliations.add(Organization.of(texts.text("affiliations", List.of(value))));
      } else {
        members.bad("affiliations", value);
      }
    }
    affiliations.removeIf(each -> !members.own && each.equals(Organization.builder().build()));
    return affiliations;
  }

  private static Iterable<Honorific> honorifics(Members members, Texts texts) {
    List<Value> stated = members.take("honorificPrefix", "honorificSuffix");
    if (members.ownField("honorifics") instanceof List<?> own) {
      List<Honorific> titles = new ArrayList<>();
      for (Object each : own) {
        AcademicTitle known =
            each instanceof String code ? AcademicTitle.find(code).orElse(null) : null;
        titles.add(known == null ? Texts.plain(each) : known);
      }
      return titles;
    }
    Set<Honorific> titles = new LinkedHashSet<>();
    for (Value value : stated) {
      LocalizedText text = texts.text(value, "honorifics");
      if (text == null) {
        members.bad("honorifics", value);
      } else {
        text.forEach((tag, words) -> add(tag, words, titles));
      }
    }
    return titles;
  }

  /** One title, or several apart by blanks or commas if all are known; else as written. */
  private static void add(String tag, String words, Set<Honorific> titles) {
    AcademicTitle whole = AcademicTitle.findByWord(words).orElse(null);
    if (whole != null) {
      titles.add(whole);
      return;
    }
    List<AcademicTitle> each = new ArrayList<>();
    for (String word : words.replace(',', ' ').replace('、', ' ').strip().split(" +", -1)) {
      AcademicTitle title = AcademicTitle.findByWord(word).orElse(null);
      if (title == null) {
        titles.add(LocalizedText.of(tag, words));
        return;
      }
      each.add(title);
    }
    titles.addAll(each);
  }
}

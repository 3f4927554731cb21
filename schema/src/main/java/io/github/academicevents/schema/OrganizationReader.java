package io.github.academicevents.schema;

import io.github.academicevents.LocalizedText;
import io.github.academicevents.Organization;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an organization, or a department within one. */
final class OrganizationReader {

  private final Session session;

  OrganizationReader(Session session) {
    this.session = session;
  }

  Organization read(Members members) {
    List<Value> parents = members.peek("parentOrganization");
    LdNode parent = parents.size() == 1 ? session.node(parents.get(0)) : null;
    if (parents.size() == 1 && (parent != null || parents.get(0).text() != null)) {
      members.drop("parentOrganization");
      return members.own && parent != null
          ? ownDepartment(members, parent)
          : department(members, parents.get(0), parent);
    }
    return whole(members, new Texts(members).text("name", "name", "legalName", "alternateName"));
  }

  // In our own documents the outer node is the department and nothing else.
  private Organization ownDepartment(Members members, LdNode parent) {
    LocalizedText department = new Texts(members).text("department", "name");
    Members inner = new Members(session, parent, members.here);
    return whole(inner, new Texts(inner).text("name", "name")).withDepartment(department);
  }

  private Organization department(Members members, Value value, @Nullable LdNode parent) {
    LocalizedText department = new Texts(members).text("department", "name", "alternateName");
    LocalizedText name;
    if (parent == null) {
      name = new Texts(members).text("name", List.of(value));
    } else {
      Members outer = new Members(session, parent, members.here);
      name = new Texts(outer).text("name", "name", "legalName", "alternateName");
      if (outer.hasRest()) {
        members.keepProperty("parentOrganization", value.raw());
      }
    }
    Organization organization = whole(members, name);
    return name.isEmpty()
        ? organization.withName(department)
        : organization.withDepartment(department);
  }

  private Organization whole(Members members, LocalizedText name) {
    Fields fields = new Fields(members);
    Organization.Builder organization = Organization.builder().name(name);
    if (!members.own) {
      organization.department(new Texts(members).text("department", "department"));
    }
    fields.link("url", "url").ifPresent(organization::url);
    fields.link("logo", "logo").ifPresent(organization::logo);
    new AddressReader().read(members).ifPresent(organization::address);
    organization.identifiers(Codes.readWithId(members));
    return organization.extras(members.finish()).build();
  }
}

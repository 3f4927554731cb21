package io.github.academicevents.schema;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Agent;
import io.github.academicevents.Contact;
import io.github.academicevents.Contribution;
import io.github.academicevents.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes who does what: each in the property of the role, and whom to ask. */
final class ContributionNode {

  private static final Property[] PROPERTIES = {
    Property.PERFORMER,
    Property.ORGANIZER,
    Property.SPONSOR,
    Property.FUNDER,
    Property.TRANSLATOR,
    Property.ATTENDEE,
    Property.CONTRIBUTOR
  };

  private final Document document;
  private final JsonLdOut out;
  private final AgentNode agents;

  ContributionNode(Document document, AgentNode agents) {
    this.document = document;
    out = document.out;
    this.agents = agents;
  }

  void write(AcademicEvent event) {
    List<Contribution> contributions = event.getContributions();
    List<Contact> contacts = document.showsMail() ? event.getContacts() : List.of();
    Contribution asked = contacts.isEmpty() ? null : organizer(contributions);
    Property[] chosen = properties(contributions);
    for (Property property : PROPERTIES) {
      boolean contactsHere =
          property == Property.CONTRIBUTOR && !contacts.isEmpty() && asked == null;
      int count = contactsHere ? 1 : 0;
      for (Property one : chosen) {
        count += one == property ? 1 : 0;
      }
      if (count == 0) {
        continue;
      }
      Property each = document.begin(property, count);
      for (int i = 0; i < chosen.length; i++) {
        if (chosen[i] == property) {
          Contribution contribution = contributions.get(i);
          write(each, property, contribution, contribution == asked ? contacts : List.of());
        }
      }
      if (contactsHere) {
        agents.contacts(each, contacts);
      }
      document.end(count);
    }
  }

  private static Property[] properties(List<Contribution> contributions) {
    Property[] properties = new Property[contributions.size()];
    for (int i = 0; i < properties.length; i++) {
      properties[i] = property(contributions.get(i));
    }
    return properties;
  }

  private static @Nullable Contribution organizer(List<Contribution> contributions) {
    for (Contribution contribution : contributions) {
      if (property(contribution) == Property.ORGANIZER && contribution.getAgent().isPresent()) {
        return contribution;
      }
    }
    return null;
  }

  private void write(
      @Nullable Property each, Property property, Contribution contribution, List<Contact> asked) {
    Agent agent = contribution.getAgent().orElse(null);
    if (!document.isLinked() || isPlain(property, contribution)) {
      if (agent != null) {
        agents.write(each, agent, asked);
      }
      return;
    }
    document.startNode(each, "Role");
    Role role = contribution.getRole().orElse(null);
    if (role != null) {
      document.text(Property.ROLE_NAME, role.getLabel());
    }
    if (agent != null) {
      agents.write(property, agent, asked);
    }
    OwnRecord own = document.own;
    own.begin();
    if (role != null) {
      own.value("role", role.getCode());
    }
    own.extras(contribution.getExtras());
    own.end();
    out.endObject();
  }

  // The property alone says the role.
  private static boolean isPlain(Property property, Contribution contribution) {
    return contribution.getAgent().isPresent()
        && contribution.getExtras().isEmpty()
        && contribution.getRole().isPresent()
        && contribution.getRole().get() == plainRole(property);
  }

  /** The role of an agent that stands in a property without a {@code Role} around it. */
  static @Nullable Role plainRole(Property property) {
    return switch (property) {
      case PERFORMER -> Role.SPEAKER;
      case ORGANIZER -> Role.ORGANIZER;
      case SPONSOR -> Role.SPONSOR;
      case FUNDER -> Role.FUNDER;
      case TRANSLATOR -> Role.TRANSLATOR;
      case ATTENDEE -> Role.ATTENDEE;
      default -> null;
    };
  }

  private static Property property(Contribution contribution) {
    Role role = contribution.getRole().orElse(null);
    return role == null
        ? Property.CONTRIBUTOR
        : switch (role) {
          case SPEAKER, KEYNOTE_SPEAKER, PANELIST, CANDIDATE -> Property.PERFORMER;
          case ORGANIZER, CO_ORGANIZER, SUPPORTING_ORGANIZER -> Property.ORGANIZER;
          case SPONSOR -> Property.SPONSOR;
          case FUNDER -> Property.FUNDER;
          case TRANSLATOR -> Property.TRANSLATOR;
          case ATTENDEE -> Property.ATTENDEE;
          case INVITER, HOST, CHAIR, MODERATOR, COMMITTEE_MEMBER, SUPERVISOR ->
              Property.CONTRIBUTOR;
        };
  }

  /** The places in the model's list of what was written, in the order of the document. */
  static List<Integer> order(List<Contribution> contributions) {
    List<Integer> order = new ArrayList<>(contributions.size());
    for (Property property : PROPERTIES) {
      for (int i = 0; i < contributions.size(); i++) {
        if (property(contributions.get(i)) == property) {
          order.add(i);
        }
      }
    }
    return order;
  }
}

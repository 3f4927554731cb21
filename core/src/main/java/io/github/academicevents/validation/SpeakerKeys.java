package io.github.academicevents.validation;

import io.github.academicevents.Contribution;
import io.github.academicevents.Identifier;
import io.github.academicevents.Organization;
import io.github.academicevents.Person;
import io.github.academicevents.Role;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Keys of those who speak at an event. */
final class SpeakerKeys {

  private SpeakerKeys() {}

  /** The speaker of a contribution; null if it is none. */
  static @Nullable Person speaker(Contribution contribution) {
    Role role = contribution.getRole().orElse(null);
    return role == Role.SPEAKER || role == Role.KEYNOTE_SPEAKER
        ? contribution.getPerson().orElse(null)
        : null;
  }

  /** By what a person is known anywhere: an identifier, a mail address, a name with the place. */
  static Set<String> identities(Person person) {
    Set<String> keys = new TreeSet<>();
    for (Identifier identifier : person.getIdentifiers()) {
      String scheme = identifier.getScheme().orElse("");
      String value = identifier.getValue().orElse("");
      if (scheme.equals("orcid") || scheme.equals("isni")) {
        String bare = KeyText.of(value.substring(value.lastIndexOf('/') + 1));
        keys.add(scheme + ' ' + bare);
      }
    }
    person.getEmail().ifPresent(mail -> keys.add("mail " + mail.strip().toLowerCase(Locale.ROOT)));
    person.getName().forEach((tag, name) -> addWithPlace(keys, person, tag, name));
    return keys;
  }

  private static void addWithPlace(Set<String> keys, Person person, String tag, String name) {
    String key = KeyText.of(name);
    for (Organization organization : person.getAffiliations()) {
      String at = KeyText.of(organization.getName().best(tag).orElse(""));
      if (!KeyText.saysNothing(key) && !at.isEmpty()) {
        keys.add("name " + key + '|' + at);
      }
    }
  }
}

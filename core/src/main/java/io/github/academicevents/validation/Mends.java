package io.github.academicevents.validation;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rules whose mending moves something: out of the text it was written in, to the field it
 * belongs in. The suggestions of all others replace one value.
 */
final class Mends {

  private static final Map<Rule, Mend> BY_RULE =
      Map.of(
          Catalogue.EVENT_TBA_PLACEHOLDER_AS_VALUE, PlaceholderMends::open,
          Catalogue.EVENT_TITLE_HAS_STATUS_WORD, EventMends::setStatus,
          Catalogue.SUBJECT_GLUED_LIST, EventMends::splitKeyword,
          Catalogue.PERSON_MULTIPLE_IN_ONE, PersonMends::split,
          Catalogue.PERSON_NAME_HAS_AFFILIATION, PersonMends::moveOut,
          Catalogue.PERSON_NAME_HAS_TITLE, PersonMends::moveOut,
          Catalogue.PERSON_ROLE_DUPLICATE, PersonMends::dropDuplicate,
          Catalogue.PERSON_NAME_ORDER_CONFLICT, PersonMends::swap,
          Catalogue.PLACE_NAME_IS_URL, PlaceMends::toOnline,
          Catalogue.PLACE_ONLINE_WORD_AS_PLACE, PlaceMends::toOnline);

  private Mends() {}

  /** How a rule's faults are mended; null where its suggestion replaces one value. */
  static @Nullable Mend of(Rule rule) {
    return BY_RULE.get(rule);
  }
}

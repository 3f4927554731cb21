package io.github.academicevents.schema;

import io.github.academicevents.Extras;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What of a thing's description no field took, on its way to the extras. */
final class Kept {

  /** Fields of the JSON form that schema.org has other properties by the name of. */
  private static final Set<String> FIELDS =
      Set.of(
          "id",
          "kind",
          "status",
          "title",
          "abstract",
          "subjects",
          "languages",
          "series",
          "start",
          "end",
          "doors",
          "timeZone",
          "previousStarts",
          "attendanceMode",
          "locations",
          "contributions",
          "contacts",
          "registration",
          "fees",
          "capacity",
          "audience",
          "resources",
          "toBeAnnounced",
          "identifiers",
          "partOf",
          "subEvents",
          "source",
          "modified",
          "url",
          "keywords",
          "name",
          "email",
          "telephone",
          "image",
          "logo",
          "address",
          "department",
          "givenName",
          "familyName",
          "biography",
          "position",
          "affiliations",
          "honorifics",
          "license",
          "language",
          "amount",
          "currency",
          "availability",
          "validFrom",
          "street",
          "locality",
          "region",
          "postalCode",
          "country",
          "latitude",
          "longitude",
          "campus",
          "building",
          "room",
          "platform",
          "streamUrl",
          "meetingId",
          "passcode",
          "dialIn",
          "scheme",
          "value",
          "code",
          "role",
          "person",
          "organization",
          "required",
          "instructions",
          "opens",
          "closes",
          "number",
          "numberText",
          "total",
          "onsite",
          "online",
          "remaining");

  /** Several values that were kept by one name. */
  private static final class Joined extends ArrayList<@Nullable Object> {

    private static final long serialVersionUID = 1L;
  }

  private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

  boolean isEmpty() {
    return values.isEmpty();
  }

  /** Keeps a value by the name of the schema.org property that it is of. */
  void addProperty(String term, @Nullable Object raw) {
    add(name(term), raw);
  }

  /** The name that values of a schema.org property are kept by. */
  static String name(String term) {
    return FIELDS.contains(term) ? "schema:" + term : term;
  }

  /** Keeps a value by a name; together with others of that name in one list. */
  void add(String name, @Nullable Object raw) {
    if (!values.containsKey(name)) {
      values.put(name, raw);
      return;
    }
    Object before = values.get(name);
    if (before instanceof Joined joined) {
      joined.add(raw);
    } else {
      Joined joined = new Joined();
      joined.add(before);
      joined.add(raw);
      values.put(name, joined);
    }
  }

  /** Keeps a value by a name, instead of any other. */
  void set(String name, @Nullable Object raw) {
    values.put(name, raw);
  }

  Extras toExtras() {
    return Extras.of(values);
  }

  /** How many values there are in one. */
  static int size(@Nullable Object raw) {
    int size = 1;
    if (raw instanceof Map<?, ?> map) {
      for (Object value : map.values()) {
        size += size(value);
      }
    } else if (raw instanceof List<?> list) {
      for (Object element : list) {
        size += size(element);
      }
    }
    return size;
  }
}

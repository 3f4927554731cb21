package io.github.academicevents.announcement;

import io.github.academicevents.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The people of an event by role, from all its segments. */
final class PeopleFacts {

  private static final int MAX_VALUE = 1500;
  private static final int MAX_TAIL_LINES = 12;
  private static final int MAX_SEGMENTS = 100;
  private static final int MAX_PEOPLE = 300;

  private final Vocabulary words;
  private final PeopleReader reader;
  private final PeopleMerger merger;
  private final Findings findings;
  private final NavigationLines closings;
  private final List<Mention> contacts = new ArrayList<>(1);
  private final Map<Role, List<PersonDraft>> people = new LinkedHashMap<>();

  PeopleFacts(Vocabulary words, Findings findings) {
    this.words = words;
    this.reader = new PeopleReader(words);
    this.merger = new PeopleMerger(words.people().surnames());
    this.findings = findings;
    this.closings = new NavigationLines(words);
  }

  void read(List<Segment> segments, Heading heading) {
    Map<Role, List<List<Mention>>> accounts = new EnumMap<>(Role.class);
    Field last = Field.OTHER;
    List<Mention> lastRead = List.of();
    int read = 0;
    for (Segment segment : segments) {
      Field field = segment.field();
      if (field.isPeople() && read < MAX_SEGMENTS) {
        read++;
        Role role = field.role().orElse(Role.SPEAKER);
        lastRead = mentions(segment);
        if (!lastRead.isEmpty()) {
          accounts.computeIfAbsent(role, key -> new ArrayList<>()).add(lastRead);
        }
        last = field;
      } else if (field == Field.AFFILIATION
          || field == Field.POSITION
          || field == Field.HONORIFIC) {
        if (last.isPeople() || last == Field.OTHER) {
          addDetail(field, segment.value(), lastRead);
        }
      } else {
        last = field == Field.EMAIL ? last : field;
      }
    }
    if (accounts.keySet().stream().noneMatch(PeopleFacts::isSpeaker)) {
      addUnlabelled(heading, accounts, segments);
    }
    contacts(segments, accounts);
    for (Map.Entry<Role, List<List<Mention>>> entry : accounts.entrySet()) {
      List<Slice> differs = new ArrayList<>(1);
      people.put(entry.getKey(), merger.merge(capped(entry.getValue()), differs));
      tellDiffering(entry.getKey(), differs);
    }
  }

  /** The speakers where no label tells them: a heading's, else those of a dialogue (对谈人). */
  private static void addUnlabelled(
      Heading heading, Map<Role, List<List<Mention>>> accounts, List<Segment> segments) {
    boolean dialogue =
        segments.stream()
            .filter(segment -> segment.field() == Field.PANELIST)
            .allMatch(segment -> segment.label().word().startsWith("对"));
    List<List<Mention>> panelists = accounts.get(Role.PANELIST);
    if (!heading.people.isEmpty()) {
      accounts.put(Role.SPEAKER, List.of(heading.people));
    } else if (panelists != null && dialogue) {
      accounts.remove(Role.PANELIST);
      accounts.put(Role.SPEAKER, panelists);
    }
  }

  private static List<List<Mention>> capped(List<List<Mention>> accounts) {
    List<List<Mention>> capped = new ArrayList<>();
    int count = 0;
    for (List<Mention> account : accounts) {
      count += account.size();
      if (count > MAX_PEOPLE && !capped.isEmpty()) {
        break;
      }
      capped.add(account);
    }
    return capped;
  }

  /** What a contact's lines tell of a speaker who is known by other ways than a label. */
  private void contacts(List<Segment> segments, Map<Role, List<List<Mention>>> accounts) {
    if (accounts.keySet().stream().anyMatch(PeopleFacts::isSpeaker)
        && accounts.getOrDefault(Role.SPEAKER, List.of()).stream()
            .flatMap(List::stream)
            .noneMatch(mention -> mention.guessed)) {
      return;
    }
    for (Segment segment : segments) {
      if (segment.field() == Field.CONTACT) {
        contacts.addAll(mentions(segment));
      }
    }
  }

  static boolean isSpeaker(Role role) {
    return role == Role.SPEAKER || role == Role.KEYNOTE_SPEAKER || role == Role.CANDIDATE;
  }

  private void tellDiffering(Role role, List<Slice> differs) {
    String code =
        role == Role.INVITER
            ? "consistency.inviter-name-differs"
            : isSpeaker(role) ? "consistency.speaker-name-differs" : "";
    if (!code.isEmpty()) {
      differs.forEach(name -> findings.add(code, "/contributions", name));
    }
  }

  private List<Mention> mentions(Segment segment) {
    Slice value = segment.value();
    if (value.length() > MAX_VALUE) {
      value = value.part(value.start(), value.start() + MAX_VALUE);
    }
    List<Mention> found = reader.read(value);
    Mention last = found.isEmpty() ? null : found.get(found.size() - 1);
    int count = 0;
    for (Slice line : segment.tail()) {
      boolean signature = isDate(segment.tail(), count + 1) && line.length() < 25;
      if (count++ >= MAX_TAIL_LINES || line.length() > 120 || line.indexOf('。') >= 0 || signature) {
        break;
      }
      List<Mention> more = reader.readUnlabelled(line);
      boolean opens = more.size() == 1 && startsWithName(line, more.get(0));
      if (opens) {
        found.addAll(more);
        last = more.get(0);
      } else if (last == null || !more.isEmpty() || !addUnits(line, last)) {
        break;
      }
    }
    found.removeIf(mention -> !mention.hasName());
    return found;
  }

  /** Whether the line behind a signature is the page's date. */
  private boolean isDate(List<Slice> lines, int index) {
    return index < lines.size() && closings.isClosing(lines.get(index));
  }

  private static boolean startsWithName(Slice line, Mention person) {
    Slice name = person.chinese != null ? person.chinese : person.latin;
    return name != null && name.start() - line.start() <= 12 && line.length() < 100;
  }

  /** A line behind a person that says a unit or titles; whether it does. */
  private boolean addUnits(Slice line, Mention person) {
    Mention read = reader.details(line);
    boolean told = !read.units.isEmpty() || !read.titles.isEmpty();
    read.units.forEach(person.units::add);
    read.titles.forEach(title -> person.addTitle(title.title(), title.text()));
    return told;
  }

  private void addDetail(Field field, Slice value, List<Mention> people) {
    if (value.isEmpty() || people.size() != 1) {
      return;
    }
    Mention person = people.get(0);
    Mention read = reader.details(value);
    if (field == Field.AFFILIATION) {
      if (read.units.isEmpty()) {
        person.units.add(value);
      } else {
        person.units.addAll(read.units);
      }
    } else if (read.titles.isEmpty()) {
      person.addPosition(value);
    } else {
      read.titles.forEach(title -> person.addTitle(title.title(), title.text()));
      if (read.units.isEmpty() && read.chinesePosition != null) {
        person.addPosition(read.chinesePosition);
      }
    }
  }

  Map<Role, List<PersonDraft>> people() {
    return people;
  }

  /** All who give a talk. */
  List<PersonDraft> speakers() {
    return people.entrySet().stream()
        .filter(entry -> isSpeaker(entry.getKey()))
        .flatMap(entry -> entry.getValue().stream())
        .toList();
  }

  /** The person of a name told elsewhere, or null. */
  @Nullable PersonDraft find(Mention mention, Role role) {
    List<PersonDraft> known = people.getOrDefault(role, List.of());
    if (known.size() != 1) {
      return null;
    }
    PersonDraft only = known.get(0);
    List<List<Mention>> both = List.of(List.of(only.mentions().get(0)), List.of(mention));
    Slice latin = mention.latin;
    String chinese = only.chineseName();
    boolean agrees =
        latin != null && chinese != null && words.people().surnames().agree(chinese, latin.value());
    return agrees || merger.merge(both, new ArrayList<>()).size() == 1 && mention.chinese != null
        ? only
        : null;
  }

  /** A new speaker that no label tells. */
  void addGuessed(Mention speaker) {
    speaker.guessed = true;
    for (Mention contact : contacts) {
      if (merger.merge(List.of(List.of(speaker), List.of(contact)), new ArrayList<>()).size()
          == 1) {
        speaker.units.addAll(contact.units);
      }
    }
    people.put(Role.SPEAKER, new ArrayList<>(List.of(new PersonDraft(speaker))));
  }
}

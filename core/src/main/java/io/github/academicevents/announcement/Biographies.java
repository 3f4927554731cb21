package io.github.academicevents.announcement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives the texts about people to the speakers they are about. */
final class Biographies {

  private final PeopleReader reader;
  private final PeopleFacts people;
  private final FunctionWords words;

  Biographies(Vocabulary words, PeopleFacts people) {
    this.reader = new PeopleReader(words);
    this.people = people;
    this.words = words.functionWords();
  }

  /** 简介 is a biography where it begins with a speaker's name, else an abstract. */
  List<Segment> resolveProfiles(List<Segment> segments) {
    List<Segment> resolved = new ArrayList<>(segments.size());
    for (Segment segment : segments) {
      if (segment.field() != Field.PROFILE) {
        resolved.add(segment);
        continue;
      }
      boolean about = isAboutSpeaker(segment.value());
      resolved.add(segment.withField(about ? Field.BIOGRAPHY : Field.ABSTRACT));
    }
    return resolved;
  }

  /** Whether a text begins with the name of a speaker, and is not what they will speak about. */
  boolean isAboutSpeaker(Slice text) {
    String head = text.part(text.start(), Math.min(text.end(), text.start() + 40)).value();
    if (head.contains(" will ") || head.contains("将")) {
      return false;
    }
    return people.speakers().stream()
        .anyMatch(
            person -> {
              String chinese = person.chineseName();
              String latin = person.latinName();
              return chinese != null && head.contains(chinese)
                  || latin != null && head.contains(latin);
            });
  }

  /** Paragraphs, each cut where what it is about turns to a speaker. */
  List<Slice> apart(List<Slice> paragraphs) {
    List<Slice> apart = new ArrayList<>(paragraphs.size());
    for (Slice paragraph : paragraphs) {
      int turn = paragraph.start();
      for (Slice line : paragraph.lines()) {
        if (line.start() > paragraph.start() && isAboutSpeaker(line)) {
          turn = line.start();
          break;
        }
      }
      if (turn > paragraph.start() && !isAboutSpeaker(paragraph)) {
        apart.add(paragraph.part(paragraph.start(), turn));
        apart.add(paragraph.part(turn, paragraph.end()));
      } else {
        apart.add(paragraph);
      }
    }
    return apart;
  }

  /** Adds the texts about the speakers, each to the one it is about. */
  void add(List<Segment> segments, List<Slice> paragraphs) {
    for (Segment segment : segments) {
      if (segment.field() == Field.BIOGRAPHY && TextFacts.isText(segment.value())) {
        addBiography(segment.value(), segment.owner());
      }
    }
    for (Slice paragraph : paragraphs) {
      if (isAboutSpeaker(paragraph)
          && people.speakers().stream().allMatch(s -> s.biography.isEmpty())) {
        people.speakers().forEach(speaker -> speaker.guessedBiography = paragraph);
        addBiography(paragraph, null);
      }
    }
  }

  private void addBiography(Slice text, @Nullable Slice owner) {
    List<PersonDraft> speakers = people.speakers();
    if (speakers.isEmpty()) {
      Mention guessed = subject(text);
      if (guessed == null) {
        return;
      }
      people.addGuessed(guessed);
      speakers = people.speakers();
    }
    Texts parts = TextFacts.byLanguage(text, words);
    if (speakers.size() == 1) {
      speakers.get(0).biography.addAll(parts);
      return;
    }
    parts.parts().forEach((language, part) -> addToOwner(language, part, owner));
  }

  private void addToOwner(String language, Slice part, @Nullable Slice owner) {
    Slice head =
        owner != null ? owner : part.part(part.start(), Math.min(part.end(), part.start() + 40));
    String start = head.value().replace(" ", "");
    for (PersonDraft person : people.speakers()) {
      String chinese = person.chineseName();
      String latin = person.latinName();
      if (chinese != null && start.contains(chinese)
          || latin != null && start.contains(latin.replace(" ", ""))) {
        person.biography.put(language, part);
        return;
      }
    }
  }

  /** Whom a biography is about: the name it begins with, or null. */
  @Nullable Mention subject(Slice biography) {
    int end = Math.min(biography.end(), biography.start() + 60);
    int cut = biography.start();
    while (cut < end && "，,。(\n".indexOf(biography.at(cut)) < 0) {
      cut++;
    }
    Slice head = biography.part(biography.start(), cut);
    for (String verb :
        List.of(
            " is ",
            " was ",
            " received ",
            " obtained ",
            " has ",
            " holds ",
            " joined ",
            " earned ",
            " works ")) {
      int at = head.even().indexOf(verb);
      if (at > 0) {
        head = head.part(head.start(), head.start() + at);
      }
    }
    List<Mention> read = reader.readUnlabelled(head);
    return read.size() == 1 ? read.get(0) : null;
  }
}

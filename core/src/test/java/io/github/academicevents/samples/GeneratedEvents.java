package io.github.academicevents.samples;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.AcademicTitle;
import io.github.academicevents.Address;
import io.github.academicevents.Contact;
import io.github.academicevents.Contribution;
import io.github.academicevents.EventKind;
import io.github.academicevents.EventSeries;
import io.github.academicevents.EventTime;
import io.github.academicevents.Identifier;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.OnlineAccess;
import io.github.academicevents.Organization;
import io.github.academicevents.Person;
import io.github.academicevents.Place;
import io.github.academicevents.Resource;
import io.github.academicevents.ResourceKind;
import io.github.academicevents.Role;
import io.github.academicevents.Source;
import io.github.academicevents.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Made-up bilingual events, as many as one wants, in none of which a rule finds an error. Each is
 * told by the seed and its number alone, so that several threads or machines make the same ones.
 *
 * <p>Immutable and thread-safe.
 */
public final class GeneratedEvents {

  private static final LocalDate FIRST_DAY = LocalDate.of(2015, 3, 2);
  private static final int DAYS = 3600;

  private final long seed;

  /**
   * A sequence of events.
   *
   * @param seed which one
   */
  public GeneratedEvents(long seed) {
    this.seed = seed;
  }

  /**
   * An event.
   *
   * @param number from 0
   * @return the event of this number, always the same
   */
  public AcademicEvent get(long number) {
    SplittableRandom random = new SplittableRandom(seed * 0x9e3779b97f4a7c15L + number);
    GeneratedTexts texts = new GeneratedTexts(random);
    Organization university = texts.university();
    String page = "https://events.example.org/" + number;
    AcademicEvent.Builder event =
        AcademicEvent.builder()
            .id(page)
            .url(page + ".html")
            .kind(kind(random))
            .title(texts.title())
            .abstractText(texts.paragraph(2 + random.nextInt(5)))
            .addLanguages(random.nextInt(3) == 0 ? "en" : "zh")
            .addSpeaker(speaker(texts, random))
            .addContributions(Contribution.of(Role.ORGANIZER, university))
            .addContacts(contact(texts))
            .source(source(page, random));
    for (int left = random.nextInt(4); left > 0; left--) {
      event.addKeywords(texts.topic());
    }
    time(event, random);
    place(event, texts, random);
    more(event, texts, random, number);
    return event.build();
  }

  private static EventKind kind(SplittableRandom random) {
    List<EventKind> kinds =
        List.of(
            EventKind.TALK,
            EventKind.TALK,
            EventKind.SEMINAR,
            EventKind.COLLOQUIUM,
            EventKind.LECTURE);
    return kinds.get(random.nextInt(kinds.size()));
  }

  private static void time(AcademicEvent.Builder event, SplittableRandom random) {
    LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
    int hour = 8 + random.nextInt(11);
    int minute = random.nextInt(4) * 15;
    event
        .start(EventTime.of(day.atTime(hour, minute)))
        .end(EventTime.of(day.atTime(hour + 1, minute)))
        .timeZone("Asia/Shanghai");
  }

  private static void place(
      AcademicEvent.Builder event, GeneratedTexts texts, SplittableRandom random) {
    int how = random.nextInt(10);
    if (how < 8) {
      int room = 101 + random.nextInt(700);
      event.addLocations(
          Place.builder()
              .building(texts.building())
              .room(LocalizedText.of("zh", room + "会议室", "en", "Room " + room))
              .address(
                  Address.builder()
                      .locality(LocalizedText.of("zh", "北京", "en", "Beijing"))
                      .country("CN")
                      .build())
              .build());
    }
    if (how > 6) {
      event.addLocations(
          OnlineAccess.builder()
              .platform("Zoom")
              .url("https://zoom.us/j/" + (90_000_000_000L + random.nextInt(1_000_000_000)))
              .build());
    }
  }

  private static void more(
      AcademicEvent.Builder event, GeneratedTexts texts, SplittableRandom random, long number) {
    if (random.nextInt(3) == 0) {
      int ordinal = 1 + (int) (number % 900);
      event.series(
          EventSeries.builder()
              .name(texts.series())
              .number(ordinal)
              .numberText("第" + ordinal + "期")
              .build());
    }
    if (random.nextInt(4) == 0) {
      event.addResources(
          Resource.builder()
              .kind(ResourceKind.SLIDES)
              .url("https://events.example.org/slides/" + number + ".pdf")
              .build());
    }
  }

  private static Person speaker(GeneratedTexts texts, SplittableRandom random) {
    Person.Builder speaker =
        Person.builder()
            .name(texts.name())
            .addHonorifics(
                random.nextBoolean() ? AcademicTitle.PROFESSOR : AcademicTitle.ASSOCIATE_PROFESSOR)
            .addAffiliations(texts.university())
            .addIdentifiers(Identifier.of("orcid", orcid(random.nextInt(900_000_000))));
    if (random.nextInt(3) > 0) {
      speaker.biography(texts.paragraph(1 + random.nextInt(3)));
    }
    return speaker.build();
  }

  private static Contact contact(GeneratedTexts texts) {
    LocalizedText name = texts.name();
    String mail = name.en().orElse("").toLowerCase(Locale.ROOT).replace(' ', '.');
    return Contact.builder().name(name).email(mail + "@example.org").build();
  }

  private static Source source(String page, SplittableRandom random) {
    return Source.builder()
        .url(page)
        .retrieved(Timestamp.of(FIRST_DAY.plusDays(DAYS + random.nextInt(100))))
        .license("CC-BY-4.0")
        .build();
  }

  /** An ORCID that keeps its own rules; whose it is, if anybody's, does not matter here. */
  private static String orcid(int number) {
    String digits = String.format(Locale.ROOT, "%015d", 10_000_000_000L + number);
    int total = 0;
    for (int i = 0; i < digits.length(); i++) {
      total = (total + digits.charAt(i) - '0') * 2;
    }
    int check = (12 - total % 11) % 11;
    String all = digits + (check == 10 ? "X" : String.valueOf(check));
    return String.join(
        "-", all.substring(0, 4), all.substring(4, 8), all.substring(8, 12), all.substring(12));
  }
}

package io.github.academicevents.publication;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Agent;
import io.github.academicevents.Capacity;
import io.github.academicevents.EventSeries;
import io.github.academicevents.EventTime;
import io.github.academicevents.Fee;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Location;
import io.github.academicevents.Organization;
import io.github.academicevents.Person;
import io.github.academicevents.Role;
import io.github.academicevents.Subject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The parts of an event as plain texts for readers of one language: dates and times written out,
 * places in the order the language has, names with titles. What an event has not got is an empty
 * text.
 *
 * <p>The words in between are Chinese for readers of Chinese, and English for all others. Where an
 * event has no text in the language, the one in English or Chinese stands in, else any. Texts are
 * not escaped for HTML. Immutable and thread-safe.
 *
 * <pre>{@code
 * EventFormat.of("en").time(event); // Thursday, 21 March 2024, 10:00–11:30 (Asia/Shanghai, UTC+08:00)
 * EventFormat.of("zh").time(event); // 2024年3月21日 星期四 10:00–11:30（Asia/Shanghai，UTC+08:00）
 * }</pre>
 */
public final class EventFormat {

  private static final int LONGEST_DESCRIPTION = 160;

  private final String language;
  private final Words words;
  private final String[] wanted;
  private final TimeFormat times;
  private final PlaceFormat places;

  private EventFormat(String language) {
    this.language = Objects.requireNonNull(language, "language");
    words = Words.of(language);
    wanted = new String[] {language, words.pick("zh", "en"), words.pick("en", "zh")};
    times = new TimeFormat(words);
    places = new PlaceFormat(words, this::text);
  }

  /**
   * The texts for readers of a language.
   *
   * @param language a BCP 47 tag
   * @return the format
   */
  public static EventFormat of(String language) {
    return new EventFormat(language);
  }

  /** {@return the language, as given} */
  public String getLanguage() {
    return language;
  }

  /**
   * The best text there is for the reader.
   *
   * @param text a text by language
   * @return the text; empty only if there is none in any language
   */
  public String text(LocalizedText text) {
    return text.best(wanted).orElse("");
  }

  /**
   * The paragraphs of the best text there is for the reader.
   *
   * @param text a text by language
   * @return its lines, without the blank ones
   */
  public List<String> paragraphs(LocalizedText text) {
    return text(text).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /**
   * The language of what {@link #text} gives, for the {@code lang} attribute of an element.
   *
   * @param text a text by language
   * @return its BCP 47 tag, as written; empty where it is the reader's own, or there is no text
   */
  public String foreignLanguage(LocalizedText text) {
    return text.bestLanguage(wanted).filter(tag -> !tag.equals(language)).orElse("");
  }

  /**
   * An event's title.
   *
   * @param event the event
   * @return the title, or words that tell it is open
   */
  public String title(AcademicEvent event) {
    String title = text(event.getTitle());
    return title.isEmpty() ? words.pick("题目待定", "Title to be announced") : title;
  }

  /**
   * What an event is about, for the description of its page.
   *
   * @param event the event
   * @return the abstract's beginning on one line, at most 160 characters
   */
  public String description(AcademicEvent event) {
    String line = String.join(" ", paragraphs(event.getAbstractText()));
    if (line.codePointCount(0, line.length()) <= LONGEST_DESCRIPTION) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, LONGEST_DESCRIPTION - 1)).strip() + "…";
  }

  /**
   * When an event is: {@code Thursday, 21 March 2024, 10:00–11:30 (Asia/Shanghai, UTC+08:00)}.
   *
   * @param event the event
   * @return from when to when and in which zone; empty without a start
   */
  public String time(AcademicEvent event) {
    return times.time(event);
  }

  /**
   * A time: {@code Thursday, 21 March 2024, 10:00}.
   *
   * @param time a date, or date and time
   * @return the date written out, and the time of day where it is known
   */
  public String time(EventTime time) {
    return times.time(time);
  }

  /**
   * A series and the event's number in it: {@code Boyue Forum, No. 435}.
   *
   * @param series the series
   * @return its name and the number
   */
  public String series(EventSeries series) {
    String number =
        series.getNumber().isPresent()
            ? words.pick(
                "第" + series.getNumber().getAsInt() + "期", "No. " + series.getNumber().getAsInt())
            : series.getNumberText().orElse("");
    return Words.joined(Stream.of(text(series.getName()), number), words.pick(" ", ", "));
  }

  /**
   * Where an event is, or part of it. Of taking part online only the platform is told.
   *
   * @param location a place, or a way to take part online
   * @return for example {@code Room 229, Physics Experiment Center, Liangxiang Campus}
   */
  public String location(Location location) {
    return places.location(location);
  }

  /**
   * Where an event is.
   *
   * @param event the event
   * @return its locations on one line
   */
  public String places(AcademicEvent event) {
    return Words.joined(event.getLocations().stream().map(this::location), words.pick("；", "; "));
  }

  /**
   * A person with titles, or an organization with its department.
   *
   * @param agent the person or organization
   * @return for example {@code Prof. Jin-Jian Zhou}
   */
  public String name(Agent agent) {
    return agent instanceof Person person
        ? person.format(language)
        : organization((Organization) agent);
  }

  /**
   * Who gives an event: {@code Prof. Jin-Jian Zhou, Dr. Dong Yan}.
   *
   * @param event the event
   * @return the names of its speakers, keynote speakers and candidates, in their order
   */
  public String speakers(AcademicEvent event) {
    return Words.joined(
        event.getContributions().stream()
            .filter(one -> one.getRole().filter(Role::isSpeaking).isPresent())
            .flatMap(one -> one.getAgent().stream())
            .map(this::name),
        words.pick("、", ", "));
  }

  private String organization(Organization organization) {
    Stream<LocalizedText> parts =
        words == Words.CHINESE
            ? Stream.of(organization.getName(), organization.getDepartment())
            : Stream.of(organization.getDepartment(), organization.getName());
    return Words.joined(parts.map(this::text), words.pick(" ", ", "));
  }

  /**
   * What a person is, and where.
   *
   * @param person the person
   * @return position and affiliations
   */
  public String work(Person person) {
    return words.list(
        Stream.concat(
            Stream.of(text(person.getPosition())),
            person.getAffiliations().stream().map(this::organization)));
  }

  /**
   * A price: {@code Students: free}, {@code Others: 120 EUR}.
   *
   * @param fee the fee
   * @return whom it is for, and the amount
   */
  public String fee(Fee fee) {
    String amount =
        fee.getAmount()
            .map(
                a ->
                    a.signum() == 0
                        ? words.pick("免费", "free")
                        : (a.toPlainString() + " " + fee.getCurrency().orElse("")).strip())
            .orElse("");
    return Words.joined(Stream.of(text(fee.getName()), amount), words.pick("：", ": "));
  }

  /**
   * How many can take part: {@code 200, 120 on site, 80 online, 12 left}.
   *
   * @param capacity the capacity
   * @return the numbers that are known
   */
  public String capacity(Capacity capacity) {
    Stream.Builder<String> parts = Stream.builder();
    capacity.getTotal().ifPresent(n -> parts.add(String.valueOf(n)));
    capacity.getOnsite().ifPresent(n -> parts.add(words.pick("线下 " + n, n + " on site")));
    capacity.getOnline().ifPresent(n -> parts.add(words.pick("线上 " + n, n + " online")));
    capacity.getRemaining().ifPresent(n -> parts.add(words.pick("余 " + n, n + " left")));
    return words.list(parts.build());
  }

  /**
   * A subject.
   *
   * @param subject the subject
   * @return its name, or else its code
   */
  public String subject(Subject subject) {
    String name = text(subject.getName());
    return name.isEmpty() ? subject.getCode().orElse("") : name;
  }

  /**
   * The name of a language: {@code Chinese}.
   *
   * @param tag a BCP 47 tag
   * @return its name; the tag itself where it has none
   */
  public String languageName(String tag) {
    Locale named = Locale.forLanguageTag(tag);
    return named.getLanguage().isEmpty() ? tag : named.getDisplayName(words.locale());
  }
}

package io.github.academicevents.validation;

import io.github.academicevents.validation.Rule.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which rules an event is held to, and how severely.
 *
 * <p>Immutable and thread-safe. There are four to start from, and each can be changed rule by rule:
 *
 * <pre>{@code
 * Profile.record()
 *     .without("event.url-missing")
 *     .with("time.zone-missing", Severity.ERROR)
 *     .with(
 *         Rule.of("acme.no-series", Severity.WARNING, LocalizedText.of("en", "Name the series.")),
 *         (event, findings) -> {
 *           if (event.getSeries().isEmpty()) {
 *             findings.report("/series");
 *           }
 *         });
 * }</pre>
 *
 * <p>What readers and checks of whole files find is told under every profile, unless it is taken
 * out by code.
 */
public final class Profile {

  private static final List<String> LANGUAGES = List.of("zh", "en");
  private static final Set<String> DRAFT_CODES =
      Set.of(
          "event.title-missing",
          "time.start-missing",
          "time.end-before-start",
          "person.name-missing",
          "text.mojibake",
          "text.replacement-char",
          "text.unpaired-surrogate");
  private static final Profile DRAFT =
      profile("draft", LANGUAGES, rule -> DRAFT_CODES.contains(rule.getCode()));
  private static final Profile RECORD = profile("record", LANGUAGES, Profile::isOfRecord);
  private static final Profile GOOGLE =
      profile("google-event", LANGUAGES, rule -> isOfRecord(rule) || isOf(rule, "google."));

  private final String code;
  private final @Nullable Severity[] severities;
  private final List<OwnRule> ownRules;
  private final List<String> languages;
  private final boolean bilingual;
  private final boolean google;

  /** A user's rule with its check, and the severity it has here; null where it is taken out. */
  record OwnRule(Rule rule, @Nullable Severity severity, EventCheck check) {}

  private Profile(
      String code,
      @Nullable Severity[] severities,
      List<OwnRule> ownRules,
      List<String> languages) {
    this.code = code;
    this.severities = severities;
    this.ownRules = List.copyOf(ownRules);
    this.languages = List.copyOf(languages);
    this.bilingual = hasAny("bilingual.");
    this.google = hasAny("google.");
  }

  private boolean hasAny(String group) {
    return Rule.all().stream().anyMatch(rule -> isOf(rule, group) && severityOf(rule) != null);
  }

  private static boolean isOf(Rule rule, String group) {
    return rule.getCode().startsWith(group);
  }

  private static boolean isOfRecord(Rule rule) {
    return rule.getScope() == Scope.RECORD;
  }

  private static Profile profile(String code, List<String> languages, Predicate<Rule> wanted) {
    @Nullable Severity[] severities = new Severity[Rule.all().size()];
    for (Rule rule : Rule.all()) {
      boolean everywhere = rule.getScope() == Scope.READER || rule.getScope() == Scope.FILE;
      severities[rule.ordinal()] = everywhere || wanted.test(rule) ? rule.getSeverity() : null;
    }
    return new Profile(code, severities, List.of(), languages);
  }

  /**
   * The profile for an entry that is still being written: whether what is there is possible (title,
   * start, names, readable text), not whether all is there.
   *
   * @return the profile {@code draft}
   */
  public static Profile draft() {
    return DRAFT;
  }

  /**
   * The default profile: all rules that look at one event.
   *
   * @return the profile {@code record}
   */
  public static Profile record() {
    return RECORD;
  }

  /**
   * The default profile, and every text in each of some languages.
   *
   * @param languages BCP 47 tags; {@code zh} and {@code en} if none is given
   * @return the profile {@code bilingual}
   */
  public static Profile bilingual(String... languages) {
    List<String> tags = languages.length == 0 ? LANGUAGES : List.of(languages);
    return profile("bilingual", tags, rule -> isOfRecord(rule) || isOf(rule, "bilingual."));
  }

  /**
   * The default profile, and what Google asks of an event to show it among its search results.
   *
   * @return the profile {@code google-event}
   * @see <a
   *     href="https://developers.google.com/search/docs/appearance/structured-data/event">Google
   *     Search, Event</a>
   */
  public static Profile googleEvent() {
    return GOOGLE;
  }

  /**
   * The profile of a code.
   *
   * @param code {@code draft}, {@code record}, {@code bilingual} (Chinese and English) or {@code
   *     google-event}
   * @return the profile, if it is one of these
   */
  public static Optional<Profile> find(String code) {
    return all().stream().filter(profile -> profile.code.equals(code)).findFirst();
  }

  /**
   * The profiles to start from.
   *
   * @return draft, record, bilingual (Chinese and English), google-event
   */
  public static List<Profile> all() {
    return List.of(draft(), record(), bilingual(), googleEvent());
  }

  /** {@return the code of the profile this one was made from, for example {@code record}} */
  public String getCode() {
    return code;
  }

  /**
   * How severely a rule is held.
   *
   * @param rule a rule of the library, or one of one's own
   * @return the severity; empty where this profile leaves the rule out
   */
  public Optional<Severity> getSeverity(Rule rule) {
    return Optional.ofNullable(severityOf(rule));
  }

  /**
   * This profile without some rules.
   *
   * @param codes the rules' codes
   * @return the profile
   * @throws IllegalArgumentException if no rule has one of the codes
   */
  public Profile without(String... codes) {
    Profile profile = this;
    for (String unwanted : codes) {
      profile = profile.changed(unwanted, null);
    }
    return profile;
  }

  /**
   * This profile with another severity of a rule; a rule that it leaves out is taken in.
   *
   * @param code the rule's code
   * @param severity how severely it is held
   * @return the profile
   * @throws IllegalArgumentException if no rule has the code
   */
  public Profile with(String code, Severity severity) {
    return changed(code, Objects.requireNonNull(severity, "severity"));
  }

  /**
   * This profile with a rule of one's own.
   *
   * @param rule what it is: code, severity and messages
   * @param check what finds it, run on each event, sub-events included
   * @return the profile
   * @throws IllegalArgumentException if another rule has the code
   */
  public Profile with(Rule rule, EventCheck check) {
    Objects.requireNonNull(check, "check");
    String taken = rule.getCode();
    if (Rule.find(taken).isPresent()
        || ownRules.stream().anyMatch(own -> own.rule.getCode().equals(taken))) {
      throw new IllegalArgumentException("another rule has the code " + taken);
    }
    List<OwnRule> more = new ArrayList<>(ownRules);
    more.add(new OwnRule(rule, rule.getSeverity(), check));
    return new Profile(code, severities, more, languages);
  }

  /**
   * This profile with only those rules that it holds so severely.
   *
   * @param severity how severely
   * @return the profile
   */
  public Profile only(Severity severity) {
    @Nullable Severity[] kept = severities.clone();
    for (int i = 0; i < kept.length; i++) {
      kept[i] = kept[i] == severity ? severity : null;
    }
    return new Profile(
        code, kept, ownRules.stream().filter(own -> own.severity == severity).toList(), languages);
  }

  /** The severity that this profile gives a rule; null where it leaves the rule out. */
  @Nullable Severity severityOf(Rule rule) {
    int ordinal = rule.ordinal();
    return ordinal >= 0 ? severities[ordinal] : ownSeverityOf(rule);
  }

  /** Whether it can say anything about a rule: not about one that a reader has brought. */
  boolean knows(Rule rule) {
    return rule.ordinal() >= 0 || ownRules.stream().anyMatch(own -> own.rule.equals(rule));
  }

  private @Nullable Severity ownSeverityOf(Rule rule) {
    for (OwnRule own : ownRules) {
      if (own.rule.equals(rule)) {
        return own.severity;
      }
    }
    return null;
  }

  List<OwnRule> ownRules() {
    return ownRules;
  }

  /** The languages that every text must have, if {@link #isBilingual()}. */
  List<String> languages() {
    return languages;
  }

  /** Whether a rule of the group {@code bilingual} is held. */
  boolean isBilingual() {
    return bilingual;
  }

  /** Whether a rule of the group {@code google} is held. */
  boolean isGoogle() {
    return google;
  }

  private Profile changed(String changed, @Nullable Severity severity) {
    Optional<Rule> rule = Rule.find(changed);
    if (rule.isPresent()) {
      @Nullable Severity[] copy = severities.clone();
      copy[rule.get().ordinal()] = severity;
      return new Profile(code, copy, ownRules, languages);
    }
    List<OwnRule> copy = new ArrayList<>(ownRules);
    for (int i = 0; i < copy.size(); i++) {
      OwnRule own = copy.get(i);
      if (own.rule.getCode().equals(changed)) {
        copy.set(i, new OwnRule(own.rule, severity, own.check));
        return new Profile(code, severities, copy, languages);
      }
    }
    throw new IllegalArgumentException("no rule has the code " + changed);
  }

  /** The code. */
  @Override
  public String toString() {
    return code;
  }
}

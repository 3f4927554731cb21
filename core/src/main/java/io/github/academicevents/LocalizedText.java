package io.github.academicevents;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One text in one or more languages, by BCP 47 tag.
 *
 * <p>Immutable and thread-safe. Entries come in the order {@code zh}, {@code en}, then the other
 * tags in the order of their characters. Tags are held as written, so that a malformed one can be
 * found and mended; an empty string is no text and is not held.
 *
 * <pre>{@code
 * LocalizedText title = LocalizedText.of("zh", "大语言模型之旅", "en", "The LLM Journey");
 * title.in(Locale.SIMPLIFIED_CHINESE); // Optional[大语言模型之旅]
 * title.best("de", "en");              // Optional[The LLM Journey]
 * title.toString();                    // {zh=大语言模型之旅, en=The LLM Journey}
 * }</pre>
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4647#section-3.4">RFC 4647, lookup</a>
 */
public final class LocalizedText implements Honorific {

  private static final LocalizedText EMPTY = new LocalizedText(null, null, Map.of(), Extras.none());

  // Nearly every text has Chinese, English or both: two fields cost less than a map.
  private final @Nullable String zh;
  private final @Nullable String en;
  private final Map<String, String> others;
  private final Extras extras;

  private LocalizedText(
      @Nullable String zh, @Nullable String en, Map<String, String> others, Extras extras) {
    this.zh = zh;
    this.en = en;
    this.others = others;
    this.extras = extras;
  }

  /** {@return the text in no language, always the same instance} */
  public static LocalizedText empty() {
    return EMPTY;
  }

  /**
   * A text in one language.
   *
   * @param tag the language, a BCP 47 tag such as {@code zh} or {@code zh-Hant}; not checked
   * @param text the text; {@code ""} gives {@link #empty()}
   * @return the text
   */
  public static LocalizedText of(String tag, String text) {
    return EMPTY.with(tag, text);
  }

  /**
   * A text in two languages.
   *
   * @param tag1 a BCP 47 tag
   * @param text1 the text in that language
   * @param tag2 another BCP 47 tag
   * @param text2 the text in that language
   * @return the text
   */
  public static LocalizedText of(String tag1, String text1, String tag2, String text2) {
    boolean usual = tag1.equals("zh") && tag2.equals("en") && !text1.isEmpty() && !text2.isEmpty();
    return usual
        ? new LocalizedText(text1, text2, Map.of(), Extras.none())
        : of(tag1, text1).with(tag2, text2);
  }

  /**
   * A text by language.
   *
   * @param texts texts by BCP 47 tag, without null
   * @return the text, in this class's order of languages
   */
  public static LocalizedText from(Map<String, String> texts) {
    LocalizedText result = EMPTY;
    for (Map.Entry<String, String> entry : texts.entrySet()) {
      result = result.with(entry.getKey(), entry.getValue());
    }
    return result;
  }

  /**
   * Whether more than half of a text's letters are Han characters: readers take a plain string for
   * Chinese by this, where nothing tells its language.
   *
   * @param text a text
   * @return true if so; false for a text without letters
   */
  public static boolean isMostlyHan(String text) {
    return LanguageLookup.isMostlyHan(text);
  }

  /**
   * This text with one language set or replaced.
   *
   * @param tag a BCP 47 tag
   * @param text the text in that language; {@code ""} takes the language out
   * @return a text that has it
   */
  public LocalizedText with(String tag, String text) {
    Objects.requireNonNull(tag, "tag");
    Objects.requireNonNull(text, "text");
    String value = text.isEmpty() ? null : text;
    Extras rest = value == null ? extras : extras.without(tag);
    if (tag.equals("zh")) {
      return new LocalizedText(value, en, others, rest);
    }
    if (tag.equals("en")) {
      return new LocalizedText(zh, value, others, rest);
    }
    Map<String, String> changed = new TreeMap<>(others);
    if (value == null) {
      changed.remove(tag);
    } else {
      changed.put(tag, value);
    }
    return new LocalizedText(zh, en, Collections.unmodifiableMap(changed), rest);
  }

  /**
   * This text with its unknown members replaced.
   *
   * @param extras what a record held under a tag that was no text
   * @return a text that has them; those whose name is a language of this text are left out
   */
  public LocalizedText withExtras(Extras extras) {
    Extras rest = extras;
    if (!rest.isEmpty()) {
      for (String tag : asMap().keySet()) {
        rest = rest.without(tag);
      }
    }
    return new LocalizedText(zh, en, others, rest);
  }

  /**
   * The text in exactly this language.
   *
   * @param tag a BCP 47 tag, compared to the letter
   * @return the text, if there is one
   */
  public Optional<String> get(String tag) {
    return Optional.ofNullable(find(tag));
  }

  /** {@return the Chinese text, {@code get("zh")}} */
  public Optional<String> zh() {
    return Optional.ofNullable(zh);
  }

  /** {@return the English text, {@code get("en")}} */
  public Optional<String> en() {
    return Optional.ofNullable(en);
  }

  /**
   * The text for a locale, as {@link #in(String)} finds it for the locale's language tag.
   *
   * @param locale what the reader asks for
   * @return the text, if one suits
   */
  public Optional<String> in(Locale locale) {
    return in(locale.toLanguageTag());
  }

  /**
   * The text for a language range by RFC 4647 lookup: the range is shortened from its end until a
   * text has it as its tag, so {@code zh-Hans-CN} finds {@code zh-Hans}, then {@code zh}. A Chinese
   * range without script also tries the script of its region: {@code zh-TW} finds {@code zh-TW},
   * {@code zh-Hant-TW}, {@code zh-Hant}, and {@code zh} last. Case does not count.
   *
   * @param range a BCP 47 tag
   * @return the text, if one suits
   */
  public Optional<String> in(String range) {
    return Optional.ofNullable(LanguageLookup.lookup(this, range));
  }

  /**
   * The best text there is for a reader: the first of {@code languages} that {@link #in(String)}
   * finds, else the first for which there is a more special text ({@code zh-Hant} for {@code zh}),
   * else the first text of all.
   *
   * @param languages BCP 47 tags, most wanted first
   * @return the text; empty only if this text is
   */
  public Optional<String> best(String... languages) {
    String tag = LanguageLookup.bestTag(this, languages);
    return tag == null ? Optional.empty() : Optional.ofNullable(find(tag));
  }

  /**
   * The tag of the text that {@link #best} gives.
   *
   * @param languages BCP 47 tags, most wanted first
   * @return the tag, as written; empty only if this text is
   */
  public Optional<String> bestLanguage(String... languages) {
    return Optional.ofNullable(LanguageLookup.bestTag(this, languages));
  }

  /**
   * Whether there is a text for readers of a language: in it, or in a form of the same language
   * ({@code zh-Hant} for {@code zh}, {@code en} for {@code en-GB}).
   *
   * @param language a BCP 47 tag
   * @return true if so
   */
  public boolean has(String language) {
    return zh != null && LanguageLookup.areForms("zh", language)
        || en != null && LanguageLookup.areForms("en", language)
        || !others.isEmpty()
            && others.keySet().stream().anyMatch(tag -> LanguageLookup.areForms(tag, language));
  }

  /** {@return whether there is no text in any language; extras do not count} */
  public boolean isEmpty() {
    return zh == null && en == null && others.isEmpty();
  }

  /** {@return {@link #asMap()}, under the name by which templates and data binding read it} */
  public Map<String, String> getTexts() {
    return asMap();
  }

  /** {@return all texts by tag, an unmodifiable map in this class's order of languages} */
  public Map<String, String> asMap() {
    Map<String, String> all = new LinkedHashMap<>();
    forEach(all::put);
    return Collections.unmodifiableMap(all);
  }

  /**
   * Hands over each tag with its text, in order, without making a map.
   *
   * @param action what takes them
   */
  public void forEach(BiConsumer<? super String, ? super String> action) {
    if (zh != null) {
      action.accept("zh", zh);
    }
    if (en != null) {
      action.accept("en", en);
    }
    if (!others.isEmpty()) {
      others.forEach(action);
    }
  }

  /** {@return what a record held in this text's place that is no text in a language, by name} */
  public Extras getExtras() {
    return extras;
  }

  @Nullable String find(String tag) {
    return switch (tag) {
      case "zh" -> zh;
      case "en" -> en;
      default -> others.get(tag);
    };
  }

  Set<String> otherTags() {
    return others.keySet();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof LocalizedText that
            && Objects.equals(zh, that.zh)
            && Objects.equals(en, that.en)
            && others.equals(that.others)
            && extras.equals(that.extras);
  }

  @Override
  public int hashCode() {
    return Objects.hash(zh, en, others, extras);
  }

  /** The texts by tag, for example <code>{zh=讲座, en=Lecture}</code>. */
  @Override
  public String toString() {
    return extras.isEmpty() ? asMap().toString() : asMap() + "+" + extras;
  }
}

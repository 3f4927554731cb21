package io.github.academicevents.schema;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How events are written as JSON-LD: for which reader, in which languages, and how much is shown.
 *
 * <p>Immutable and thread-safe; keep one and use it again.
 *
 * <pre>{@code
 * JsonLdOptions.page("zh").withUrl("https://example.org/zh/435.html").withLayout(Layout.PRETTY);
 * JsonLdOptions.linkedData();
 * }</pre>
 */
@Value.Immutable
public sealed interface JsonLdOptions extends WithJsonLdOptions permits ImmutableJsonLdOptions {

  /** {@return for whom the document is} */
  Mode getMode();

  /**
   * {@return the languages of the texts in page mode, BCP 47 tags, the page's own first and then
   * those that stand in where it has no text; where a text is in none of them the first there is
   * stands in}
   */
  List<String> getLanguages();

  /**
   * {@return the canonical address of the page that the document stands in, instead of the event's}
   */
  Optional<String> getUrl();

  /**
   * {@return the IRI of the event, the same on its page in every language, instead of the event's}
   */
  Optional<String> getId();

  /** {@return which of schema.org's terms may be used; {@link Vocabulary#WHOLE}} */
  Vocabulary getVocabulary();

  /** {@return whether a status is written that nobody stated; {@link DefaultStatus#OMITTED}} */
  DefaultStatus getDefaultStatus();

  /** {@return what is told of contacts and people; {@link ContactDetails#MAIL}} */
  ContactDetails getContactDetails();

  /** {@return what is told of taking part online; {@link OnlineDetails#PUBLIC}} */
  OnlineDetails getOnlineDetails();

  /** {@return what is told of sub-events; {@link SubEvents#NESTED}} */
  SubEvents getSubEvents();

  /** {@return how a document of several events holds them; {@link Container#GRAPH}} */
  Container getContainer();

  /** {@return on how many lines; {@link Layout#COMPACT}} */
  Layout getLayout();

  /** {@return the nonce of the page's Content-Security-Policy, for the script element} */
  Optional<String> getNonce();

  /** For whom a document is. */
  enum Mode {
    /** Search engines: one language, plain strings, what the page shows. */
    PAGE,
    /** Programs: every text in every language, nothing lost. */
    LINKED_DATA
  }

  /** Which of schema.org's terms may be used. */
  enum Vocabulary {
    /** All, those too that schema.org calls pending, such as {@code VirtualLocation}. */
    WHOLE,
    /** Those of its core only. */
    CORE
  }

  /** Whether {@code EventScheduled}, which is what is meant without a status, is written. */
  enum DefaultStatus {
    /** It is not. */
    OMITTED,
    /** It is. */
    WRITTEN
  }

  /** What is told of contacts, and of how to reach people. */
  enum ContactDetails {
    /** No contacts, no mail addresses, no telephone numbers. */
    NONE,
    /** All but telephone numbers. */
    MAIL,
    /** All. */
    ALL
  }

  /** What is told of taking part online. */
  enum OnlineDetails {
    /** The platform, the stream, and an address that gives no meeting away. */
    PUBLIC,
    /** All, passcodes too. */
    ALL
  }

  /** What is told of sub-events. */
  enum SubEvents {
    /** All, within the event. */
    NESTED,
    /** Their name, their time and where they are told. */
    REFERENCED
  }

  /** How a document of several events holds them. */
  enum Container {
    /** An object with a {@code @graph}. */
    GRAPH,
    /** A list of objects. */
    ARRAY
  }

  /** On how many lines a document stands. */
  enum Layout {
    /** On one. */
    COMPACT,
    /** On one for each member, indented. */
    PRETTY
  }

  /**
   * For a page in one language.
   *
   * @param language the page's, a BCP 47 tag
   * @param fallbacks the languages that stand in where there is no text in it, most wanted first
   * @return the options
   */
  static JsonLdOptions page(String language, String... fallbacks) {
    return new Builder().mode(Mode.PAGE).addLanguages(language).addLanguages(fallbacks).build();
  }

  /** {@return for programs, all languages, without what is secret} */
  static JsonLdOptions linkedData() {
    return new Builder().mode(Mode.LINKED_DATA).build();
  }

  /** Builds the defaults. */
  final class Builder extends ImmutableJsonLdOptions.Builder {

    Builder() {
      vocabulary(Vocabulary.WHOLE);
      defaultStatus(DefaultStatus.OMITTED);
      contactDetails(ContactDetails.MAIL);
      onlineDetails(OnlineDetails.PUBLIC);
      subEvents(SubEvents.NESTED);
      container(Container.GRAPH);
      layout(Layout.COMPACT);
    }
  }
}

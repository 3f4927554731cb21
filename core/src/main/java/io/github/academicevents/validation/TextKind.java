package io.github.academicevents.validation;

/** What a text is for, as far as the rules of texts differ by it. */
enum TextKind {
  /** The title of an event. */
  TITLE,
  /** An abstract or a biography. */
  PROSE,
  /** The name of a person or a contact. */
  PERSON_NAME,
  /** The name of an organization, a place or a part of one, a series, a publisher. */
  NAME,
  /** A keyword, the audience, instructions, the title of a resource, and the like. */
  PHRASE,
  /** A text in no language: a number as printed, a platform. */
  PLAIN
}

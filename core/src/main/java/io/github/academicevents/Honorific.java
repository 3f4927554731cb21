package io.github.academicevents;

/**
 * A title before or after a person's name: a term of the vocabulary ({@link AcademicTitle}), or any
 * other as written ({@link LocalizedText}).
 */
public sealed interface Honorific permits AcademicTitle, LocalizedText {}

package io.github.academicevents.validation.constraints;

/** The group in which an event's notes are told: what is worth knowing, but not wrong. */
public interface Notes {}

/**
 * Events for people: their parts as texts in one language ({@link
 * io.github.academicevents.publication.EventFormat}), calendar entries ({@link
 * io.github.academicevents.publication.EventCalendar}), and what of an event may be shown to
 * everybody ({@link io.github.academicevents.publication.PublicEvent}).
 */
@NullMarked
package io.github.academicevents.publication;

import org.jspecify.annotations.NullMarked;

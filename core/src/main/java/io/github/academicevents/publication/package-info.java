/**
 * Events for people: their parts as texts in one language ({@link
 * io.github.academicevents.publication.EventFormat}), calendar entries ({@link
 * io.github.academicevents.publication.EventCalendar}), and what of an event may be shown to
 * everybody ({@link io.github.academicevents.publication.PublicEvent}).
 *
 * <p>Young: what is public here may still change with minor versions; the changelog tells.
 */
@NullMarked
package io.github.academicevents.publication;

import org.jspecify.annotations.NullMarked;

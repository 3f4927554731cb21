/**
 * Events for people and for the pages of a site.
 *
 * <ul>
 *   <li>{@link io.github.academicevents.publication.EventFormat}: the parts of an event as texts in
 *       one language
 *   <li>{@link io.github.academicevents.publication.EventCalendar}: calendar entries, iCalendar
 *   <li>{@link io.github.academicevents.publication.PublicEvent}: what of an event may be shown to
 *       everybody
 *   <li>{@link io.github.academicevents.publication.PageLinks}: which values may be links of a page
 *   <li>{@link io.github.academicevents.publication.PageKey}: the name of an event or series in the
 *       addresses of a site
 *   <li>{@link io.github.academicevents.publication.SearchText}: what people may search an event
 *       for
 * </ul>
 *
 * <p>Young: what is public here may still change with minor versions; the changelog tells.
 */
@NullMarked
package io.github.academicevents.publication;

import org.jspecify.annotations.NullMarked;

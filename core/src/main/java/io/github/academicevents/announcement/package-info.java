/**
 * Announcements of academic events, Chinese, English or both, read from the text of a page.
 *
 * <p>{@link io.github.academicevents.announcement.AnnouncementReader} is the way in.
 *
 * <p>Stable in its types; what is read from a page grows better with minor versions, so that the
 * same page may give a fuller event.
 */
@NullMarked
package io.github.academicevents.announcement;

import org.jspecify.annotations.NullMarked;

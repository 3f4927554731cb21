/**
 * Announcements of academic events, Chinese, English or both, read from the text of a page.
 *
 * <p>{@link io.github.academicevents.announcement.AnnouncementReader} is the way in.
 */
@NullMarked
package io.github.academicevents.announcement;

import org.jspecify.annotations.NullMarked;

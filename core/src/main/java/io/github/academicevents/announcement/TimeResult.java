package io.github.academicevents.announcement;

import io.github.academicevents.EventTime;
import org.jspecify.annotations.Nullable;

/**
 * When an event is, as its accounts together tell.
 *
 * @param start when it starts
 * @param startText where that stands
 * @param end when it ends
 * @param endText where that stands
 * @param zone the zone the page names
 * @param zoneText where it does
 */
record TimeResult(
    @Nullable EventTime start,
    @Nullable Slice startText,
    @Nullable EventTime end,
    @Nullable Slice endText,
    @Nullable String zone,
    @Nullable Slice zoneText) {

  static final TimeResult NONE = new TimeResult(null, null, null, null, null, null);
}

package io.github.academicevents.examples.spark;

import io.github.academicevents.validation.EventValidator;
import io.github.academicevents.validation.Profile;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * What events are held to. It is sent to each task, which makes its own validator of it.
 *
 * @param profileCode the code of the profile
 * @param now what counts as the present, the same in all tasks however late they run or run again
 */
record Rules(String profileCode, Instant now) implements Serializable {

  Profile profile() {
    return Profile.find(profileCode)
        .orElseThrow(() -> new IllegalArgumentException("no profile: " + profileCode));
  }

  EventValidator validator() {
    return EventValidator.builder()
        .profile(profile())
        .clock(Clock.fixed(now, ZoneOffset.UTC))
        .build();
  }
}

/**
 * The domain model of academic events, the rules that records of them are held to, and the reader
 * of announcements.
 */
module io.github.academicevents.core {
  requires transitive jakarta.validation;
  requires static org.immutables.value;
  requires static org.jspecify;

  exports io.github.academicevents;
  exports io.github.academicevents.announcement;
  exports io.github.academicevents.validation;
  exports io.github.academicevents.validation.constraints;
}

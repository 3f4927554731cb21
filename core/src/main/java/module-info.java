/**
 * The domain model of academic events, the rules that records of them are held to, the reader of
 * announcements, and events as people read them.
 */
module io.github.academicevents.core {
  requires transitive jakarta.validation;
  requires static org.immutables.value;
  requires static org.jspecify;

  exports io.github.academicevents;
  exports io.github.academicevents.announcement;
  exports io.github.academicevents.publication;
  exports io.github.academicevents.validation;
  exports io.github.academicevents.validation.constraints;
}

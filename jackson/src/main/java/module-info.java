/** Academic events as JSON, one or a file of them, with Jackson 3. */
module io.github.academicevents.jackson {
  requires transitive io.github.academicevents.core;
  requires transitive tools.jackson.databind;
  requires static org.jspecify;

  exports io.github.academicevents.jackson;

  provides tools.jackson.databind.JacksonModule with
      io.github.academicevents.jackson.AcademicEventsModule;
}

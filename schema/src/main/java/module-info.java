/** Academic events as schema.org JSON-LD, both ways. */
module io.github.academicevents.schema {
  requires transitive io.github.academicevents.core;
  requires tools.jackson.core;
  requires org.jsoup;
  requires static org.immutables.value;
  requires static org.jspecify;

  exports io.github.academicevents.schema;
}

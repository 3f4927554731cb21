/** What an application names to use the library on the module path. */
module org.example.consumer {
  requires io.github.academicevents.jackson;
  requires io.github.academicevents.schema;
}

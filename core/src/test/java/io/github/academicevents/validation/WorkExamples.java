package io.github.academicevents.validation;

import static io.github.academicevents.validation.SampleTalks.resource;
import static io.github.academicevents.validation.SampleTalks.source;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.EventTime;
import io.github.academicevents.Extras;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Resource;
import io.github.academicevents.ResourceKind;
import io.github.academicevents.Source;
import io.github.academicevents.Timestamp;
import java.util.Optional;

/** Examples of the rules of materials and of where a record came from. */
final class WorkExamples extends RuleExamples {

  WorkExamples() {
    resources();
    sources();
  }

  private void resources() {
    rule("resource.no-locator")
        .bad("slides", talk().addResources(Resource.builder().kind(ResourceKind.SLIDES).build()))
        .bad(
            "title",
            talk().addResources(Resource.builder().title(LocalizedText.of("zh", "幻灯片")).build()))
        .near("url", talk().addResources(resource(ResourceKind.SLIDES)))
        .near(
            "file",
            talk().addResources(Resource.builder().extras(Extras.of("file", "a.pdf")).build()))
        .awkward("url only", talk().addResources(resource(ResourceKind.OTHER)));
    rule("resource.licence-unknown")
        .bad("free", licensed("free"))
        .bad("CC BY", licensed("CC BY"))
        .bad("MIT OR", licensed("MIT OR"))
        .near("CC-BY-4.0", licensed("CC-BY-4.0"))
        .near("mit", licensed("mit"))
        .near("MIT OR Apache-2.0", licensed("MIT OR Apache-2.0"))
        .near("GPL WITH", licensed("GPL-2.0-only WITH Classpath-exception-2.0"))
        .awkward("https://…", licensed("https://creativecommons.org/licenses/by/4.0/deed.zh-hans"));
    rule("resource.recording-before-event")
        .bad("20", recorded("recorded", "2024-03-20"))
        .bad("20T23:59", recorded("uploadDate", "2024-03-20T23:59:00+08:00"))
        .near("21", recorded("recorded", "2024-03-21"))
        .near("yesterday", recorded("recorded", "yesterday"))
        .near("2023-02-29", recorded("recorded", "2023-02-29"))
        .awkward("4 April", recorded("date", "2024-04-04"));
  }

  private void sources() {
    rule("source.missing")
        .bad("{}", from(Source.builder()))
        .bad("published", from(Source.builder().published(EventTime.parse("2024-03-18"))))
        .near("publisher", from(Source.builder().publisher(LocalizedText.of("zh", "物理学院"))))
        .near("bad value", from(Source.builder().extras(Extras.of("url", 5))))
        .awkward("-", talk().source(Optional.empty()));
    rule("source.licence-missing")
        .bad("url", from(Source.builder().url("https://example.org/")))
        .bad("{}", from(Source.builder()))
        .near("CC0-1.0", from(source()))
        .near("-", talk().source(Optional.empty()))
        .awkward("保留所有权利", from(source().license("保留所有权利")));
    rule("source.retrieved-missing")
        .bad("url", from(Source.builder().url("https://example.org/")))
        .bad("published", from(Source.builder().published(EventTime.parse("2024-03-18"))))
        .near("2024-03-19", from(source().retrieved(Timestamp.parse("2024-03-19"))))
        .near("bad value", from(Source.builder().extras(Extras.of("retrieved", "yesterday"))))
        .awkward("-", talk().source(Optional.empty()));
    rule("source.retrieved-in-future")
        .bad("2999", from(source().retrieved(Timestamp.parse("2999-01-01"))))
        .bad("tomorrow", from(source().retrieved(Timestamp.parse("2026-06-02T00:00:00Z"))))
        .bad("published", from(source().published(EventTime.parse("2026-06-03"))))
        .near("today", from(source().retrieved(Timestamp.parse("2026-06-01T23:59:59Z"))))
        .near("today in Fiji", from(source().retrieved(Timestamp.parse("2026-06-02"))))
        .awkward("2024-02-29", from(source().retrieved(Timestamp.parse("2024-02-29"))));
  }

  private static AcademicEvent.Builder licensed(String licence) {
    return talk().addResources(resource(ResourceKind.SLIDES).withLicense(licence));
  }

  private static AcademicEvent.Builder recorded(String member, String date) {
    return talk()
        .addResources(resource(ResourceKind.RECORDING).withExtras(Extras.of(member, date)));
  }

  private static AcademicEvent.Builder from(Source.Builder source) {
    return talk().source(source.build());
  }
}

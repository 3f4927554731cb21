package io.github.academicevents.schema;

import io.github.academicevents.Resource;
import io.github.academicevents.ResourceKind;
import io.github.academicevents.validation.JsonPointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what there is to see and read of an event. */
final class ResourceReader {

  private static final String SPDX = "https://spdx.org/licenses/";

  /** Properties, each with the kind of a work that does not tell its own; null where none. */
  private static final Map<String, @Nullable ResourceKind> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("image", ResourceKind.IMAGE);
    KINDS.put("recordedIn", ResourceKind.RECORDING);
    KINDS.put("workFeatured", null);
    KINDS.put("workPerformed", null);
    KINDS.put("subjectOf", null);
  }

  private final Members event;
  private final List<Resource> resources = new ArrayList<>();

  ResourceReader(Members event) {
    this.event = event;
  }

  List<Resource> read() {
    KINDS.forEach(
        (property, kind) -> {
          for (Value value : event.take(property)) {
            resource(value, property, kind);
          }
        });
    return resources;
  }

  private void resource(Value value, String property, @Nullable ResourceKind kind) {
    String text = value.text();
    if (text != null) {
      String url = Links.resolve(value.context().base(), text.strip());
      Resource.Builder resource = Resource.builder().url(url);
      resource.kind(kind == null ? ResourceKind.OTHER : kind);
      add(resource.build());
      return;
    }
    LdNode node = event.session.node(value);
    if (node == null || SchemaTypes.isEvent(node.types())) {
      event.keepProperty(property, value.raw());
      return;
    }
    JsonPointer here = event.here.child("resources").child(resources.size());
    Members members = new Members(event.session, node, here);
    Fields fields = new Fields(members);
    Resource.Builder resource = Resource.builder();
    kind(members, property, kind).ifPresent(resource::kind);
    Optional<String> url = fields.link("url", "url", "contentUrl");
    if (!members.own) {
      url = url.or(() -> Optional.ofNullable(node.iri()));
    }
    url.ifPresent(resource::url);
    resource.title(new Texts(members).text("title", "name", "headline", "caption"));
    fields.string("language", "inLanguage").ifPresent(resource::language);
    license(members, fields).ifPresent(resource::license);
    add(resource.extras(members.finish()).build());
  }

  private void add(Resource resource) {
    if (event.own || !resources.contains(resource)) {
      resources.add(resource);
    }
  }

  private static Optional<ResourceKind> kind(
      Members members, String property, @Nullable ResourceKind kind) {
    if (members.ownField("kind") instanceof String own) {
      return ResourceKind.find(own);
    }
    List<String> types = members.node.types();
    if (types.contains("PresentationDigitalDocument")) {
      return Optional.of(ResourceKind.SLIDES);
    }
    if (types.contains("ScholarlyArticle") || types.contains("Article")) {
      return Optional.of(ResourceKind.PAPER);
    }
    if (types.contains("Poster")) {
      return Optional.of(ResourceKind.POSTER);
    }
    if (types.contains("WebPage")) {
      return Optional.of(ResourceKind.PAGE);
    }
    if (types.contains("VideoObject")) {
      boolean live = members.own && property.equals("subjectOf");
      return Optional.of(live ? ResourceKind.STREAM : ResourceKind.RECORDING);
    }
    if (types.contains("ImageObject")) {
      return Optional.of(ResourceKind.IMAGE);
    }
    return members.own ? Optional.empty() : Optional.of(kind == null ? ResourceKind.OTHER : kind);
  }

  /** A licence's SPDX id, where its address is one's. */
  static Optional<String> license(Members members, Fields fields) {
    boolean own = members.ownField("license") != null;
    return fields
        .link("license", "license")
        .map(text -> !own && text.startsWith(SPDX) ? text.substring(SPDX.length()) : text);
  }
}

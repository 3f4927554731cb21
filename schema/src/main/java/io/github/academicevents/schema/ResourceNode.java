package io.github.academicevents.schema;

import io.github.academicevents.Resource;
import io.github.academicevents.ResourceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes what there is to see and read of an event. */
final class ResourceNode {

  private static final Property[] PROPERTIES = {
    Property.IMAGE, Property.RECORDED_IN, Property.WORK_FEATURED, Property.SUBJECT_OF
  };

  private final Document document;
  private final JsonLdOut out;

  ResourceNode(Document document) {
    this.document = document;
    out = document.out;
  }

  void write(List<Resource> resources) {
    if (resources.isEmpty()) {
      return;
    }
    for (Property property : PROPERTIES) {
      int count = 0;
      for (Resource resource : resources) {
        count += property(resource) == property ? 1 : 0;
      }
      if (count > 0) {
        Property each = document.begin(property, count);
        for (Resource resource : resources) {
          if (property(resource) == property) {
            write(each, resource);
          }
        }
        document.end(count);
      }
    }
  }

  /** The places in the model's list of what was written, in the order of the document. */
  static List<Integer> order(List<Resource> resources) {
    List<Integer> order = new ArrayList<>(resources.size());
    for (Property property : PROPERTIES) {
      for (int i = 0; i < resources.size(); i++) {
        if (property(resources.get(i)) == property) {
          order.add(i);
        }
      }
    }
    return order;
  }

  private static Property property(Resource resource) {
    return switch (kind(resource)) {
      case IMAGE -> Property.IMAGE;
      case RECORDING -> Property.RECORDED_IN;
      case SLIDES, PAPER -> Property.WORK_FEATURED;
      case STREAM, POSTER, PAGE, OTHER -> Property.SUBJECT_OF;
    };
  }

  private static ResourceKind kind(Resource resource) {
    return resource.getKind().orElse(ResourceKind.OTHER);
  }

  private String type(Resource resource) {
    return switch (kind(resource)) {
      case IMAGE -> "ImageObject";
      case RECORDING, STREAM -> "VideoObject";
      case SLIDES -> "PresentationDigitalDocument";
      case PAPER -> "ScholarlyArticle";
      case POSTER -> document.isCore() ? "CreativeWork" : "Poster";
      case PAGE -> "WebPage";
      case OTHER -> "CreativeWork";
    };
  }

  private void write(@Nullable Property each, Resource resource) {
    document.startNode(each, type(resource));
    document.name(resource.getTitle());
    document.url(Property.URL, resource.getUrl());
    document.string(Property.IN_LANGUAGE, resource.getLanguage());
    Licenses.write(document, Property.LICENSE, resource.getLicense());
    if (document.isLinked()) {
      OwnRecord own = document.own;
      own.begin();
      if (resource.getKind().equals(Optional.of(ResourceKind.OTHER))) {
        own.value("kind", ResourceKind.OTHER.getCode());
      }
      own.url("url", resource.getUrl());
      own.text("title", resource.getTitle());
      Licenses.record(own, "license", resource.getLicense());
      own.extras(resource.getExtras());
      own.end();
    }
    out.endObject();
  }
}

package io.github.academicevents.schema;

import io.github.academicevents.Extras;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.OnlineAccess;
import io.github.academicevents.publication.PublicEvent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes a {@code VirtualLocation}. */
final class OnlineNode {

  private static final String[] SECRET_FIELDS = {
    "url", "meetingId", "passcode", "dialIn", Extras.VALUE
  };

  private final Document document;
  private final JsonLdOut out;

  OnlineNode(Document document) {
    this.document = document;
    out = document.out;
  }

  void write(@Nullable Property property, OnlineAccess access) {
    Optional<String> shown =
        document.showsOnlineDetails()
            ? access.getUrl()
            : PublicEvent.publicUrl(access).filter(Iris::isWeb);
    if (document.isCore()) {
      core(property, access, shown);
      return;
    }
    document.startNode(property, "VirtualLocation");
    if (document.isLinked()) {
      linked(access, shown);
    } else {
      document.string(Property.NAME, access.getPlatform());
      document.url(Property.URL, shown.filter(Iris::isWeb).or(access::getStreamUrl));
    }
    out.endObject();
  }

  // The core has no word for it, but takes a text.
  private void core(@Nullable Property property, OnlineAccess access, Optional<String> shown) {
    Optional<String> text = access.getPlatform().or(access::getStreamUrl).or(() -> shown);
    if (text.isPresent() && !text.get().isEmpty()) {
      if (property != null) {
        out.name(property);
      }
      out.text(text.get());
    }
  }

  private void linked(OnlineAccess access, Optional<String> shown) {
    if (access.getPlatform().isPresent()) {
      document.text(Property.NAME, LocalizedText.of("und", access.getPlatform().get()));
    }
    document.url(Property.URL, shown);
    out.startNode(Property.SUBJECT_OF, "VideoObject");
    document.url(Property.URL, access.getStreamUrl());
    out.endObject();
    OwnRecord own = document.own;
    Extras extras = access.getExtras();
    own.begin();
    own.url("streamUrl", access.getStreamUrl());
    if (document.showsOnlineDetails()) {
      own.url("url", access.getUrl());
      own.value("meetingId", access.getMeetingId());
      own.value("passcode", access.getPasscode());
      own.value("dialIn", access.getDialIn());
    } else {
      for (String field : SECRET_FIELDS) {
        extras = extras.without(field);
      }
    }
    own.extras(extras);
    own.end();
  }
}

package io.github.academicevents.jackson;

import io.github.academicevents.Capacity;
import io.github.academicevents.Contact;
import io.github.academicevents.Fee;
import io.github.academicevents.Location;
import io.github.academicevents.OnlineAccess;
import io.github.academicevents.Place;
import io.github.academicevents.Registration;
import io.github.academicevents.Resource;
import java.util.List;

/** Writes where an event is and how one comes to it. */
final class PartWriter {

  private final JsonOut out;
  private final AgentWriter agents;

  PartWriter(JsonOut out, AgentWriter agents) {
    this.out = out;
    this.agents = agents;
  }

  void locations(List<Location> locations) {
    out.objects("locations", locations, this::location);
  }

  void contacts(List<Contact> contacts) {
    out.objects("contacts", contacts, this::contact);
  }

  void fees(List<Fee> fees) {
    out.objects("fees", fees, this::fee);
  }

  void resources(List<Resource> resources) {
    out.objects("resources", resources, this::resource);
  }

  void registration(Registration registration) {
    registration.getRequired().ifPresent(required -> out.truth("required", required));
    out.text("url", registration.getUrl());
    out.text("email", registration.getEmail());
    out.localized("instructions", registration.getInstructions());
    out.asText("opens", registration.getOpens());
    out.asText("closes", registration.getCloses());
    out.extras(registration.getExtras());
  }

  void capacity(Capacity capacity) {
    out.number("total", capacity.getTotal());
    out.number("onsite", capacity.getOnsite());
    out.number("online", capacity.getOnline());
    out.number("remaining", capacity.getRemaining());
    out.extras(capacity.getExtras());
  }

  private void location(Location location) {
    if (location instanceof Place place) {
      type(location, "place");
      place(place);
    } else if (location instanceof OnlineAccess online) {
      type(location, "online");
      online(online);
    }
    out.extras(location.getExtras());
  }

  private void type(Location location, String type) {
    boolean unread =
        JsonOut.isOnlyValue(location.getExtras())
            && location.equals(Place.builder().extras(location.getExtras()).build());
    if (!unread && !location.getExtras().has("type")) {
      out.text("type", type);
    }
  }

  private void place(Place place) {
    out.localized("name", place.getName());
    out.localized("campus", place.getCampus());
    out.localized("building", place.getBuilding());
    out.localized("room", place.getRoom());
    out.object("address", place.getAddress(), agents::address);
    place.getLatitude().ifPresent(degrees -> out.number("latitude", degrees));
    place.getLongitude().ifPresent(degrees -> out.number("longitude", degrees));
    out.text("url", place.getUrl());
  }

  private void online(OnlineAccess online) {
    out.text("platform", online.getPlatform());
    out.text("url", online.getUrl());
    out.text("streamUrl", online.getStreamUrl());
    out.text("meetingId", online.getMeetingId());
    out.text("passcode", online.getPasscode());
    out.text("dialIn", online.getDialIn());
  }

  private void contact(Contact contact) {
    out.localized("name", contact.getName());
    out.text("email", contact.getEmail());
    out.text("telephone", contact.getTelephone());
    out.text("url", contact.getUrl());
    out.extras(contact.getExtras());
  }

  private void fee(Fee fee) {
    out.localized("name", fee.getName());
    fee.getAmount().ifPresent(amount -> out.number("amount", amount));
    out.text("currency", fee.getCurrency());
    out.text("availability", fee.getAvailability());
    out.text("url", fee.getUrl());
    out.asText("validFrom", fee.getValidFrom());
    out.extras(fee.getExtras());
  }

  private void resource(Resource resource) {
    resource.getKind().ifPresent(kind -> out.text("kind", kind.getCode()));
    out.text("url", resource.getUrl());
    out.localized("title", resource.getTitle());
    out.text("language", resource.getLanguage());
    out.text("license", resource.getLicense());
    out.extras(resource.getExtras());
  }
}

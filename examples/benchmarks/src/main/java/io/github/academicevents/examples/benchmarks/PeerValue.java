package io.github.academicevents.examples.benchmarks;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The event as an Immutables value that databind fills through its builder; what it holds are the
 * records of {@link PeerEvent}.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePeerValue.class)
public interface PeerValue {

  Optional<String> id();

  Optional<String> url();

  Optional<String> kind();

  Optional<String> status();

  Map<String, String> title();

  @JsonProperty("abstract")
  Map<String, String> abstractText();

  List<Map<String, String>> keywords();

  List<PeerEvent.Subject> subjects();

  List<String> languages();

  Optional<PeerEvent.Series> series();

  Optional<String> start();

  Optional<String> end();

  Optional<String> timeZone();

  List<PeerEvent.Location> locations();

  List<PeerEvent.Contribution> contributions();

  List<PeerEvent.Contact> contacts();

  Optional<PeerEvent.Registration> registration();

  List<PeerEvent.Resource> resources();

  Optional<PeerEvent.Source> source();
}

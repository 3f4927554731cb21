package io.github.academicevents.examples.website;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.publication.PageKey;
import io.github.academicevents.publication.PublicEvent;
import jakarta.validation.Valid;
import java.net.URI;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Events as JSON. Everybody may read what is public of them; editors read and write them whole. A
 * change names the version that it changes, so that nobody's work is overwritten unseen.
 */
@RestController
@RequestMapping("/api/events")
class EventApi {

  private static final String ONE = "/{id:" + PageKey.PATTERN + "}";

  private final EventStore store;

  EventApi(EventStore store) {
    this.store = store;
  }

  record Item(String id, String etag, AcademicEvent event) {}

  record Listing(long total, int page, int pages, List<Item> items) {}

  @GetMapping
  Listing list(EventFilter filter, Pageable pageable, @Nullable Principal editor) {
    Page<StoredEvent> page = store.list(filter, pageable);
    List<Item> items =
        page.map(one -> new Item(one.id(), etag(one, editor), shown(one, editor))).getContent();
    return new Listing(page.getTotalElements(), page.getNumber() + 1, page.getTotalPages(), items);
  }

  @GetMapping(ONE)
  ResponseEntity<AcademicEvent> get(@PathVariable String id, @Nullable Principal editor) {
    StoredEvent stored =
        store.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return ResponseEntity.ok()
        .eTag(etag(stored, editor))
        .varyBy(HttpHeaders.AUTHORIZATION)
        .body(shown(stored, editor));
  }

  @PutMapping(ONE)
  ResponseEntity<AcademicEvent> put(
      @PathVariable String id,
      @RequestHeader HttpHeaders headers,
      @Valid @RequestBody AcademicEvent event,
      Principal editor) {
    Optional<StoredEvent> stored = store.find(id);
    boolean isNew = headers.getIfMatch().isEmpty() && stored.isEmpty();
    if (isNew || headers.getIfNoneMatch().contains("*")) {
      StoredEvent created = store.create(id, event);
      return ResponseEntity.created(URI.create("/api/events/" + id))
          .eTag(etag(created, editor))
          .body(event);
    }
    StoredEvent replaced = store.replace(checked(stored, headers, editor), event);
    return ResponseEntity.ok().eTag(etag(replaced, editor)).body(event);
  }

  @DeleteMapping(ONE)
  ResponseEntity<Void> delete(
      @PathVariable String id, @RequestHeader HttpHeaders headers, Principal editor) {
    Optional<StoredEvent> stored = store.find(id);
    if (stored.isEmpty() && headers.getIfMatch().isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    store.delete(checked(stored, headers, editor));
    return ResponseEntity.noContent().build();
  }

  /** What a write is about, if it is the version that the request names. */
  private static StoredEvent checked(
      Optional<StoredEvent> stored, HttpHeaders headers, Principal editor) {
    List<String> wanted = headers.getIfMatch();
    if (wanted.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.PRECONDITION_REQUIRED, "If-Match is missing.");
    }
    return stored
        .filter(one -> wanted.contains("*") || wanted.contains(etag(one, editor)))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.PRECONDITION_FAILED));
  }

  // What is public has another tag: who changes it does not know the whole.
  private static String etag(StoredEvent stored, @Nullable Principal editor) {
    return "\"" + stored.version() + (editor == null ? "-public" : "") + "\"";
  }

  private static AcademicEvent shown(StoredEvent stored, @Nullable Principal editor) {
    return editor == null ? PublicEvent.of(stored.event()) : stored.event();
  }
}

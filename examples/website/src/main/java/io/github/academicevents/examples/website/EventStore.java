package io.github.academicevents.examples.website;

import io.github.academicevents.AcademicEvent;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.data.relational.core.query.Query;
import org.springframework.data.support.PageableExecutionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The events of the site. A change is durable when its method returns. */
@Repository
class EventStore {

  private static final Sort LATEST_FIRST =
      Sort.by(Sort.Order.desc("starts").nullsLast(), Sort.Order.asc("id"));

  private final JdbcAggregateTemplate template;
  private final JdbcClient jdbc;

  EventStore(JdbcAggregateTemplate template, JdbcClient jdbc) {
    this.template = template;
    this.jdbc = jdbc;
  }

  boolean isEmpty() {
    return template.count(StoredEvent.class) == 0;
  }

  Optional<StoredEvent> find(String id) {
    return Optional.ofNullable(template.findById(id, StoredEvent.class));
  }

  Page<StoredEvent> list(EventFilter filter, Pageable page) {
    Query query = Query.query(filter.criteria());
    Pageable sorted = PageRequest.of(page.getPageNumber(), page.getPageSize(), LATEST_FIRST);
    return PageableExecutionUtils.getPage(
        template.findAll(query.with(sorted), StoredEvent.class),
        sorted,
        () -> template.count(query, StoredEvent.class));
  }

  /** The ids of the latest events. */
  List<String> latest(int count) {
    return jdbc.sql(
            "select id from stored_event order by starts desc nulls last, id fetch first ? rows"
                + " only")
        .param(count)
        .query(String.class)
        .list();
  }

  /**
   * Stores a new event.
   *
   * @throws DuplicateKeyException if there is one of that id
   */
  StoredEvent create(String id, AcademicEvent event) {
    return template.insert(StoredEvent.of(id, 0, event));
  }

  /**
   * Replaces an event that is still the version given.
   *
   * @throws OptimisticLockingFailureException if it is not
   */
  StoredEvent replace(StoredEvent stored, AcademicEvent event) {
    return template.update(StoredEvent.of(stored.id(), stored.version(), event));
  }

  /** Stores an event, whatever was there before. */
  StoredEvent put(String id, AcademicEvent event) {
    while (true) {
      try {
        Optional<StoredEvent> stored = find(id);
        return stored.isPresent() ? replace(stored.get(), event) : create(id, event);
      } catch (DuplicateKeyException | OptimisticLockingFailureException e) {
        // Somebody was faster: look again.
      }
    }
  }

  /**
   * Deletes an event that is still the version given.
   *
   * @throws OptimisticLockingFailureException if it is not
   */
  void delete(StoredEvent stored) {
    template.delete(stored);
  }
}

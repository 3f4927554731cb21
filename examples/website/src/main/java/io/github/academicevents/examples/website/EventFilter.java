package io.github.academicevents.examples.website;

import static org.springframework.data.relational.core.query.Criteria.where;

import io.github.academicevents.publication.SearchText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.query.Criteria;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.util.StringUtils;

/**
 * Which events are looked for; what is missing does not count.
 *
 * @param from those that end on this day or later
 * @param to those that start on this day or before
 * @param series those of the series of this key
 * @param status those of the status of this code
 * @param q those whose texts have all these words
 */
record EventFilter(
    @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate from,
    @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate to,
    @Nullable String series,
    @Nullable String status,
    @Nullable String q) {

  static EventFilter ofSeries(String key) {
    return new EventFilter(null, null, key, null, null);
  }

  Criteria criteria() {
    List<Criteria> all = new ArrayList<>();
    if (from != null) {
      all.add(where("ends").greaterThanOrEquals(from.atStartOfDay()));
    }
    if (to != null) {
      all.add(where("starts").lessThan(to.plusDays(1).atStartOfDay()));
    }
    if (StringUtils.hasText(series)) {
      all.add(where("series").is(series));
    }
    if (StringUtils.hasText(status)) {
      all.add(where("status").is(status));
    }
    for (String word :
        StringUtils.tokenizeToStringArray(SearchText.fold(q == null ? "" : q), " \t\n")) {
      all.add(where("search").like("%" + word.replaceAll("[\\\\%_]", "\\\\$0") + "%"));
    }
    return all.isEmpty() ? Criteria.empty() : Criteria.from(all);
  }
}

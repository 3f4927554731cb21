package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.AttendanceMode;
import io.github.academicevents.Capacity;
import java.util.OptionalInt;

/** Rules of how many can take part. */
final class CapacityRules {

  private CapacityRules() {}

  /** Checks what {@code event} has; the check stands at it. */
  static void check(Capacity capacity, AcademicEvent event, Check check) {
    OptionalInt total = capacity.getTotal();
    OptionalInt onsite = capacity.getOnsite();
    OptionalInt online = capacity.getOnline();
    // None of a kind is a fact where there are some in all.
    int least = total.orElse(0) > 0 ? 0 : 1;
    atLeast(1, total, "total", check);
    atLeast(least, onsite, "onsite", check);
    atLeast(least, online, "online", check);
    atLeast(0, capacity.getRemaining(), "remaining", check);
    if (onsite.orElse(0) > 0
        && event.getEffectiveAttendanceMode().orElse(null) == AttendanceMode.ONLINE) {
      String value = Integer.toString(onsite.getAsInt());
      check.report(Catalogue.CAPACITY_ONLINE_PHYSICAL_SET, "onsite", value);
    }
    long sum = (long) onsite.orElse(0) + online.orElse(0);
    if (total.isPresent() && onsite.isPresent() && online.isPresent() && sum != total.getAsInt()) {
      String value = Integer.toString(total.getAsInt());
      check.report(Catalogue.CAPACITY_SUM_MISMATCH, "total", value);
    }
    long most = total.isPresent() ? total.getAsInt() : sum;
    boolean known = total.isPresent() || onsite.isPresent() || online.isPresent();
    if (known && most > 0 && capacity.getRemaining().orElse(0) > most) {
      String value = Integer.toString(capacity.getRemaining().getAsInt());
      check.report(Catalogue.CAPACITY_REMAINING_EXCEEDS, "remaining", value);
    }
  }

  private static void atLeast(int least, OptionalInt number, String member, Check check) {
    if (number.orElse(least) < least) {
      check.report(Catalogue.CAPACITY_NOT_POSITIVE, member, Integer.toString(number.getAsInt()));
    }
  }
}

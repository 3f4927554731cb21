package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.EventStatus;
import io.github.academicevents.EventTime;
import io.github.academicevents.Resource;
import io.github.academicevents.ResourceKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules of the status of an event, beside its times and locations. */
final class StatusRules {

  private StatusRules() {}

  /** Checks an event; {@code parent} is the event whose sub-event it is, if any. */
  static void check(AcademicEvent event, @Nullable AcademicEvent parent, Check check) {
    switch (event.getStatus()) {
      case CANCELLED -> {
        startRemoved(event, parent, check);
        recording(event, check);
      }
      case POSTPONED -> {
        startRemoved(event, parent, check);
        newDate(event, check);
      }
      case RESCHEDULED -> rescheduled(event, check);
      case MOVED_ONLINE -> movedOnline(event, check);
      case SCHEDULED -> {
        if (!event.getPreviousStarts().isEmpty() && !event.getExtras().has("status")) {
          check.report(
              Catalogue.STATUS_PREVIOUS_WITHOUT_CHANGE,
              "previousStarts",
              event.getPreviousStarts().get(0).toString());
        }
      }
      case TENTATIVE -> {}
    }
  }

  private static void startRemoved(
      AcademicEvent event, @Nullable AcademicEvent parent, Check check) {
    boolean inherits = parent != null && parent.getStart().isPresent();
    if (event.getStart().isEmpty() && !inherits && !event.getExtras().has("start")) {
      check.report(Catalogue.STATUS_CANCELLED_START_REMOVED, null);
    }
  }

  private static void recording(AcademicEvent event, Check check) {
    List<Resource> resources = event.getResources();
    for (int i = 0; i < resources.size(); i++) {
      if (resources.get(i).getKind().orElse(null) == ResourceKind.RECORDING) {
        String code = event.getStatus().getCode();
        check.report(Catalogue.STATUS_CANCELLED_WITH_RECORDING, "status", code);
        return;
      }
    }
  }

  private static void newDate(AcademicEvent event, Check check) {
    EventTime start = event.getStart().orElse(null);
    List<EventTime> previous = event.getPreviousStarts();
    if (start != null && !previous.isEmpty() && !previous.contains(start)) {
      check.report(
          Catalogue.STATUS_POSTPONED_HAS_NEW_DATE,
          "status",
          EventStatus.POSTPONED.getCode(),
          EventStatus.RESCHEDULED.getCode());
    }
  }

  private static void rescheduled(AcademicEvent event, Check check) {
    List<EventTime> previous = event.getPreviousStarts();
    if (previous.isEmpty()) {
      if (!event.getExtras().has("previousStarts")) {
        check.report(Catalogue.STATUS_PREVIOUS_START_MISSING, null);
      }
      return;
    }
    // An event may be moved away and back: only the last one must differ.
    int last = previous.size() - 1;
    EventTime start = event.getStart().orElse(null);
    if (start != null && start.equals(previous.get(last))) {
      check.enter("previousStarts");
      check.enter(last);
      check.report(Catalogue.STATUS_PREVIOUS_EQUALS_START, null, start.toString());
      check.leave();
      check.leave();
    }
  }

  private static void movedOnline(AcademicEvent event, Check check) {
    if (!AttendanceRules.isOnline(event) && !AttendanceRules.areLocationsOpen(event)) {
      check.report(Catalogue.STATUS_MOVED_ONLINE_NEEDS_URL, null);
    }
  }
}

package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Mends an event: puts the suggestion of each finding that has one in its place, until no finding
 * has one.
 *
 * <p>What it changes stays the same to a reader: it rewrites how something is said, or moves it to
 * the field it belongs in. An event in which there is nothing to mend is given back as it is.
 *
 * <pre>{@code
 * Repair repair = EventRepair.repair(event);
 * repair.getEvent().getUrl();              // Optional[https://phys.bit.edu.cn]
 * repair.getChanges().get(0).getBefore();  // Optional[phys.bit.edu.cn]
 * }</pre>
 */
public final class EventRepair {

  // Texts need a few rounds, where what mends one fault uncovers another; users' rules might never
  // be content.
  private static final int MOST_ROUNDS = 32;

  private final EventValidator validator;
  private final List<Change> changes = new ArrayList<>();
  private final Set<AcademicEvent> seen = new HashSet<>();
  private AcademicEvent event;

  private EventRepair(AcademicEvent event, EventValidator validator) {
    this.event = Objects.requireNonNull(event, "event");
    this.validator = validator;
  }

  /**
   * Mends what the default profile finds.
   *
   * @param event the event
   * @return the mended event and the changes
   */
  public static Repair repair(AcademicEvent event) {
    return repair(event, EventValidator.create());
  }

  /**
   * Mends what a validator finds.
   *
   * @param event the event
   * @param validator tells what is wrong
   * @return the mended event and the changes
   */
  public static Repair repair(AcademicEvent event, EventValidator validator) {
    return new EventRepair(event, validator).run();
  }

  private Repair run() {
    for (int round = 0; round < MOST_ROUNDS && seen.add(event); round++) {
      List<Finding> open = new ArrayList<>(validator.findings(event));
      open.removeIf(finding -> finding.getSuggestion().isEmpty());
      if (!replace(open)) {
        move(open);
      }
    }
    return Repair.builder().event(event).changes(changes).build();
  }

  /** Replaces single values: one a place, since a suggestion knows of one fault only. */
  private boolean replace(List<Finding> open) {
    Edits edits = new Edits();
    for (Finding finding : open) {
      if (Mends.of(finding.getRule()) == null) {
        edits.add(finding);
      }
    }
    AcademicEvent edited = EventEdit.apply(event, edits);
    if (edited.equals(event)) {
      return false;
    }
    event = edited;
    List<Finding> done = new ArrayList<>();
    edits.addDone(done);
    done.forEach(this::tell);
    return true;
  }

  /** Moves values: once in each element of a list, from the end, so that the indexes stay true. */
  private void move(List<Finding> open) {
    List<Move> moves = new ArrayList<>();
    for (Finding finding : open) {
      Mend mend = Mends.of(finding.getRule());
      if (mend != null) {
        moves.add(new Move(JsonPointer.steps(finding.getPointer()), finding, mend));
      }
    }
    moves.sort(Comparator.reverseOrder());
    Set<List<String>> elements = new HashSet<>();
    for (Move move : moves) {
      if (elements.add(move.element())) {
        AcademicEvent moved = move.in(event, move.steps);
        if (!moved.equals(event)) {
          event = moved;
          tell(move.finding);
        }
      }
    }
  }

  private void tell(Finding finding) {
    changes.add(
        Change.builder()
            .pointer(finding.getPointer())
            .code(finding.getCode())
            .before(finding.getValue())
            .after(finding.getSuggestion().orElseThrow())
            .build());
  }

  /** A finding that is mended by moving, in the order of the places. */
  private record Move(List<String> steps, Finding finding, Mend mend) implements Comparable<Move> {

    AcademicEvent in(AcademicEvent event, List<String> rest) {
      if (rest.size() < 2 || !rest.get(0).equals("subEvents")) {
        return mend.mend(event, rest, finding);
      }
      List<AcademicEvent> parts = new ArrayList<>(event.getSubEvents());
      int index = Integer.parseInt(rest.get(1));
      parts.set(index, in(parts.get(index), rest.subList(2, rest.size())));
      return event.withSubEvents(parts);
    }

    /** The place up to the element of the innermost event's list that it is in. */
    List<String> element() {
      int start = 0;
      while (start + 2 <= steps.size() && steps.get(start).equals("subEvents")) {
        start += 2;
      }
      return steps.subList(0, Math.min(steps.size(), start + 2));
    }

    @Override
    public int compareTo(Move other) {
      for (int i = 0; i < steps.size() && i < other.steps.size(); i++) {
        String here = steps.get(i);
        String there = other.steps.get(i);
        // Indexes have no leading zeros: the longer one is the greater.
        int order = isIndex(here) && isIndex(there) ? here.length() - there.length() : 0;
        order = order == 0 ? here.compareTo(there) : order;
        if (order != 0) {
          return order;
        }
      }
      return Integer.compare(steps.size(), other.steps.size());
    }

    private static boolean isIndex(String step) {
      return !step.isEmpty() && step.charAt(0) >= '0' && step.charAt(0) <= '9';
    }
  }
}

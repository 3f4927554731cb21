package io.github.academicevents.examples.benchmarks;

import com.sun.management.ThreadMXBean;
import io.github.academicevents.AcademicEvent;
import io.github.academicevents.validation.EventValidator;
import java.lang.management.ManagementFactory;

/**
 * What a check of a clean event by the whole rulebook leaves behind: bytes allocated, to the byte,
 * by the thread's own counter, in a JVM that does nothing else.
 */
public final class Garbage {

  /** What a check may leave, on average over the generated events. */
  private static final long MOST_BYTES = 1500;

  private static final int EVENTS = 512;
  private static final int TURNS = 20;

  /** The compiler needs some rounds until it leaves out what escapes nowhere. */
  private static final int MOST_ROUNDS = 200;

  private Garbage() {}

  /**
   * Puts out the bytes that a check allocates, and exits with 1 if they are too many.
   *
   * @param args none
   */
  public static void main(String[] args) {
    EventGenerator generator = new EventGenerator(Records.SEED);
    AcademicEvent[] events = new AcademicEvent[EVENTS];
    for (int i = 0; i < EVENTS; i++) {
      events[i] = generator.next();
    }
    long least = Long.MAX_VALUE;
    for (int round = 0; round < MOST_ROUNDS && least > MOST_BYTES; round++) {
      least = Math.min(least, bytes(events));
    }
    System.out.println(
        "A check of a clean event allocates " + least + " bytes, of " + MOST_BYTES + " at most.");
    System.exit(least > MOST_BYTES ? 1 : 0);
  }

  private static long bytes(AcademicEvent[] events) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    EventValidator validator = EventValidator.create();
    int found = 0;
    long before = threads.getCurrentThreadAllocatedBytes();
    for (int turn = 0; turn < TURNS; turn++) {
      for (AcademicEvent event : events) {
        found += validator.validate(event).getFindings().size();
      }
    }
    long bytes = threads.getCurrentThreadAllocatedBytes() - before;
    if (found > 0) {
      throw new IllegalStateException("the events are not clean");
    }
    return bytes / ((long) TURNS * events.length);
  }
}

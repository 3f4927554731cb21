package io.github.academicevents.jackson;

import io.github.academicevents.validation.EventValidator;
import java.io.OutputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * How a file of events is checked: by which rules, by how many threads, where bad records go,
 * whether records are compared with each other.
 *
 * <p>Immutable and thread-safe, but for the quarantine's stream.
 *
 * <pre>{@code
 * EventFileOptions.defaults()
 *     .withValidator(EventValidator.builder().profile(Profile.draft()).build())
 *     .withThreads(4)
 *     .comparingRecords(64 << 20);
 * }</pre>
 */
public final class EventFileOptions {

  private static final EventFileOptions DEFAULTS =
      new EventFileOptions(EventJsonOptions.defaults(), EventValidator.create(), 1, null, 0, 3);

  private final EventJsonOptions json;
  private final EventValidator validator;
  private final int threads;
  private final @Nullable OutputStream quarantine;
  private final long memory;
  private final int examples;

  private EventFileOptions(
      EventJsonOptions json,
      EventValidator validator,
      int threads,
      @Nullable OutputStream quarantine,
      long memory,
      int examples) {
    this.json = Objects.requireNonNull(json, "json");
    this.validator = Objects.requireNonNull(validator, "validator");
    this.threads = threads;
    this.quarantine = quarantine;
    this.memory = memory;
    this.examples = examples;
  }

  /**
   * {@return lenient reading with the default limits, the profile {@code record}, one thread, no
   * quarantine, records not compared, three examples of each code}
   */
  public static EventFileOptions defaults() {
    return DEFAULTS;
  }

  /**
   * These options with another way to read.
   *
   * @param json how to read; the limits hold for each record
   * @return the options
   */
  public EventFileOptions withJson(EventJsonOptions json) {
    return new EventFileOptions(json, validator, threads, quarantine, memory, examples);
  }

  /**
   * These options with other rules.
   *
   * @param validator what each event is held to
   * @return the options
   */
  public EventFileOptions withValidator(EventValidator validator) {
    return new EventFileOptions(json, validator, threads, quarantine, memory, examples);
  }

  /**
   * These options with another number of threads; what is told is the same, in the same order.
   *
   * @param threads how many threads read and check records, at least 1; the calling thread cuts the
   *     file and tells the listener
   * @return the options
   * @throws IllegalArgumentException if it is less than 1
   */
  public EventFileOptions withThreads(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("less than one thread: " + threads);
    }
    return new EventFileOptions(json, validator, threads, quarantine, memory, examples);
  }

  /**
   * These options with a place for bad records: each that can't be read or has an error is written
   * there, byte for byte, once, one a line, in order. An element of an array is written with the
   * line ends between its tokens made blanks. Of a record longer than the limit nothing is written.
   *
   * <p>A record is written and the stream flushed before the listener and the summary hear of it,
   * so that what was told is there even if the run is killed. When the machine asks the process to
   * end, a line that is being written is written to its end. After an end by force the last line
   * may lack its line end; only lines with one count.
   *
   * @param quarantine the stream; stays open. A {@link java.io.FileOutputStream} without a buffer
   *     is best
   * @return the options
   */
  public EventFileOptions withQuarantine(OutputStream quarantine) {
    return new EventFileOptions(
        json,
        validator,
        threads,
        Objects.requireNonNull(quarantine, "quarantine"),
        memory,
        examples);
  }

  /**
   * These options with the rules of scope {@code file}, which compare records with each other. The
   * file is read once more for that, as far as records seem alike.
   *
   * @param memory how many bytes may be used for it, about; some 20 are needed for each person,
   *     room, series and id of a record. When they don't suffice, the finding {@code
   *     file.budget-exceeded} says from which record on none was compared
   * @return the options
   * @throws IllegalArgumentException if it is less than 1
   */
  public EventFileOptions comparingRecords(long memory) {
    if (memory < 1) {
      throw new IllegalArgumentException("no memory: " + memory);
    }
    return new EventFileOptions(json, validator, threads, quarantine, memory, examples);
  }

  /**
   * These options with another number of examples.
   *
   * @param examples how many findings of each code the summary keeps, 0 or more
   * @return the options
   * @throws IllegalArgumentException if it is negative
   */
  public EventFileOptions withExamples(int examples) {
    if (examples < 0) {
      throw new IllegalArgumentException("negative: " + examples);
    }
    return new EventFileOptions(json, validator, threads, quarantine, memory, examples);
  }

  /** {@return how records are read} */
  public EventJsonOptions getJson() {
    return json;
  }

  /** {@return what each event is held to} */
  public EventValidator getValidator() {
    return validator;
  }

  /** {@return how many threads read and check} */
  public int getThreads() {
    return threads;
  }

  /** {@return where bad records go} */
  public Optional<OutputStream> getQuarantine() {
    return Optional.ofNullable(quarantine);
  }

  /** {@return how many bytes may be used to compare records; none where they aren't compared} */
  public OptionalLong getComparisonMemory() {
    return memory == 0 ? OptionalLong.empty() : OptionalLong.of(memory);
  }

  /** {@return how many examples of each code the summary keeps} */
  public int getExamples() {
    return examples;
  }
}

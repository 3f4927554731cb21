package io.github.academicevents.examples.spark;

/** What was asked for can't be done; the message says why, to the user. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}

package io.github.academicevents.validation.constraints;

import jakarta.validation.Payload;

/**
 * How bad a violation of an event's rules is, as Jakarta Validation tells it.
 *
 * <pre>{@code
 * violation.getConstraintDescriptor().getPayload(); // [SeverityPayload.OfWarning]
 * }</pre>
 */
public interface SeverityPayload extends Payload {

  /** The event is wrong. */
  interface OfError extends SeverityPayload {}

  /** The event is very likely wrong or of little use. */
  interface OfWarning extends SeverityPayload {}

  /** Worth knowing. */
  interface OfNote extends SeverityPayload {}
}

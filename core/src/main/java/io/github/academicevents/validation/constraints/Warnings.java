package io.github.academicevents.validation.constraints;

/**
 * The group in which an event's warnings are told; its errors are in the group {@link
 * jakarta.validation.groups.Default}.
 *
 * <pre>{@code
 * validator.validate(event, Default.class, Warnings.class);
 * }</pre>
 */
public interface Warnings {}

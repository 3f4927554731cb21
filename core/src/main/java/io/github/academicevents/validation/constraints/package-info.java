/**
 * The rulebook as constraints of Jakarta Validation: {@link
 * io.github.academicevents.validation.constraints.ValidEvent} for whole events, which {@link
 * io.github.academicevents.AcademicEvent} carries itself, and constraints of single values for
 * users' own classes.
 *
 * <p>Stable: what is public here changes only with the major version, once there is a 1.0.
 */
@NullMarked
package io.github.academicevents.validation.constraints;

import org.jspecify.annotations.NullMarked;

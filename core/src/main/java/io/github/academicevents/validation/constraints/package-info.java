/**
 * The rulebook as constraints of Jakarta Validation: {@link
 * io.github.academicevents.validation.constraints.ValidEvent} for whole events, which {@link
 * io.github.academicevents.AcademicEvent} carries itself, and constraints of single values for
 * users' own classes.
 */
@NullMarked
package io.github.academicevents.validation.constraints;

import org.jspecify.annotations.NullMarked;

/**
 * What is wrong with a record of an event, and where: rules, findings, reports.
 *
 * <p>Readers give a {@link io.github.academicevents.validation.Reading}, the validator a report;
 * both speak of what they see in {@link io.github.academicevents.validation.Finding}s of the same
 * {@link io.github.academicevents.validation.Rule}s.
 *
 * <p>Stable: what is public here changes only with the major version, once there is a 1.0.
 */
@NullMarked
package io.github.academicevents.validation;

import org.jspecify.annotations.NullMarked;

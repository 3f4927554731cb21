/**
 * Academic events as JSON: {@link io.github.academicevents.jackson.EventJson} reads and writes one,
 * {@link io.github.academicevents.jackson.EventFile} reads a file of them.
 *
 * <p>Stable: what is public here changes only with the major version, once there is a 1.0.
 */
@NullMarked
package io.github.academicevents.jackson;

import org.jspecify.annotations.NullMarked;

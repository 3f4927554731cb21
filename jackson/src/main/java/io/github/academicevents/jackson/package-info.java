/**
 * Academic events as JSON: {@link io.github.academicevents.jackson.EventJson} reads and writes one,
 * {@link io.github.academicevents.jackson.EventFile} reads a file of them.
 */
@NullMarked
package io.github.academicevents.jackson;

import org.jspecify.annotations.NullMarked;

/** Sample events and random events, for the tests of every module. */
@NullMarked
package io.github.academicevents.samples;

import org.jspecify.annotations.NullMarked;

/** Fuzz tests of what reads foreign bytes. */
@NullMarked
package io.github.academicevents.examples.fuzz;

import org.jspecify.annotations.NullMarked;

/** Tests of events for people. */
@NullMarked
package io.github.academicevents.publication;

import org.jspecify.annotations.NullMarked;

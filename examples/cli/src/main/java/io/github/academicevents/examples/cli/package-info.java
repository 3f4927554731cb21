/** The command line: reads, checks and publishes academic events. */
@NullMarked
package io.github.academicevents.examples.cli;

import org.jspecify.annotations.NullMarked;

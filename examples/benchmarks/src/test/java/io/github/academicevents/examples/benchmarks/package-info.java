@NullMarked
package io.github.academicevents.examples.benchmarks;

import org.jspecify.annotations.NullMarked;

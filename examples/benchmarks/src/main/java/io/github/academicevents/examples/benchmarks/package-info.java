/** The library measured beside its peers: same data, same run, results checked equal first. */
@NullMarked
package io.github.academicevents.examples.benchmarks;

import org.jspecify.annotations.NullMarked;

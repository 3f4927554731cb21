/** The library on Apache Spark: files of events checked, compared and published on a cluster. */
@NullMarked
package io.github.academicevents.examples.spark;

import org.jspecify.annotations.NullMarked;

/** Tests of the jobs, in one Spark session. */
@org.jspecify.annotations.NullMarked
package io.github.academicevents.examples.spark;

package io.github.academicevents.examples.spark;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A part of a file that one task reads, as found by a first look at it.
 *
 * @param file the file's address
 * @param start where in the file it begins, in bytes
 * @param lines how many lines begin in it
 * @param records how many of them are not blank
 * @param failure why it can't be read; null if it can
 */
record LineSpan(String file, long start, long lines, long records, @Nullable String failure)
    implements Serializable {}

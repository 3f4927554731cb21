package io.github.academicevents.examples.spark;

import java.io.Serializable;

/**
 * A file that could not be read, and of which nothing was taken.
 *
 * @param file its address
 * @param reason why, in a few words
 */
record BadFile(String file, String reason) implements Serializable {}

package io.github.academicevents.examples.spark;

import java.io.Serializable;

/**
 * What stands in a file: one event as JSON, or a page.
 *
 * @param file which of the input's files it is in, from 0
 * @param number which record of the file it is, from 1
 * @param line the line it begins on, from 1; 0 where the file has no lines
 * @param bytes its bytes as they stand
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record InputRecord(int file, long number, long line, byte[] bytes) implements Serializable {}

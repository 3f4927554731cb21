/** What two readers of schema.org JSON-LD make of the same samples. */
@NullMarked
package io.github.academicevents.examples.readers;

import org.jspecify.annotations.NullMarked;

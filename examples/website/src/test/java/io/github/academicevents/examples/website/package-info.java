@NullMarked
package io.github.academicevents.examples.website;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.github.academicevents.announcement;

import org.jspecify.annotations.NullMarked;

/** Academic events as schema.org JSON-LD, both ways, and web pages laid out as text. */
@NullMarked
package io.github.academicevents.schema;

import org.jspecify.annotations.NullMarked;

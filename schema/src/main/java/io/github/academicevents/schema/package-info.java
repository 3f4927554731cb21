/**
 * Academic events as schema.org JSON-LD, both ways: {@link
 * io.github.academicevents.schema.SchemaOrg} is the way in. {@link
 * io.github.academicevents.schema.EventPage} reads web pages, by their JSON-LD or their text.
 *
 * <p>Stable: what is public here changes only with the major version, once there is a 1.0.
 */
@NullMarked
@ModelStyle
package io.github.academicevents.schema;

import org.jspecify.annotations.NullMarked;

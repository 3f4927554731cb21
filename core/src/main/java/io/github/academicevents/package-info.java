/**
 * Academic events as immutable values: the nouns of the library, nothing else.
 *
 * <p>{@link io.github.academicevents.AcademicEvent} is the root; everything it holds is a value of
 * this package or of the JDK. Values are immutable and safe for use by several threads. Texts that
 * people read are {@link io.github.academicevents.LocalizedText}; what may be absent is an {@link
 * java.util.Optional}; lists are never null.
 *
 * <p>A value can hold a wrong record as faithfully as a right one: what is judged by rules (URLs,
 * time zones, language tags, identifiers, mail addresses) is held as written, and {@link
 * io.github.academicevents.Extras} keeps what has no field. An empty string stands for nothing:
 * writers leave it out.
 *
 * <p>Stable: what is public here changes only with the major version, once there is a 1.0.
 */
@NullMarked
@ModelStyle
package io.github.academicevents;

import org.jspecify.annotations.NullMarked;

/** Tests of the rulebook's Jakarta face, under Hibernate Validator. */
@NullMarked
package io.github.academicevents.validation.constraints;

import org.jspecify.annotations.NullMarked;

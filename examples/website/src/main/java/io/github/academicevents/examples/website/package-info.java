/** A small event site with Spring Boot: an API, pages in Chinese and English, and a preview. */
@NullMarked
package io.github.academicevents.examples.website;

import org.jspecify.annotations.NullMarked;

package io.github.academicevents.examples.website;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/**
 * The whole site on an empty database, filled with the samples; all tests share it. It is one in
 * memory, unless the property {@code site.test.database} names another.
 */
@SpringBootTest(
    properties = {
      "spring.datasource.url=${site.test.database:jdbc:h2:mem:site}",
      "spring.security.user.password=" + SiteTest.PASSWORD,
      "site.url=https://events.example.edu",
      "site.samples=" + SiteTest.SAMPLES
    })
@AutoConfigureMockMvc
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface SiteTest {

  String PASSWORD = "correct horse";
  String SAMPLES = "file:../data/site-events.jsonl";
  String EDITOR = "Basic ZWRpdG9yOmNvcnJlY3QgaG9yc2U=";
}

package io.github.academicevents.examples.website;

import io.github.academicevents.validation.EventValidator;
import java.io.InputStream;
import java.util.Locale;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Starts the site. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class WebsiteApplication {

  /**
   * Starts the site.
   *
   * @param args properties, as {@code --server.port=9000}
   */
  public static void main(String[] args) {
    SpringApplication.run(WebsiteApplication.class, args);
  }

  @Bean
  EventValidator eventValidator() {
    return EventValidator.create();
  }

  /** Fills an empty site with the samples, if there are some. */
  @Bean
  ApplicationRunner samples(Site site, EventStore store, EventImport events) {
    return args -> {
      if (site.samples() != null && store.isEmpty()) {
        try (InputStream in = site.samples().getInputStream()) {
          events.run(in, Locale.ENGLISH, line -> {});
        }
      }
    };
  }
}

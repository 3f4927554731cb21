package io.github.academicevents.examples.website;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.core.Version;
import tools.jackson.databind.json.JsonMapper;

/** The site is on Spring Boot's line of Jackson, which is older than the library's own. */
class JacksonLineTest {

  @Test
  void isSpringBoots() {
    Version databind = JsonMapper.shared().version();
    Version core = JsonMapper.shared().tokenStreamFactory().version();

    assertThat(databind.toString()).startsWith("3.1.");
    assertThat(core.toString()).startsWith("3.1.");
  }
}

package io.github.academicevents.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageLinksTest {

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org/a b", "HTTP://example.org", "https://"})
  void linksToPages(String url) {
    assertThat(PageLinks.web(url)).contains(url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"javascript:alert(1)", " https://example.org", "data:text/html,x", "//x", "", "h"})
  void linksToNothingElse(String url) {
    assertThat(PageLinks.web(url)).isEmpty();
  }

  @Test
  void linksToPlainMailAddresses() {
    assertThat(PageLinks.mail("li@bit.edu.cn")).contains("mailto:li@bit.edu.cn");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a@b?bcc=c@d", "a@b%0Ax", "李@example.org", "a b@c", "@a", "a", "", "a@b,c@d"})
  void linksToNoOtherMail(String address) {
    assertThat(PageLinks.mail(address)).isEmpty();
  }
}

package io.github.academicevents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;

class LocalizedTextProperties {

  @Property
  void holdsWhatItIsGiven(@ForAll Map<String, @NotEmpty String> texts) {
    LocalizedText text = LocalizedText.from(texts);
    assertThat(text.asMap()).isEqualTo(texts);
    assertThat(LocalizedText.from(text.asMap())).isEqualTo(text);
  }

  @Property
  void anyRangeFindsATextOfItsOwnOrNone(@ForAll String range, @ForAll @NotEmpty String text) {
    LocalizedText only = LocalizedText.of("zh", text);
    assertThat(only.in(range).orElse(text)).isEqualTo(text);
    assertThat(only.best(range)).hasValue(text);
  }
}

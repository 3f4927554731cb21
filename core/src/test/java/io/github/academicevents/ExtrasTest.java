package io.github.academicevents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExtrasTest {

  @Test
  void areDeeplyUnmodifiable() {
    List<Object> tea = new ArrayList<>(List.of("green"));
    Extras extras = Extras.of(Map.of("tea", tea));
    tea.add("black");
    assertThat(extras.get("tea")).isEqualTo(List.of("green"));
    assertThatThrownBy(() -> ((List<?>) extras.get("tea")).clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> extras.asMap().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void holdNull() {
    Extras extras = Extras.of("gone", null).with("list", Arrays.asList(1, null));
    assertThat(extras.has("gone")).isTrue();
    assertThat(extras.get("gone")).isNull();
    assertThat(extras.get("list")).isEqualTo(Arrays.asList(1, null));
  }

  @Test
  void giveEachNumberOneForm() {
    assertThat(Extras.of("n", 5L))
        .isEqualTo(Extras.of("n", 5))
        .isEqualTo(Extras.of("n", BigInteger.valueOf(5)));
    assertThat(Extras.of("n", 1L << 40).get("n")).isEqualTo(1L << 40);
    assertThat(Extras.of("n", BigInteger.TWO.pow(70)).get("n")).isEqualTo(BigInteger.TWO.pow(70));
    assertThat(Extras.of("n", 1.5)).isEqualTo(Extras.of("n", new BigDecimal("1.5")));
    assertThat(Extras.of("n", new BigDecimal("1.50")).get("n")).hasToString("1.50");
  }

  @Test
  void refuseWhatIsNoPlainValue() {
    assertThatThrownBy(() -> Extras.of("n", Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Extras.of("n", new Object()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Extras.of("n", Map.of(1, "one")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refuseToNestWithoutEnd() {
    List<Object> deep = Collections.emptyList();
    for (int i = 0; i < 1_000; i++) {
      deep = List.of(deep);
    }
    List<Object> deepest = deep;
    assertThatThrownBy(() -> Extras.of("n", deepest)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void keepOrderAndForget() {
    Extras extras = Extras.of("b", 1).with("a", 2).with("b", 3);
    assertThat(extras).hasToString("{b=3, a=2}");
    assertThat(extras.without("b").without("a")).isSameAs(Extras.none());
    assertThat(extras.without("c")).isSameAs(extras);
  }
}

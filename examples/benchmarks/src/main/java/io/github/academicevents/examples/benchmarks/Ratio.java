package io.github.academicevents.examples.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The library's figure over a peer's, from several rounds.
 *
 * @param median the middle one
 * @param least the smallest
 * @param most the largest
 */
record Ratio(double median, double least, double most) {

  static Ratio of(List<Double> library, List<Double> peer) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < Math.min(library.size(), peer.size()); i++) {
      ratios.add(library.get(i) / peer.get(i));
    }
    if (ratios.isEmpty()) {
      throw new IllegalArgumentException("nothing was measured");
    }
    Collections.sort(ratios);
    return new Ratio(ratios.get(ratios.size() / 2), ratios.get(0), ratios.get(ratios.size() - 1));
  }

  /** Whether each round reached the bar; a spread that covers the bar has not. */
  boolean reaches(@Nullable Double bar) {
    return bar == null || most <= bar;
  }
}

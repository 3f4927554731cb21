package io.github.academicevents.examples.benchmarks;

import io.github.academicevents.examples.benchmarks.Target.Measure;
import java.util.List;
import java.util.Locale;

/** Ratios as bars on a logarithmic scale: how many times less than the peer the library takes. */
final class Chart {

  private static final int LEFT = 350;
  private static final int WIDTH = 420;
  private static final int ROW = 24;
  private static final double DECADES = 3;

  private Chart() {}

  static String svg(List<Target> targets, Rounds rounds) {
    int height = 54 + ROW * targets.size();
    StringBuilder svg = new StringBuilder();
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\""
                + " aria-label=\"Times less than the peer, by work\" font-family=\"sans-serif\""
                + " font-size=\"13\">%n",
            LEFT + WIDTH + 70,
            height));
    svg.append(
        "<style>text{fill:#24292f}.bar{fill:#2f6fbe}.worse{fill:#c2571a}.axis{stroke:#8c959f}"
            + "@media(prefers-color-scheme:dark){text{fill:#e6edf3}.bar{fill:#6aa5ee}"
            + ".worse{fill:#e8894f}}</style>\n");
    svg.append(
        "<text x=\"8\" y=\"18\" font-weight=\"bold\">Times less time or garbage than the peer"
            + " (logarithmic)</text>\n");
    int y = 36;
    for (Target target : targets) {
      bar(svg, target, 1 / target.ratio(rounds).median(), y);
      y += ROW;
    }
    svg.append(
        String.format(
            Locale.ROOT,
            "<line class=\"axis\" x1=\"%d\" x2=\"%d\" y1=\"30\" y2=\"%d\"/>%n</svg>%n",
            LEFT,
            LEFT,
            height - 12));
    return svg.toString();
  }

  private static void bar(StringBuilder svg, Target target, double times, int y) {
    double length = Math.min(DECADES, Math.abs(Math.log10(times))) / DECADES * WIDTH;
    boolean better = times >= 1;
    svg.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text><rect class=\"%s\" x=\"%.1f\""
                + " y=\"%d\" width=\"%.1f\" height=\"16\" rx=\"2\"/><text x=\"%.1f\" y=\"%d\">%s</text>%n",
            LEFT - 46,
            y + 13,
            label(target),
            better ? "bar" : "worse",
            better ? LEFT : LEFT - Math.min(length, 40),
            y,
            Math.max(1, better ? length : Math.min(length, 40)),
            LEFT + (better ? length : 0) + 6,
            y + 13,
            String.format(Locale.ROOT, times < 10 ? "%.1f×" : "%.0f×", times)));
  }

  private static String label(Target target) {
    String label = target.work() + " / " + target.peerName();
    return target.measure() == Measure.BYTES ? label + ", " + Measure.BYTES.word() : label;
  }
}

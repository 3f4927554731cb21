package io.github.academicevents.schema;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Rows of a table as lines: a row of two cells is a label and its value, as are pairs of them in
 * one row; under a row of headings each cell is the value of its heading.
 */
final class TableLayout {

  private static final int FEWEST_COLUMNS = 3;

  private enum Manner {
    PAIRS,
    HEADINGS,
    HEADED,
    PLAIN
  }

  private final Lines lines;
  private final List<String> headings = new ArrayList<>();
  private Manner manner = Manner.PLAIN;
  private int cell;
  private int start;

  TableLayout(Lines lines) {
    this.lines = lines;
  }

  void row(Element row) {
    int cells = 0;
    int heads = 0;
    boolean alternate = true;
    for (Element child : row.children()) {
      boolean head = child.normalName().equals("th");
      if (head || child.normalName().equals("td")) {
        alternate &= head == (cells % 2 == 0);
        cells++;
        heads += head ? 1 : 0;
      }
    }
    if (cells >= FEWEST_COLUMNS && heads == cells) {
      headings.clear();
      manner = Manner.HEADINGS;
    } else if (!headings.isEmpty() && cells == headings.size()) {
      manner = Manner.HEADED;
    } else {
      manner = cells == 2 || alternate && cells % 2 == 0 ? Manner.PAIRS : Manner.PLAIN;
    }
    cell = 0;
  }

  void cell() {
    if (cell > 0) {
      next();
    }
    if (manner == Manner.HEADED && cell < headings.size()) {
      lines.label(headings.get(cell));
    }
    if (cell % 2 == 0 || manner == Manner.PLAIN) {
      lines.mark();
    }
    start = lines.length();
  }

  private void next() {
    switch (manner) {
      case PAIRS -> {
        if (cell % 2 == 1) {
          lines.labelled();
        } else {
          lines.unglue();
          lines.end();
        }
      }
      case HEADED -> {
        lines.unglue();
        lines.end();
      }
      case HEADINGS, PLAIN -> {
        if (lines.isLabel()) {
          lines.tab();
        } else {
          lines.end();
        }
      }
    }
  }

  void cellEnd() {
    if (manner == Manner.HEADINGS) {
      headings.add(lines.since(start).strip());
    }
    cell++;
  }

  void rowEnd() {
    lines.unglue();
    lines.end();
  }
}

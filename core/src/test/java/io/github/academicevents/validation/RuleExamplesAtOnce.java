package io.github.academicevents.validation;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

/**
 * The tests of {@link RuleExamplesTest} as a single one, for PIT: it starts each dynamic test anew,
 * which takes far longer than the test. Surefire doesn't run it.
 */
class RuleExamplesAtOnce {

  @Test
  void everyExample() throws Throwable {
    run(new RuleExamplesTest().examples());
  }

  private static void run(Stream<? extends DynamicNode> nodes) throws Throwable {
    for (DynamicNode node : nodes.toList()) {
      if (node instanceof DynamicContainer container) {
        run(container.getChildren());
      } else {
        ((DynamicTest) node).getExecutable().execute();
      }
    }
  }
}

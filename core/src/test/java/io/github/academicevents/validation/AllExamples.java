package io.github.academicevents.validation;

import io.github.academicevents.validation.RuleExamples.Examples;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The examples of all rules, from every subclass of {@link RuleExamples}. */
final class AllExamples {

  private static final String SUFFIX = "Examples.class";

  static final Map<String, Examples> BY_CODE = all();

  private AllExamples() {}

  private static Map<String, Examples> all() {
    Map<String, Examples> all = new TreeMap<>();
    try (Stream<Path> files = Files.list(Path.of(RuleExamples.class.getResource(".").toURI()))) {
      for (Path file : files.filter(path -> path.toString().endsWith(SUFFIX)).sorted().toList()) {
        String name = file.getFileName().toString().replace(".class", "");
        Class<?> found = Class.forName(RuleExamples.class.getPackageName() + "." + name);
        if (RuleExamples.class.isAssignableFrom(found) && found != RuleExamples.class) {
          RuleExamples examples = (RuleExamples) found.getDeclaredConstructor().newInstance();
          examples.rules().forEach((code, more) -> all.merge(code, more, Examples::and));
        }
      }
    } catch (IOException | URISyntaxException | ReflectiveOperationException e) {
      throw new LinkageError("examples can't be made", e);
    }
    return all;
  }
}

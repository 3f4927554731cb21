package io.github.academicevents.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages of the guide say what is true: their code runs and prints what they show, their links
 * lead somewhere.
 */
class GuideTest {

  private static final Path TOP = Path.of("../..");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

  private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|Properties))(?:\\.(\\w+))?`");

  static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(TOP)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .filter(
              file ->
                  Stream.of("target", ".git", "node_modules")
                      .noneMatch(name -> contains(file, name)))
          .sorted()
          .toList();
    }
  }

  private static boolean contains(Path file, String name) {
    for (Path part : file) {
      if (part.toString().equals(name)) {
        return true;
      }
    }
    return false;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theCodePrintsWhatIsShown(Path page, @TempDir Path folder) throws IOException {
    List<GuideBlock> blocks = GuideBlock.all(Files.readString(page));
    List<GuideBlock> code = new ArrayList<>();
    for (GuideBlock block : blocks) {
      if (block.language().equals("java") && block.source().isPresent()) {
        String file = Files.readString(TOP.resolve(block.source().get()));
        assertThat(unspaced(file)).contains(unspaced(block.text()));
      } else if (block.language().equals("java")) {
        code.add(block);
      }
    }
    if (code.isEmpty()) {
      return;
    }

    List<String> printed = Snippets.run(code, folder);

    // From the end on, so that places stay right where a page is written.
    for (int i = code.size() - 1; i >= 0; i--) {
      int next = blocks.indexOf(code.get(i)) + 1;
      if (code.get(i).text().contains("System.out")) {
        assertThat(next).as("what it prints is shown").isLessThan(blocks.size());
        compare(page, blocks.get(next), printed.get(i));
      } else {
        assertThat(printed.get(i)).isEmpty();
      }
    }
  }

  /** With {@code -Dacademicevents.docs.write} what was printed is put into the page instead. */
  private static void compare(Path page, GuideBlock shown, String printed) throws IOException {
    if (System.getProperty("academicevents.docs.write") == null) {
      assertThat(printed.strip()).isEqualTo(shown.text().strip());
    } else {
      Files.writeString(page, shown.replaced(Files.readString(page), printed.strip() + "\n"));
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theLinksLeadSomewhere(Path page) throws IOException {
    List<String> links =
        LINK.matcher(Files.readString(page)).results().map(match -> match.group(1)).toList();
    for (String link : links) {
      if (link.matches("[a-z]+:.*")) {
        continue;
      }
      String file = link.replaceFirst("#.*", "");
      Path target = file.isEmpty() ? page : page.resolveSibling(file);
      assertThat(target).exists();
      if (link.contains("#")) {
        assertThat(anchors(Files.readString(target))).contains(link.replaceFirst(".*#", ""));
      }
    }
  }

  @Test
  void everyPageOfTheGuideIsInItsContents() throws IOException {
    for (String folder : List.of("docs", "docs/decisions")) {
      Path contents = TOP.resolve(folder).resolve("README.md");
      String text = Files.readString(contents);
      try (Stream<Path> files = Files.list(contents.resolveSibling("."))) {
        assertThat(files.map(file -> file.getFileName().toString()))
            .filteredOn(name -> name.endsWith(".md") && !name.equals("README.md"))
            .isNotEmpty()
            .allSatisfy(name -> assertThat(text).contains("(" + name + ")"));
      }
    }
  }

  @Test
  void theTestsThatAreNamedAreThere() throws IOException {
    Map<String, String> tests = new HashMap<>();
    try (Stream<Path> files = Files.walk(TOP)) {
      for (Path file : files.filter(GuideTest::isTest).toList()) {
        String name = file.getFileName().toString().replace(".java", "");
        tests.merge(name, Files.readString(file), String::concat);
      }
    }
    List<MatchResult> named =
        pages().stream().flatMap(page -> TEST.matcher(read(page)).results()).toList();
    assertThat(named).hasSizeGreaterThan(20);
    for (MatchResult test : named) {
      assertThat(tests).containsKey(test.group(1));
      if (test.group(2) != null) {
        assertThat(tests.get(test.group(1))).contains("void " + test.group(2) + "(");
      }
    }
  }

  private static boolean isTest(Path file) {
    return file.toString().endsWith(".java") && contains(file, "test") && !contains(file, "target");
  }

  private static String read(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As GitHub names headings: lower case, without punctuation, blanks as hyphens. */
  private static List<String> anchors(String page) {
    return Pattern.compile("^#+ (.*)$", Pattern.MULTILINE)
        .matcher(page)
        .results()
        .map(MatchResult::group)
        .map(heading -> heading.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .toList();
  }

  private static String unspaced(String code) {
    return code.replaceAll("\\s+", "");
  }
}

package io.github.academicevents.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.jackson.EventJson;
import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.Reading;
import io.github.academicevents.validation.Rule;
import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents and pages as the web writes them, each with the events and findings to be read. A file
 * of expectations has an event on each line, then {@code --}, then code, place in the event and
 * place in the source of each finding.
 */
class ReadingSamplesTest {

  private static final String PAGE = "https://kolleg.example/page.html";

  @ParameterizedTest
  @MethodSource("samples")
  void readsAsExpected(String sample) throws IOException {
    StringBuilder text = new StringBuilder();
    Reading reading = read(sample);
    for (AcademicEvent event : reading.getEvents()) {
      text.append(EventJson.write(event)).append('\n');
    }
    text.append("--");
    for (Finding finding : reading.getFindings()) {
      text.append('\n').append(finding.getCode());
      text.append(' ')
          .append(finding.getRecord().isPresent() ? finding.getRecord().getAsLong() : 0);
      text.append(" [").append(finding.getPointer()).append("] [");
      text.append(finding.getSourcePointer().orElse("")).append(']');
      finding.getLine().ifPresent(line -> text.append(" line ").append(line));
    }
    Golden.check("reading/" + sample + ".expected", text.toString());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void losesNoWordButWhatItTells(String sample) throws IOException {
    Reading reading = read(sample);
    StringBuilder kept = new StringBuilder();
    reading.getEvents().forEach(event -> kept.append(EventJson.write(event)));
    for (Finding finding : reading.getFindings()) {
      kept.append(finding.getValue().orElse(""));
    }
    if (!reading.getEvents().isEmpty()) {
      for (String word : List.of("Ada", "Fuchs", "李明", "Exampleton", "1200.50", "5 Long Lane")) {
        if (Golden.read("reading/" + sample).contains(word)) {
          assertThat(kept.toString()).contains(word);
        }
      }
    }
  }

  @Test
  void noSampleNeedsTheNetwork() throws IOException {
    List<URI> asked = new ArrayList<>();
    ProxySelector before = ProxySelector.getDefault();
    ProxySelector.setDefault(
        new ProxySelector() {
          @Override
          public List<Proxy> select(URI uri) {
            asked.add(uri);
            throw new IllegalArgumentException("no network here: " + uri);
          }

          @Override
          public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
        });
    try {
      for (String sample : samples().toList()) {
        read(sample);
      }
      assertThat(asked).isEmpty();
      // The guard does see who asks for the network.
      URI address = URI.create("http://schema.org/");
      assertThatThrownBy(() -> address.toURL().openStream()).isInstanceOf(IOException.class);
      assertThat(asked).containsExactly(address);
    } finally {
      ProxySelector.setDefault(before);
    }
  }

  @Test
  void everyCodeOfTheReaderIsShown() throws IOException {
    StringBuilder expectations = new StringBuilder();
    for (String sample : samples().toList()) {
      expectations.append(Golden.read("reading/" + sample + ".expected"));
    }
    assertThat(Rule.all())
        .extracting(Rule::getCode)
        .filteredOn(code -> code.startsWith("jsonld."))
        // Those of limits are shown by HostileDocumentsTest.
        .filteredOn(code -> !code.startsWith("jsonld.too-"))
        .allMatch(code -> expectations.indexOf(code + ' ') >= 0);
  }

  @Test
  void everyCodeOfTheReaderHasMessages() {
    for (Rule rule : Rule.all()) {
      if (rule.getCode().startsWith("jsonld.")) {
        assertThat(rule.getMessage(Locale.ENGLISH)).isNotEqualTo(rule.getCode());
        assertThat(rule.getMessage(Locale.CHINESE)).isNotEqualTo(rule.getMessage(Locale.ENGLISH));
      }
    }
  }

  static Stream<String> samples() throws IOException {
    try {
      Path folder = Path.of(ReadingSamplesTest.class.getResource("reading").toURI());
      try (Stream<Path> files = Files.list(folder)) {
        return files
            .map(file -> file.getFileName().toString())
            .filter(name -> !name.endsWith(".expected"))
            .sorted()
            .toList()
            .stream();
      }
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  static Reading read(String sample) throws IOException {
    String text = Golden.read("reading/" + sample);
    return sample.endsWith(".html") ? SchemaOrg.readHtml(text, PAGE) : SchemaOrg.read(text);
  }

  static byte[] bytes(String sample) throws IOException {
    return Golden.read("reading/" + sample).getBytes(UTF_8);
  }
}

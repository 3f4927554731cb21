package io.github.academicevents.examples.cli;

import java.net.URI;
import java.net.URISyntaxException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What a page in a file does not tell of itself. */
final class PageOptions {

  @Option(
      names = "--url",
      paramLabel = "URL",
      converter = UrlConverter.class,
      description =
          "The page's address, where the file is one: makes its relative links full, and is told as"
              + " the event's source.")
  private String url = "";

  /** The page's address; empty if it is not known. */
  String url() {
    return url;
  }

  /** Takes addresses of the web. */
  static final class UrlConverter implements ITypeConverter<String> {

    UrlConverter() {}

    @Override
    public String convert(String text) {
      try {
        URI uri = new URI(text);
        String scheme = uri.getScheme();
        if (uri.getHost() != null
            && ("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme))) {
          return text;
        }
      } catch (URISyntaxException e) {
        // Told below.
      }
      throw new TypeConversionException(
          "'" + text + "' is no address such as https://example.org/talk.html");
    }
  }
}

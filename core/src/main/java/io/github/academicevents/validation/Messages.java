package io.github.academicevents.validation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * The rules' messages, from the bundle that Jakarta Validation reserves for libraries.
 *
 * <p>Other libraries may bring a bundle of the same name, so all of that name are read and only
 * this library's keys kept.
 */
final class Messages {

  /** What stands before a rule's code in the bundle and in message templates. */
  static final String KEY_PREFIX = "io.github.academicevents.";

  private static final String BUNDLE = "ContributorValidationMessages";
  private static final Map<String, String> ENGLISH = load("");
  private static final Map<String, String> CHINESE = load("_zh");

  private Messages() {}

  static String get(String code, Locale locale) {
    Map<String, String> messages = locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    return messages.getOrDefault(code, code);
  }

  private static Map<String, String> load(String suffix) {
    Map<String, String> messages = new HashMap<>();
    try {
      ClassLoader loader = Messages.class.getClassLoader();
      for (URL url : Collections.list(loader.getResources(BUNDLE + suffix + ".properties"))) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
          properties.load(reader);
        }
        properties.forEach(
            (key, text) -> {
              if (key.toString().startsWith(KEY_PREFIX)) {
                messages.put(key.toString().substring(KEY_PREFIX.length()), text.toString());
              }
            });
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the rules' messages can't be read", e);
    }
    return Map.copyOf(messages);
  }
}

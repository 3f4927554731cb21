package io.github.academicevents.examples.website;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * The language of a request: that of the page's address, else the one that the browser asks for.
 */
@Component("localeResolver")
class SiteLocale extends AcceptHeaderLocaleResolver {

  SiteLocale() {
    setSupportedLocales(Site.LANGUAGES.stream().map(Locale::forLanguageTag).toList());
    setDefaultLocale(Locale.ENGLISH);
  }

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String path = Objects.toString(failed, request.getRequestURI());
    return Site.LANGUAGES.stream()
        .filter(language -> path.startsWith("/" + language + "/"))
        .map(Locale::forLanguageTag)
        .findFirst()
        .orElseGet(() -> super.resolveLocale(request));
  }
}

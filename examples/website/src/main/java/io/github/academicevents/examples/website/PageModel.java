package io.github.academicevents.examples.website;

import io.github.academicevents.publication.EventFormat;
import io.github.academicevents.publication.PageLinks;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page is given. */
@ControllerAdvice(annotations = Controller.class)
class PageModel {

  @ModelAttribute
  void add(Model model, Locale locale, HttpServletRequest request) {
    String language = locale.getLanguage();
    String other = language.equals("zh") ? "en" : "zh";
    String path = request.getRequestURI();
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    boolean hasTwin = path.startsWith("/" + language + "/");
    model
        .addAttribute("language", language)
        .addAttribute("other", other)
        .addAttribute("twin", "/" + other + (hasTwin ? path.substring(3) + query : "/events"))
        .addAttribute("format", EventFormat.of(language))
        .addAttribute("links", new Links());
  }

  /** What the templates make links of. */
  static final class Links {

    public @Nullable String web(Optional<String> url) {
      return url.flatMap(PageLinks::web).orElse(null);
    }

    public @Nullable String mail(Optional<String> address) {
      return address.flatMap(PageLinks::mail).orElse(null);
    }
  }
}

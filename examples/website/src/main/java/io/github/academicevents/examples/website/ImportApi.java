package io.github.academicevents.examples.website;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes a file of events while it comes in, and answers each record as soon as it is done. */
@RestController
class ImportApi {

  private final EventImport events;

  ImportApi(EventImport events) {
    this.events = events;
  }

  // No form can send this type, so no page of another site can have a logged-in browser do it.
  @PostMapping(path = "/api/events:import", consumes = MediaType.APPLICATION_NDJSON_VALUE)
  void run(HttpServletRequest request, HttpServletResponse response, Locale locale)
      throws IOException {
    response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
    response.setCharacterEncoding("UTF-8");
    PrintWriter out = response.getWriter();
    events.run(
        request.getInputStream(),
        locale,
        line -> {
          out.append(line).append('\n');
          out.flush();
        });
  }
}

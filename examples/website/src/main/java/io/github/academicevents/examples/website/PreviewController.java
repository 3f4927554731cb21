package io.github.academicevents.examples.website;

import io.github.academicevents.announcement.AnnouncementReader;
import io.github.academicevents.publication.PublicEvent;
import io.github.academicevents.schema.PageText;
import io.github.academicevents.validation.EventRepair;
import io.github.academicevents.validation.EventValidator;
import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.Reading;
import io.github.academicevents.validation.Repair;
import io.github.academicevents.validation.SourcePiece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** Shows what the library makes of an announcement. Nothing is stored, and no link followed. */
@Controller
class PreviewController {

  private static final String PATH = "/{language:zh|en}/preview";

  private final EventValidator validator;
  private final JsonMapper mapper;

  PreviewController(EventValidator validator, JsonMapper mapper) {
    this.validator = validator;
    this.mapper = mapper;
  }

  @GetMapping(PATH)
  String form() {
    return "preview";
  }

  @PostMapping(PATH)
  String read(@RequestParam String text, Model model) {
    String source = text.stripLeading().startsWith("<") ? PageText.of(text) : text;
    Reading reading = AnnouncementReader.read(source);
    model.addAttribute("text", text);
    model.addAttribute("pieces", SourcePiece.cut(source, reading.getSpans()));
    List<Finding> findings = new ArrayList<>(validator.validate(reading).getFindings());
    findings.sort(Comparator.comparing(Finding::getSeverity));
    model.addAttribute("findings", findings);
    if (reading.getEvent().isPresent()) {
      Repair repair = EventRepair.repair(reading.getEvent().get(), validator);
      model.addAttribute("changes", repair.getChanges());
      model.addAttribute("repaired", PublicEvent.of(repair.getEvent()));
      model.addAttribute(
          "json", mapper.writerWithDefaultPrettyPrinter().writeValueAsString(repair.getEvent()));
    }
    return "preview";
  }
}

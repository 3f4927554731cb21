package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Mends titles that tell the status, and keywords that hold several. */
final class EventMends {

  private EventMends() {}

  /** Takes the mark out of the title in each language, and sets the status that it tells. */
  static AcademicEvent setStatus(AcademicEvent event, List<String> steps, Finding finding) {
    StatusWord word = StatusWord.find(event.getTitle().get(steps.get(1)).orElse(""));
    if (word == null) {
      return event;
    }
    LocalizedText title = event.getTitle();
    for (Map.Entry<String, String> text : event.getTitle().asMap().entrySet()) {
      StatusWord other = StatusWord.find(text.getValue());
      if (other != null
          && other.status() == word.status()
          && other.leavesTitle(text.getKey(), text.getValue())) {
        title = title.with(text.getKey(), other.rest());
      }
    }
    return event.withTitle(title).withStatus(word.status());
  }

  /** Makes several keywords of one. */
  static AcademicEvent splitKeyword(AcademicEvent event, List<String> steps, Finding finding) {
    int index = Integer.parseInt(steps.get(1));
    List<LocalizedText> keywords = new ArrayList<>(event.getKeywords());
    LocalizedText keyword = keywords.remove(index);
    keywords.addAll(index, GluedKeywords.split(keyword));
    return event.withKeywords(keywords);
  }
}

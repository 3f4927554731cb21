package io.github.academicevents.announcement;

import io.github.academicevents.AcademicTitle;
import io.github.academicevents.Organization;
import io.github.academicevents.Person;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A person as all places of a page together tell. */
final class PersonDraft {

  final Texts name = new Texts();
  final Texts position = new Texts();
  final Texts biography = new Texts();
  private final Map<AcademicTitle, Slice> titles = new LinkedHashMap<>();
  private final List<Mention> mentions = new ArrayList<>(2);
  private final Map<AcademicTitle, Slice> chineseRanks = new LinkedHashMap<>();
  private final Map<AcademicTitle, Slice> englishRanks = new LinkedHashMap<>();
  private final List<Texts> units = new ArrayList<>(2);
  @Nullable Slice email;

  /** The paragraph that no label tells and the biography was taken from. */
  @Nullable Slice guessedBiography;

  PersonDraft(Mention mention) {
    add(mention);
  }

  /** Adds what a place tells of the person. */
  void add(Mention mention) {
    mentions.add(mention);
    if (mention.chinese != null) {
      Slice known = name.get("zh");
      if (known == null || Mention.bare(known).length() < Mention.bare(mention.chinese).length()) {
        name.replace("zh", mention.chinese);
      }
    }
    if (mention.latin != null) {
      name.put("en", mention.latin);
    }
    mention.titles.forEach(this::addTitle);
    if (mention.chinesePosition != null) {
      position.put("zh", mention.chinesePosition);
    }
    if (mention.latinPosition != null) {
      position.put("en", mention.latinPosition);
    }
    addUnits(mention.units);
  }

  private void addTitle(Mention.Title title) {
    boolean chinese = Han.any(title.text());
    if (title.title().getKind() == AcademicTitle.Kind.RANK) {
      (chinese ? chineseRanks : englishRanks).putIfAbsent(title.title(), title.text());
      if (!chinese && !chineseRanks.isEmpty()) {
        // The Chinese rank is the more exact one: Prof. stands for several.
        return;
      }
      if (chinese) {
        titles
            .keySet()
            .removeIf(known -> englishRanks.containsKey(known) && known != title.title());
      }
    }
    titles.putIfAbsent(title.title(), title.text());
  }

  /** Whether the ranks told in the two languages are not the same. */
  boolean hasDifferentRanks() {
    return !chineseRanks.isEmpty()
        && !englishRanks.isEmpty()
        && chineseRanks.keySet().stream().noneMatch(this::isSaidInEnglish);
  }

  private boolean isSaidInEnglish(AcademicTitle rank) {
    String form = rank.getEnglishForm();
    return englishRanks.keySet().stream()
        .anyMatch(other -> other == rank || other.getEnglishForm().equals(form));
  }

  /** The rank told in English first, or null. */
  @Nullable Slice englishRank() {
    return englishRanks.values().stream().findFirst().orElse(null);
  }

  /** Units of one place: those of one language are several; of two, the same in both. */
  void addUnits(List<Slice> told) {
    int chinese = 0;
    int latin = 0;
    for (Slice unit : told) {
      String language = Han.any(unit) ? "zh" : "en";
      int index = language.equals("zh") ? chinese++ : latin++;
      if (index < units.size()) {
        Slice known = units.get(index).get(language);
        if (known == null) {
          units.get(index).put(language, unit);
        } else if (!covers(known, unit) && !covers(unit, known) && !isKnown(unit, language)) {
          units.add(new Texts().put(language, unit));
        } else if (known.length() < unit.length() && covers(unit, known)) {
          units.get(index).replace(language, unit);
        }
      } else if (!isKnown(unit, language)) {
        units.add(new Texts().put(language, unit));
      }
    }
  }

  private boolean isKnown(Slice unit, String language) {
    return units.stream()
        .map(known -> known.get(language))
        .anyMatch(known -> known != null && covers(known, unit));
  }

  private static boolean covers(Slice whole, Slice part) {
    return whole.value().replace(" ", "").contains(part.value().replace(" ", ""));
  }

  boolean isGuessed() {
    return mentions.stream().allMatch(mention -> mention.guessed);
  }

  List<Mention> mentions() {
    return mentions;
  }

  @Nullable String chineseName() {
    Slice text = name.get("zh");
    return text == null ? null : Mention.bare(text);
  }

  @Nullable String latinName() {
    Slice text = name.get("en");
    return text == null ? null : text.value();
  }

  Person build(String pointer, Spans spans) {
    Person.Builder person = Person.builder();
    name.parts().forEach((tag, text) -> spans.add(pointer + "/name/" + tag, text));
    io.github.academicevents.LocalizedText names = io.github.academicevents.LocalizedText.empty();
    String chinese = chineseName();
    String latin = latinName();
    names = chinese == null ? names : names.with("zh", chinese);
    names = latin == null ? names : names.with("en", latin);
    person.name(names);
    int count = 0;
    for (Map.Entry<AcademicTitle, Slice> title : titles.entrySet()) {
      if (title.getKey() != AcademicTitle.TEACHER) {
        person.addHonorifics(title.getKey());
        spans.add(pointer + "/honorifics/" + count++, title.getValue());
      }
    }
    person.position(position.build(pointer + "/position", spans));
    for (int i = 0; i < units.size(); i++) {
      String unit = pointer + "/affiliations/" + i + "/name";
      person.addAffiliations(Organization.builder().name(units.get(i).build(unit, spans)).build());
    }
    person.biography(biography.build(pointer + "/biography", spans));
    Slice mail = email;
    if (mail != null) {
      person.email(mail.value());
      spans.add(pointer + "/email", mail);
    }
    return person.build();
  }
}

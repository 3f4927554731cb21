package io.github.academicevents.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Contact;
import io.github.academicevents.Contribution;
import io.github.academicevents.Identifier;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Organization;
import io.github.academicevents.Person;
import io.github.academicevents.Place;
import io.github.academicevents.Role;
import io.github.academicevents.samples.EventArbitraries;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * A value that a repair changes is still the same thing to a reader. Read as letters and digits
 * (compatible forms made one, case folded, what nobody sees left out) it is the same, unless its
 * rule by what it is takes something out (then nothing comes in, and the order stays) or writes the
 * value another way. Brackets that were pairs are pairs.
 */
class SameToAReaderProperties {

  /** Rules that take clutter, or what belongs elsewhere or was glued to it, out of a value. */
  private static final Set<String> TAKING_OUT =
      Set.of(
          "event.description-repeats-header",
          "event.tba-placeholder-as-value",
          "event.title-has-status-word",
          "id.doi-trailing-punctuation",
          "id.doi-url-form",
          "org.ror-url-form",
          "person.email-fullwidth-at",
          "person.email-glued-text",
          "person.multiple-in-one",
          "person.name-has-affiliation",
          "person.name-has-title",
          "person.orcid-url-form",
          "person.role-duplicate",
          "place.name-is-url",
          "place.online-word-as-place",
          "url.tracking-parameters");

  /** Rules that write a code, an address or a reference as it should be. */
  private static final Set<String> REWRITING =
      Set.of(
          "event.language-deprecated",
          "event.language-invalid",
          "id.wikidata-format",
          "person.email-obfuscated",
          "person.name-order-conflict",
          "place.country-invalid",
          "status.postponed-has-new-date",
          "text.html-entity-residue",
          "time.zone-deprecated",
          "url.scheme-missing",
          "url.whitespace");

  private static final List<String> TEXTS =
      List.of(
          "大语言模型之旅（第一讲）：从 GPT-4 到推理",
          "The LLM Journey (part 1): from a < b to “reasoning” [talk]",
          "Café “Zürich”, 10:00—11:00; O'Neil, e.g. f(x)=1",
          "阎栋 博士（百川智能）",
          "Prof. Dong Yan (Baichuan Intelligence Inc.)",
          "张三、李四教授",
          "格物楼229会议室",
          "yan@bit.edu.cn",
          "https://phys.bit.edu.cn/a?id=1",
          "待定",
          "ليلى (محاضرة)");

  private static final List<String> SPOILERS =
      List.of(
          "\u200B",
          "\u00AD",
          "\uFEFF",
          "\u202E",
          "\u00A0",
          "\u3000",
          "\u0007",
          "\u0301",
          "&amp;",
          "&nbsp;",
          "&#8211;",
          "<p>",
          "</p>",
          "<b>x</b>",
          "（",
          "）",
          "(",
          ")",
          "，",
          ",",
          "。",
          ".",
          "：",
          ":",
          "；",
          "！",
          "?",
          "Ａ",
          "ｂ",
          "９",
          "＠",
          " (at) ",
          "utm_source=x",
          " [取消] ",
          "教授",
          "Dr. ",
          "\n",
          "  ",
          "、",
          "【",
          "】",
          "\u0130",
          "\uFB01",
          "℡",
          "\u115F",
          "ß",
          "々");

  private final EventValidator validator = EventValidator.create();

  @Property(tries = 300)
  void changesAreTheSameToAReader(@ForAll("events") AcademicEvent event) {
    for (Change change : EventRepair.repair(event, validator).getChanges()) {
      String before = change.getBefore().orElse("");
      String after = change.getAfter();
      if (arePairs(before)) {
        assertThat(arePairs(after)).as("brackets: %s", change).isTrue();
      }
      if (change.getCode().equals("event.description-html")) {
        // The address of a link is put behind its text.
        assertThat(isWithin(sorted(spelled(after)), sorted(spelled(before))))
            .as("%s", change)
            .isTrue();
      } else if (TAKING_OUT.contains(change.getCode())) {
        assertThat(isWithin(spelled(after), spelled(before))).as("%s", change).isTrue();
      } else if (!REWRITING.contains(change.getCode())) {
        assertThat(spelled(after)).as("%s", change).isEqualTo(spelled(before));
      }
    }
  }

  @Provide
  Arbitrary<AcademicEvent> events() {
    return Arbitraries.oneOf(
        EventArbitraries.events(),
        Arbitraries.of(ExampleEvents.all()),
        Arbitraries.randomValue(SameToAReaderProperties::spoiled));
  }

  private static AcademicEvent spoiled(Random random) {
    Person person =
        Person.builder()
            .name(texts(random))
            .addAffiliations(Organization.of(texts(random)))
            .email(text(random))
            .url(text(random))
            .addIdentifiers(Identifier.of("orcid", text(random)))
            .build();
    return AcademicEvent.builder()
        .title(texts(random))
        .abstractText(texts(random))
        .addKeywords(texts(random))
        .url(text(random))
        .addIdentifiers(Identifier.of("doi", "10.1145/2362499" + text(random)))
        .addContributions(Contribution.of(Role.SPEAKER, person))
        .addContacts(Contact.builder().name(texts(random)).email(text(random)).build())
        .addLocations(Place.builder().name(texts(random)).room(texts(random)).build())
        .build();
  }

  private static LocalizedText texts(Random random) {
    return LocalizedText.of("zh", text(random), "en", text(random));
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder(TEXTS.get(random.nextInt(TEXTS.size())));
    for (int left = random.nextInt(5); left > 0; left--) {
      int at =
          text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()) + 1));
      text.insert(at, SPOILERS.get(random.nextInt(SPOILERS.size())));
    }
    return text.toString();
  }

  /** What a reader spells: letters and digits, compatible forms made one, case folded. */
  private static String spelled(String text) {
    StringBuilder spelled = new StringBuilder();
    Normalizer.normalize(withoutControls(text), Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) && !Character.isIdentifierIgnorable(c))
        .forEach(spelled::appendCodePoint);
    return spelled.toString();
  }

  private static String sorted(String text) {
    return text.chars()
        .sorted()
        .collect(StringBuilder::new, (b, c) -> b.append((char) c), StringBuilder::append)
        .toString();
  }

  // Controls of Latin-1 are characters of Windows that were read with the wrong table.
  private static String withoutControls(String text) {
    StringBuilder seen = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && c < 0xA0) {
        seen.append(new String(new byte[] {(byte) c}, Charset.forName("windows-1252")));
      } else {
        seen.append(c);
      }
    }
    return seen.toString();
  }

  /** Whether a text is what is left of another where some characters are taken out. */
  private static boolean isWithin(String part, String whole) {
    int found = 0;
    for (int i = 0; i < whole.length() && found < part.length(); i++) {
      if (whole.charAt(i) == part.charAt(found)) {
        found++;
      }
    }
    return found == part.length();
  }

  private static boolean arePairs(String text) {
    Deque<Character> open = new ArrayDeque<>();
    for (char c : Normalizer.normalize(text, Normalizer.Form.NFKC).toCharArray()) {
      int kind = "([{【〔".indexOf(c);
      if (kind >= 0) {
        open.push(")]}】〕".charAt(kind));
      } else if (")]}】〕".indexOf(c) >= 0 && (open.isEmpty() || open.pop() != c)) {
        return false;
      }
    }
    return open.isEmpty();
  }
}

package io.github.academicevents.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RandomAnnouncementProperties {

  private static final int COUNT = 2000;

  /** Title, speakers, start, end and place, each equal, in 97 of 100. */
  @Property(tries = 1)
  void whatIsAnnouncedReadsBack(@ForAll long seed) {
    List<String> misses = new ArrayList<>();
    Random random = new Random(seed);
    for (int i = 0; i < COUNT; i++) {
      RandomAnnouncement announced = new RandomAnnouncement(random);
      String miss = miss(announced);
      if (!miss.isEmpty()) {
        misses.add(miss + " of\n" + announced.text);
      }
    }
    assertThat(misses.size())
        .as(String.join("\n\n", misses.subList(0, Math.min(10, misses.size()))))
        .isLessThanOrEqualTo(COUNT * 3 / 100);
  }

  /** The fields that read back otherwise than announced. */
  static String miss(RandomAnnouncement announced) {
    Map<String, List<Set<String>>> got = CorpusFacts.of(AnnouncementReader.read(announced.text));
    StringBuilder miss = new StringBuilder();
    add(miss, "title", List.of(announced.title), got);
    add(miss, "speaker", announced.speakers, got);
    add(miss, "start", List.of(announced.start), got);
    add(miss, "end", announced.end.isEmpty() ? List.of() : List.of(announced.end), got);
    add(miss, "place", List.of(announced.place), got);
    return miss.toString();
  }

  private static void add(
      StringBuilder miss, String field, List<String> wanted, Map<String, List<Set<String>>> got) {
    List<String> read =
        got.getOrDefault(field, List.of()).stream()
            .map(forms -> bare(forms.iterator().next()))
            .toList();
    if (!read.equals(wanted.stream().map(RandomAnnouncementProperties::bare).toList())) {
      miss.append(field).append(' ').append(wanted).append(" read as ").append(read).append("; ");
    }
  }

  /** Without what parts of a place stand between. */
  private static String bare(String text) {
    return text.replace(" ", "").replace(",", "");
  }
}

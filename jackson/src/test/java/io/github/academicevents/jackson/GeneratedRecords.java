package io.github.academicevents.jackson;

import io.github.academicevents.samples.GeneratedEvents;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Made-up records, one JSON a line, of which three in a hundred are broken in known ways. Each is
 * told by the seed and its number alone.
 */
public final class GeneratedRecords {

  private static final int FAULTY_OF_100 = 3;

  /** How a record is broken, and what is found of it. */
  public enum Fault {
    /** It ends too early. */
    CUT("json.syntax"),
    /** It holds a byte that UTF-8 has not. */
    GARBLED("json.syntax"),
    /** It starts on a day that there is not. */
    NO_SUCH_DAY("json.bad-value"),
    /** It is of a kind that there is not. */
    NO_SUCH_KIND("json.bad-value"),
    /** Its speaker's ORCID has a wrong last character. */
    WRONG_ORCID("person.orcid-checksum");

    private final String code;

    Fault(String code) {
      this.code = code;
    }

    /** {@return the code of the one error that is found} */
    public String getCode() {
      return code;
    }

    /** {@return whether no event can be read from it} */
    public boolean isUnreadable() {
      return code.equals("json.syntax");
    }
  }

  private final GeneratedEvents events;
  private final long seed;

  /**
   * A sequence of records.
   *
   * @param seed which one
   */
  public GeneratedRecords(long seed) {
    this.seed = seed;
    events = new GeneratedEvents(seed);
  }

  /**
   * Whether a record is broken.
   *
   * @param number from 0
   * @return true for three of each hundred
   */
  public boolean isFaulty(long number) {
    return (number * 37 + 11) % 100 < FAULTY_OF_100;
  }

  /**
   * How a faulty record is broken.
   *
   * @param number from 0
   * @return the fault
   */
  public Fault fault(long number) {
    Fault[] faults = Fault.values();
    return faults[(int) (number / 7 % faults.length)];
  }

  /**
   * A record.
   *
   * @param number from 0
   * @return its bytes, without a line end
   */
  public byte[] get(long number) {
    String json = EventJson.write(events.get(number));
    if (!isFaulty(number)) {
      return bytes(json);
    }
    SplittableRandom random = new SplittableRandom(seed ^ number);
    return switch (fault(number)) {
      case CUT -> {
        byte[] whole = bytes(json);
        yield Arrays.copyOf(whole, 1 + random.nextInt(whole.length - 1));
      }
      case GARBLED -> {
        byte[] garbled = bytes(json);
        garbled[json.indexOf("events.example.org")] = (byte) 0xFF;
        yield garbled;
      }
      case NO_SUCH_DAY ->
          bytes(json.replaceFirst("\"start\":\"[^\"]*\"", "\"start\":\"2023-02-29T10:00\""));
      case NO_SUCH_KIND -> bytes(json.replaceFirst("\"kind\":\"[^\"]*\"", "\"kind\":\"webinar\""));
      case WRONG_ORCID -> bytes(withWrongOrcid(json));
    };
  }

  private static byte[] bytes(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  private static String withWrongOrcid(String json) {
    int last = json.indexOf("\"0000-") + 19;
    char wrong = json.charAt(last) == '0' ? '1' : '0';
    return json.substring(0, last) + wrong + json.substring(last + 1);
  }

  /**
   * Writes a file of records, another one of the broken ones, and tells how many there are.
   *
   * @param args the file, the file of the broken ones, how many records, the seed
   * @throws IOException if a file can't be written
   */
  public static void main(String[] args) throws IOException {
    long records = Long.parseLong(args[2]);
    GeneratedRecords all = new GeneratedRecords(Long.parseLong(args[3]));
    long unreadable = 0;
    long faulty = 0;
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(Path.of(args[0])));
        OutputStream broken = new BufferedOutputStream(Files.newOutputStream(Path.of(args[1])))) {
      for (long i = 0; i < records; i++) {
        byte[] record = all.get(i);
        write(record, file);
        if (all.isFaulty(i)) {
          write(record, broken);
          faulty++;
          unreadable += all.fault(i).isUnreadable() ? 1 : 0;
        }
      }
    }
    System.out.println(
        records + " " + (records - faulty) + " " + (faulty - unreadable) + " " + unreadable);
  }

  private static void write(byte[] record, OutputStream out) throws IOException {
    out.write(record);
    out.write('\n');
  }
}

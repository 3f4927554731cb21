package io.github.academicevents.schema;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** JSON tokens as UTF-8, in an array that grows and is used again. */
final class Utf8Buffer {

  private static final byte[] HEX = {
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'
  };
  private static final byte NUMBERED = 'u';
  private static final byte[] JSON_ESCAPES = escapes("");
  private static final byte[] HTML_ESCAPES = escapes("<>&");

  private static final int SPARES = 8;
  private static final int SPARE_LENGTH = 1 << 14;
  private static final int LONGEST_SPARE = 1 << 18;
  private static final AtomicReferenceArray<byte[]> SPARE = new AtomicReferenceArray<>(SPARES);

  private final byte[] escapes;
  private final boolean html;
  private byte[] bytes;
  private int length;

  /** For JSON by itself, or as the text of an HTML script element. */
  Utf8Buffer(Escaping escaping) {
    html = escaping == Escaping.HTML;
    escapes = html ? HTML_ESCAPES : JSON_ESCAPES;
    byte[] spare = SPARE.getAndSet(slot(), null);
    bytes = spare == null ? new byte[SPARE_LENGTH] : spare;
  }

  enum Escaping {
    JSON,
    HTML
  }

  private static byte[] escapes(String more) {
    byte[] escapes = new byte[128];
    Arrays.fill(escapes, 0, ' ', NUMBERED);
    escapes['\b'] = 'b';
    escapes['\f'] = 'f';
    escapes['\n'] = 'n';
    escapes['\r'] = 'r';
    escapes['\t'] = 't';
    escapes['"'] = '"';
    escapes['\\'] = '\\';
    for (int i = 0; i < more.length(); i++) {
      escapes[more.charAt(i)] = NUMBERED;
    }
    return escapes;
  }

  private static int slot() {
    return (int) Thread.currentThread().getId() & SPARES - 1;
  }

  int length() {
    return length;
  }

  /** Takes back all but the first bytes. */
  void cut(int length) {
    this.length = length;
  }

  byte last() {
    return length == 0 ? 0 : bytes[length - 1];
  }

  void put(char ascii) {
    if (length == bytes.length) {
      grow(1);
    }
    bytes[length++] = (byte) ascii;
  }

  void put(byte[] ascii) {
    reserve(ascii.length);
    System.arraycopy(ascii, 0, bytes, length, ascii.length);
    length += ascii.length;
  }

  @SuppressWarnings("deprecation") // the low bytes are what is wanted of ASCII
  void put(String ascii) {
    int count = ascii.length();
    reserve(count);
    ascii.getBytes(0, count, bytes, length);
    length += count;
  }

  /** The last digits of a number, with zeros before it. */
  void digits(int number, int count) {
    reserve(count);
    int rest = number;
    for (int i = length + count - 1; i >= length; i--) {
      bytes[i] = HEX[rest % 10];
      rest /= 10;
    }
    length += count;
  }

  /** A JSON string; half a surrogate pair, which UTF-8 can't hold, is escaped. */
  void quoted(String text) {
    int count = text.length();
    reserve(3 * (long) count + 2);
    bytes[length++] = '"';
    for (int i = 0; i < count; i++) {
      char c = text.charAt(i);
      if (c < 128) {
        byte escape = escapes[c];
        if (escape == 0) {
          bytes[length++] = (byte) c;
        } else {
          escape(escape, c, count - i);
        }
      } else if (c < 0x800) {
        bytes[length++] = (byte) (0xC0 | c >> 6);
        bytes[length++] = (byte) (0x80 | c & 0x3F);
      } else if (Character.isSurrogate(c)) {
        i += surrogate(text, i);
      } else if (html && (c == '\u2028' || c == '\u2029')) {
        escape(NUMBERED, c, count - i);
      } else {
        bytes[length++] = (byte) (0xE0 | c >> 12);
        bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
        bytes[length++] = (byte) (0x80 | c & 0x3F);
      }
    }
    bytes[length++] = '"';
  }

  /** How many chars more than one were taken. */
  private int surrogate(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)
        && at + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(at + 1))) {
      int point = Character.toCodePoint(c, text.charAt(at + 1));
      bytes[length++] = (byte) (0xF0 | point >> 18);
      bytes[length++] = (byte) (0x80 | point >> 12 & 0x3F);
      bytes[length++] = (byte) (0x80 | point >> 6 & 0x3F);
      bytes[length++] = (byte) (0x80 | point & 0x3F);
      return 1;
    }
    escape(NUMBERED, c, text.length() - at);
    return 0;
  }

  private void escape(byte escape, char c, int charsLeft) {
    reserve(3 * (long) charsLeft + 6);
    bytes[length++] = '\\';
    bytes[length++] = escape;
    if (escape == NUMBERED) {
      bytes[length++] = HEX[c >> 12];
      bytes[length++] = HEX[c >> 8 & 0xF];
      bytes[length++] = HEX[c >> 4 & 0xF];
      bytes[length++] = HEX[c & 0xF];
    }
  }

  private void reserve(long count) {
    if (bytes.length - length < count) {
      grow(count);
    }
  }

  private void grow(long count) {
    long wanted = Math.max(length + count, 2L * bytes.length);
    bytes = Arrays.copyOf(bytes, (int) Math.min(wanted, Integer.MAX_VALUE - 8));
  }

  /** All that was written, after which the buffer is not to be used. */
  byte[] toBytes() {
    byte[] all = Arrays.copyOf(bytes, length);
    release();
    return all;
  }

  /** All that was written, after which the buffer is not to be used. */
  String toText() {
    String all = new String(bytes, 0, length, StandardCharsets.UTF_8);
    release();
    return all;
  }

  /** Hands over all that was written, after which the buffer is not to be used. */
  void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, length);
    release();
  }

  private void release() {
    if (bytes.length <= LONGEST_SPARE) {
      SPARE.set(slot(), bytes);
    }
    bytes = new byte[0];
    length = 0;
  }
}

package io.github.academicevents.schema;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

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
  private static final AtomicReferenceArray<@Nullable Utf8Buffer> SPARE =
      new AtomicReferenceArray<>(SPARES);

  private byte[] escapes = JSON_ESCAPES;
  private boolean html;
  private byte[] bytes = new byte[SPARE_LENGTH];
  private char[] chars = new char[SPARE_LENGTH / 8];
  private int length;

  private Utf8Buffer() {}

  /** An empty one, for JSON by itself or as the text of an HTML script element. */
  static Utf8Buffer take(Escaping escaping) {
    Utf8Buffer spare = SPARE.getAndSet(slot(), null);
    Utf8Buffer buffer = spare == null ? new Utf8Buffer() : spare;
    buffer.html = escaping == Escaping.HTML;
    buffer.escapes = buffer.html ? HTML_ESCAPES : JSON_ESCAPES;
    buffer.length = 0;
    return buffer;
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
    if (chars.length < count) {
      chars = new char[count];
    }
    char[] from = chars;
    text.getChars(0, count, from, 0);
    reserve(3 * (long) count + 2);
    bytes[length++] = '"';
    int i = 0;
    while (i < count) {
      i = plain(from, i, count);
      if (i < count) {
        i += special(from, i, count);
      }
    }
    bytes[length++] = '"';
  }

  /** Takes chars that stand as they are, from one up to the first that does not. */
  private int plain(char[] from, int start, int count) {
    byte[] to = bytes;
    byte[] escaped = escapes;
    int at = length;
    int i = start;
    for (; i < count; i++) {
      char c = from[i];
      if (c < 128) {
        if (escaped[c] != 0) {
          break;
        }
        to[at++] = (byte) c;
      } else if (c < 0x800) {
        to[at++] = (byte) (0xC0 | c >> 6);
        to[at++] = (byte) (0x80 | c & 0x3F);
      } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
          || c == '\u2028'
          || c == '\u2029') {
        break;
      } else {
        to[at++] = (byte) (0xE0 | c >> 12);
        to[at++] = (byte) (0x80 | c >> 6 & 0x3F);
        to[at++] = (byte) (0x80 | c & 0x3F);
      }
    }
    length = at;
    return i;
  }

  /** Takes a char that is escaped, or a pair; how many chars that are. */
  private int special(char[] from, int at, int count) {
    char c = from[at];
    if (c < 128) {
      escape(escapes[c], c, count - at);
    } else if (Character.isSurrogate(c)) {
      return 1 + surrogate(from, at, count);
    } else if (html) {
      escape(NUMBERED, c, count - at);
    } else {
      bytes[length++] = (byte) (0xE0 | c >> 12);
      bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
      bytes[length++] = (byte) (0x80 | c & 0x3F);
    }
    return 1;
  }

  /** How many chars more than one were taken. */
  private int surrogate(char[] from, int at, int count) {
    char c = from[at];
    if (Character.isHighSurrogate(c) && at + 1 < count && Character.isLowSurrogate(from[at + 1])) {
      int point = Character.toCodePoint(c, from[at + 1]);
      bytes[length++] = (byte) (0xF0 | point >> 18);
      bytes[length++] = (byte) (0x80 | point >> 12 & 0x3F);
      bytes[length++] = (byte) (0x80 | point >> 6 & 0x3F);
      bytes[length++] = (byte) (0x80 | point & 0x3F);
      return 1;
    }
    escape(NUMBERED, c, count - at);
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
  String toText() {
    if (chars.length < length) {
      chars = new char[length];
    }
    String all = new String(chars, 0, decode());
    release();
    return all;
  }

  // What is here is UTF-8 of our own making; the JDK's decoder makes twice the garbage.
  private int decode() {
    byte[] from = bytes;
    char[] to = chars;
    int at = 0;
    int i = 0;
    while (i < length) {
      int b = from[i];
      if (b >= 0) {
        to[at++] = (char) b;
        i++;
      } else if ((b & 0xE0) == 0xC0) {
        to[at++] = (char) ((b & 0x1F) << 6 | from[i + 1] & 0x3F);
        i += 2;
      } else if ((b & 0xF0) == 0xE0) {
        to[at++] = (char) ((b & 0xF) << 12 | (from[i + 1] & 0x3F) << 6 | from[i + 2] & 0x3F);
        i += 3;
      } else {
        int point =
            (b & 7) << 18
                | (from[i + 1] & 0x3F) << 12
                | (from[i + 2] & 0x3F) << 6
                | from[i + 3] & 0x3F;
        at += Character.toChars(point, to, at);
        i += 4;
      }
    }
    return at;
  }

  /** All that was written, after which the buffer is not to be used. */
  byte[] toBytes() {
    byte[] all = Arrays.copyOf(bytes, length);
    release();
    return all;
  }

  /** Hands over all that was written, after which the buffer is not to be used. */
  void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, length);
    release();
  }

  private void release() {
    if (bytes.length <= LONGEST_SPARE && chars.length <= LONGEST_SPARE) {
      SPARE.set(slot(), this);
    }
  }
}

package io.github.academicevents.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BiConsumer;

/** Opens what a command reads: a file, or standard input for {@code -}. */
final class Inputs {

  /** How long a text may be, in bytes: announcements are pages, not archives. */
  static final int MAX_BYTES = 16 << 20;

  private static final int LOOK_AHEAD = 4096;

  private final InputStream standardInput;

  Inputs(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  /** The text of a file, read strictly as UTF-8, without a byte order mark. */
  String text(String file) {
    byte[] bytes;
    try (InputStream in = open(file, Inputs::refuseUnlessText)) {
      bytes = in.readNBytes(MAX_BYTES + 1);
    } catch (IOException e) {
      throw new CommandException(name(file) + ": can't be read: " + reason(e), e);
    }
    if (bytes.length > MAX_BYTES) {
      throw new CommandException(name(file) + ": is longer than 16 MB");
    }
    for (byte b : bytes) {
      if (b == 0) {
        throw new CommandException(name(file) + ": is a binary file, not UTF-8 text");
      }
    }
    String text = decode(file, bytes);
    text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (text.isBlank()) {
      throw new CommandException(name(file) + ": holds no text");
    }
    return text;
  }

  /** The bytes of a file of records; something is there, and it is no page, no binary but gzip. */
  InputStream open(String file) throws IOException {
    return open(file, Inputs::refuseUnlessRecords);
  }

  private InputStream open(String file, BiConsumer<String, byte[]> refuse) throws IOException {
    InputStream raw = file.equals("-") ? standardInput : newInputStream(file);
    PushbackInputStream in = new PushbackInputStream(raw, LOOK_AHEAD);
    byte[] head = in.readNBytes(LOOK_AHEAD);
    try {
      refuse.accept(file, head);
    } catch (CommandException e) {
      in.close();
      throw e;
    }
    in.unread(head);
    return in;
  }

  /** Makes sure that a file of records can be read, before anything else is done. */
  void check(String file) {
    if (file.equals("-")
        || Files.exists(path(file)) && !Files.isDirectory(path(file)) && !isRegular(file)) {
      // Standard input and pipes can be read only once.
      return;
    }
    try (InputStream in = newInputStream(file)) {
      refuseUnlessRecords(file, in.readNBytes(LOOK_AHEAD));
    } catch (IOException e) {
      throw new CommandException(name(file) + ": can't be read: " + reason(e), e);
    }
  }

  /** Whether it is a file that can be read again, and no pipe. */
  static boolean isRegular(String file) {
    return !file.equals("-") && Files.isRegularFile(path(file));
  }

  /** {@return the bytes of all files together, if every one has a size} */
  static OptionalLong size(List<String> files) {
    long sum = 0;
    for (String file : files) {
      if (!isRegular(file)) {
        return OptionalLong.empty();
      }
      try {
        sum += Files.size(path(file));
      } catch (IOException e) {
        return OptionalLong.empty();
      }
    }
    return OptionalLong.of(sum);
  }

  private static void refuseUnlessRecords(String file, byte[] head) {
    refuseUnlessText(file, head);
    String start = new String(head, StandardCharsets.UTF_8);
    if (InputKind.of(start.startsWith("\uFEFF") ? start.substring(1) : start) == InputKind.HTML) {
      throw new CommandException(
          name(file) + ": is HTML; use read for its JSON-LD, or import for its text");
    }
  }

  private static void refuseUnlessText(String file, byte[] head) {
    if (head.length == 0) {
      throw new CommandException(name(file) + ": is empty");
    }
    boolean gzip = head.length > 1 && head[0] == 0x1f && head[1] == (byte) 0x8b;
    for (byte b : head) {
      if (b == 0 && !gzip) {
        throw new CommandException(name(file) + ": is a binary file, not UTF-8 text");
      }
    }
  }

  private static Path path(String file) {
    try {
      return Path.of(file);
    } catch (InvalidPathException e) {
      throw new CommandException(name(file) + ": is no name of a file", e);
    }
  }

  /** The name of a file as messages show it. */
  static String name(String file) {
    return file.equals("-") ? "standard input" : Terminal.clean(file);
  }

  /** Why a file can't be read or written, in a few words. */
  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "no permission";
    }
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : Terminal.clean(message);
  }

  private static InputStream newInputStream(String file) throws IOException {
    Path path = path(file);
    if (Files.isDirectory(path)) {
      throw new CommandException(name(file) + ": is a folder");
    }
    try {
      return Files.newInputStream(path);
    } catch (NoSuchFileException e) {
      throw new CommandException(name(file) + ": no such file", e);
    }
  }

  private static String decode(String file, byte[] bytes) {
    try {
      return decode(bytes);
    } catch (CharacterCodingException e) {
      throw new CommandException(name(file) + ": is not valid UTF-8", e);
    }
  }

  static boolean isUtf8(byte[] bytes) {
    try {
      decode(bytes);
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static String decode(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }
}

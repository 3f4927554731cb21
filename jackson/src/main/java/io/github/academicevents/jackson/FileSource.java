package io.github.academicevents.jackson;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What is checked: a file or a stream; either can be read twice. */
abstract class FileSource implements Closeable {

  /** {@return how many bytes it has, if that is known} */
  OptionalLong size() {
    return OptionalLong.empty();
  }

  /** Opens it for the first time; whether it will be opened {@code again} is to be known. */
  abstract InputStream open(boolean again) throws IOException;

  /** Opens it once more. */
  abstract InputStream reopen() throws IOException;

  static FileSource of(Path file) throws IOException {
    return new OfPath(file);
  }

  static FileSource of(InputStream stream) {
    return new OfStream(stream);
  }

  private static final class OfPath extends FileSource {

    private final Path file;
    private final OptionalLong size;
    private @Nullable FileSource stream;

    OfPath(Path file) throws IOException {
      this.file = file;
      size = Files.isRegularFile(file) ? OptionalLong.of(Files.size(file)) : OptionalLong.empty();
    }

    @Override
    OptionalLong size() {
      return size;
    }

    @Override
    InputStream open(boolean again) throws IOException {
      if (size.isPresent() || !again) {
        return Files.newInputStream(file);
      }
      // A pipe gives what it holds only once.
      stream = new OfStream(Files.newInputStream(file));
      return stream.open(true);
    }

    @Override
    InputStream reopen() throws IOException {
      return stream == null ? Files.newInputStream(file) : stream.reopen();
    }

    @Override
    public void close() throws IOException {
      if (stream != null) {
        stream.close();
      }
    }
  }

  private static final class OfStream extends FileSource {

    private final InputStream stream;
    private @Nullable Path copy;

    OfStream(InputStream stream) {
      this.stream = stream;
    }

    @Override
    InputStream open(boolean again) throws IOException {
      if (!again) {
        return new Copying(stream, OutputStream.nullOutputStream());
      }
      copy = Files.createTempFile("events", ".part");
      return new Copying(stream, Files.newOutputStream(copy));
    }

    @Override
    InputStream reopen() throws IOException {
      if (copy == null) {
        throw new IllegalStateException("nothing was kept of the stream");
      }
      return Files.newInputStream(copy);
    }

    @Override
    public void close() throws IOException {
      if (copy != null) {
        Files.deleteIfExists(copy);
      }
    }
  }

  /** A stream that is copied as it is read; to close it closes the copy only. */
  private static final class Copying extends FilterInputStream {

    private final OutputStream copy;

    Copying(InputStream in, OutputStream copy) {
      super(in);
      this.copy = copy;
    }

    @Override
    public int read() throws IOException {
      int b = in.read();
      if (b >= 0) {
        copy.write(b);
      }
      return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = in.read(bytes, offset, length);
      if (read > 0) {
        copy.write(bytes, offset, read);
      }
      return read;
    }

    @Override
    public void close() throws IOException {
      copy.close();
    }
  }
}

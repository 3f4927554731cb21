package io.github.academicevents.jackson;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A stream, unpacked if it is packed by gzip; it refuses what unpacks to far more than texts do.
 */
final class UnpackedStream extends InputStream {

  private static final int BUFFER = 1 << 16;
  private static final long ALWAYS_ALLOWED = 1L << 26;

  /** Records that are all the same pack to a 300th; only runs of one byte to a 1000th. */
  private static final long MOST_TIMES = 500;

  private final Counting packed;
  private final InputStream in;
  private final boolean isPacked;
  private long unpacked;

  UnpackedStream(InputStream raw) throws IOException {
    packed = new Counting(raw);
    BufferedInputStream buffered = new BufferedInputStream(packed, BUFFER);
    buffered.mark(2);
    isPacked = buffered.read() == 0x1f && buffered.read() == 0x8b;
    buffered.reset();
    in = isPacked ? new GZIPInputStream(buffered, BUFFER) : buffered;
  }

  /** {@return how many bytes were taken from the raw stream} */
  long rawBytes() {
    return packed.count;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = in.read(bytes, offset, length);
    unpacked += Math.max(read, 0);
    if (isPacked && unpacked > ALWAYS_ALLOWED && unpacked / MOST_TIMES > packed.count) {
      throw new ZipException("unpacks to more than " + MOST_TIMES + " times its size");
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private static final class Counting extends FilterInputStream {

    private long count;

    Counting(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = in.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = in.read(bytes, offset, length);
      count += Math.max(read, 0);
      return read;
    }
  }
}

package io.github.academicevents.examples.spark;

import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hadoop.fs.BufferedFSInputStream;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.spark.TaskContext;

/** Local files of which each task that is tried for the first time can read some bytes only. */
public final class FlakyFileSystem extends RawLocalFileSystem {

  /** How often reading failed. */
  static final AtomicInteger FAILURES = new AtomicInteger();

  private static final int READABLE = 150_000;

  @Override
  public URI getUri() {
    return URI.create("flaky:///");
  }

  @Override
  public String getScheme() {
    return "flaky";
  }

  @Override
  public FSDataInputStream open(Path file, int buffer) throws IOException {
    FSDataInputStream in = super.open(file, buffer);
    TaskContext task = TaskContext.get();
    return task == null || task.attemptNumber() > 0
        ? in
        : new FSDataInputStream(new BufferedFSInputStream(new Failing(in), 4096));
  }

  // Its own kind of status asks a file for its permissions by an address that it does not know.
  @Override
  public FileStatus getFileStatus(Path file) throws IOException {
    return plain(super.getFileStatus(file));
  }

  @Override
  public FileStatus[] listStatus(Path folder) throws IOException {
    return Arrays.stream(super.listStatus(folder))
        .map(FlakyFileSystem::plain)
        .toArray(FileStatus[]::new);
  }

  private static FileStatus plain(FileStatus status) {
    return new FileStatus(
        status.getLen(),
        status.isDirectory(),
        status.getReplication(),
        status.getBlockSize(),
        status.getModificationTime(),
        status.getPath());
  }

  private static final class Failing extends FSInputStream {

    private final FSDataInputStream in;
    private int left = READABLE;

    Failing(FSDataInputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      take(1);
      return in.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = in.read(bytes, offset, length);
      take(read);
      return read;
    }

    private void take(int bytes) throws IOException {
      left -= bytes;
      if (left < 0) {
        FAILURES.incrementAndGet();
        throw new IOException("the disk is on fire, at first");
      }
    }

    @Override
    public void seek(long place) throws IOException {
      in.seek(place);
    }

    @Override
    public long getPos() throws IOException {
      return in.getPos();
    }

    @Override
    public boolean seekToNewSource(long place) throws IOException {
      return in.seekToNewSource(place);
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}

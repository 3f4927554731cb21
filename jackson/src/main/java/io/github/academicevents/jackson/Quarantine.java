package io.github.academicevents.jackson;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Where bad records go, each on a line of its own. Those of one piece are written at once, and not
 * while the process is being ended, so that a line is there as a whole or not at all.
 */
final class Quarantine implements Closeable {

  private final OutputStream out;
  private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
  private final ReentrantLock writing = new ReentrantLock();
  private final Thread atExit = new Thread(writing::lock, "event-quarantine");

  Quarantine(Optional<OutputStream> out) {
    this.out = out.orElse(OutputStream.nullOutputStream());
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  void add(RawRecord raw) {
    if (!raw.isTooLong()) {
      lines.writeBytes(raw.onOneLine());
      lines.write('\n');
    }
  }

  void flush() throws IOException {
    if (lines.size() == 0) {
      return;
    }
    writing.lock();
    try {
      lines.writeTo(out);
      out.flush();
    } finally {
      writing.unlock();
    }
    lines.reset();
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // The process is being ended already: the hook is at work.
      return;
    }
  }
}

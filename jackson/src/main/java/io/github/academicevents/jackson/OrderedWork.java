package io.github.academicevents.jackson;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Work on one thing after the other by several threads; the results come out in the order in which
 * the things came in. As many things are on the way as there are threads, and two more.
 *
 * @param <T> what comes in
 * @param <R> what comes out
 */
final class OrderedWork<T, R> implements Closeable {

  /** Where the things come from; null at the end. */
  interface Source<T> {
    @Nullable T next() throws IOException;
  }

  /** Where the results go. */
  interface Sink<R> {
    void take(R result) throws IOException;
  }

  private final Function<T, R> work;
  private final @Nullable ExecutorService threads;
  private final int most;

  OrderedWork(int threads, Function<T, R> work) {
    this.work = work;
    this.most = threads + 2;
    this.threads =
        threads == 1
            ? null
            : Executors.newFixedThreadPool(
                threads,
                run -> {
                  Thread thread = new Thread(run, "event-file");
                  thread.setDaemon(true);
                  return thread;
                });
  }

  void run(Source<T> source, Sink<R> sink) throws IOException {
    T next = source.next();
    if (threads == null) {
      for (; next != null; next = source.next()) {
        sink.take(work.apply(next));
      }
      return;
    }
    Deque<Future<R>> onTheWay = new ArrayDeque<>();
    for (; next != null; next = source.next()) {
      if (onTheWay.size() == most) {
        sink.take(result(onTheWay.remove()));
      }
      T thing = next;
      onTheWay.add(threads.submit(() -> work.apply(thing)));
    }
    while (!onTheWay.isEmpty()) {
      sink.take(result(onTheWay.remove()));
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      CancellationException cancelled = new CancellationException("the run was interrupted");
      cancelled.initCause(e);
      throw cancelled;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    if (threads != null) {
      threads.shutdownNow();
    }
  }
}

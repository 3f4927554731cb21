package io.github.academicevents.examples.spark;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * What comes of each thing of a task, one after the other; no more than one thing is held at once.
 *
 * @param <T> what comes in
 * @param <R> what comes of it
 */
final class Flattened<T, R> implements Iterator<R> {

  private final Iterator<T> things;
  private final Function<T, List<R>> work;
  private Iterator<R> results = Collections.emptyIterator();

  Flattened(Iterator<T> things, Function<T, List<R>> work) {
    this.things = things;
    this.work = work;
  }

  @Override
  public boolean hasNext() {
    while (!results.hasNext() && things.hasNext()) {
      results = work.apply(things.next()).iterator();
    }
    return results.hasNext();
  }

  @Override
  public R next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return results.next();
  }
}

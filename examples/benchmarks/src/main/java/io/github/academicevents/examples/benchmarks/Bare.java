package io.github.academicevents.examples.benchmarks;

/** A JVM that does nothing, to compare with. */
public final class Bare {

  private Bare() {}

  /**
   * Does nothing.
   *
   * @param args none
   */
  public static void main(String[] args) {}
}

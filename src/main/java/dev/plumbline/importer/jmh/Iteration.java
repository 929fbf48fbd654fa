package dev.plumbline.importer.jmh;

/**
 * The values of one measured iteration: one, or the sampled times.
 *
 * @param counts how often each value was sampled
 * @param isSampled whether they are sampled times
 */
@SuppressWarnings("ArrayRecordComponent") // columns handed on, never compared
record Iteration(double[] values, long[] counts, boolean isSampled) {
  static Iteration of(double value) {
    return new Iteration(new double[] {value}, new long[] {1}, false);
  }
}

package dev.plumbline.analysis;

/**
 * What a row's own runs say of its noise.
 *
 * @param variance of one run, on the log scale (s2 of the method)
 * @param degreesOfFreedom how much that is worth (d of the method); 0 where nothing is known
 */
record OwnNoise(double variance, double degreesOfFreedom) {
  /** One run a side. */
  static final OwnNoise UNKNOWN = new OwnNoise(0, 0);

  boolean known() {
    return degreesOfFreedom > 0;
  }
}

package dev.plumbline.analysis;

import dev.plumbline.analysis.Judgement.Basis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * The noise-floor moderated t of one table: a row's own scatter and what its requests and all rows
 * together lead to expect, averaged half and half, with degrees of freedom that say how much was
 * learned.
 */
final class NoiseModel {
  private static final double OWN_WEIGHT = 0.5;
  private static final double GUARD = 0.90;
  private static final double TWO_SIDED_95 = 0.975;
  private static final double ASSUMED_FREEDOM = 1e6;

  /** Runs that agree to the last digit (a tool of whole milliseconds) still have some noise. */
  private static final double LEAST_VARIANCE = 1e-8;

  private NoiseModel() {}

  /**
   * Judges all rows of one statistic together.
   *
   * @param assumed run-to-run noise as a fraction, used only where there is one run a side
   */
  static List<Judgement> judge(List<Contrast> rows, OptionalDouble assumed) {
    OwnNoise[] own = rows.stream().map(Contrast::ownNoise).toArray(OwnNoise[]::new);
    double[] requests = rows.stream().mapToDouble(Contrast::requestNoise).toArray();
    // All rows of runs, or none; benchmarks of one run may have been forked unlike often.
    int[] known = IntStream.range(0, own.length).filter(row -> own[row].known()).toArray();
    double shared = known.length > 0 ? shared(own, requests, known) : 0;
    List<Judgement> judged = new ArrayList<>();
    for (int row = 0; row < own.length; row++) {
      judged.add(
          own[row].known()
              ? learned(rows.get(row), own[row], requests[row], shared, known.length == 1)
              : told(rows.get(row), requests[row], square(assumed.orElse(0)), assumed.isPresent()));
    }
    return judged;
  }

  private static double shared(OwnNoise[] own, double[] requests, int[] known) {
    return SharedNoise.of(
        Arrays.stream(known).mapToObj(row -> own[row]).toArray(OwnNoise[]::new),
        Arrays.stream(known).mapToDouble(row -> requests[row]).toArray());
  }

  private static Judgement told(Contrast row, double requests, double shared, boolean assumed) {
    double expected = shared + requests;
    return judgement(
        row,
        OwnNoise.UNKNOWN,
        new Blend(expected, ASSUMED_FREEDOM, shared / expected),
        requests,
        shared,
        assumed ? Basis.ASSUMED : Basis.REQUESTS_ONLY);
  }

  private static Judgement learned(
      Contrast row, OwnNoise own, double requests, double shared, boolean onlyRow) {
    double expected = shared + requests;
    boolean noisier = noisierThan(expected, own);
    if (onlyRow || noisier) {
      Blend alone = new Blend(Math.max(own.variance(), LEAST_VARIANCE), own.degreesOfFreedom(), 1);
      Basis basis = onlyRow ? Basis.ONLY_ROW : Basis.NOISIER_THAN_EXPECTED;
      return judgement(row, own, alone, requests, shared, basis);
    }
    double share = shared / expected;
    Blend blend =
        new Blend(
            OWN_WEIGHT * own.variance() + (1 - OWN_WEIGHT) * expected,
            blendedFreedom(own.degreesOfFreedom(), share),
            share);
    return judgement(row, own, blend, requests, shared, Basis.BLENDED);
  }

  /**
   * Only the known sampling part of the expected noise earns extra degrees of freedom: all rows
   * share a run's luck, so the run-to-run part is no better known than the row's own scatter.
   */
  static double blendedFreedom(double own, double share) {
    double weight = OWN_WEIGHT * OWN_WEIGHT;
    return own / (weight + (1 - weight) * share * share);
  }

  private static boolean noisierThan(double expected, OwnNoise own) {
    double x = own.degreesOfFreedom() * own.variance() / (2 * expected);
    return GammaDistribution.of(own.degreesOfFreedom() / 2, 1).cumulativeProbability(x) > GUARD;
  }

  private static Judgement judgement(
      Contrast row, OwnNoise own, Blend blend, double requests, double shared, Basis basis) {
    double standardError = Math.sqrt(row.perRun() * blend.variance);
    return new Judgement(
        row.estimate(),
        standardError,
        blend.degreesOfFreedom,
        StudentT.quantile(TWO_SIDED_95, blend.degreesOfFreedom) * standardError,
        blend.variance,
        own.variance(),
        requests,
        shared,
        blend.runShare,
        basis);
  }

  private static double square(double x) {
    return x * x;
  }

  private record Blend(double variance, double degreesOfFreedom, double runShare) {}
}

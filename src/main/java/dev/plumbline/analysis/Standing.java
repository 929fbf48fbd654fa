package dev.plumbline.analysis;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A judged row among all rows of its statistic.
 *
 * @param q its p-value adjusted for them
 * @param family number of judged rows
 */
record Standing(
    Judgement judgement, Contrast contrast, double q, int family, ComparisonOptions options) {
  private static final double LEVEL = 0.05;
  private static final double NORMAL_95 = 1.96;

  /** Rows that learn their noise from each other and are counted together, in their order. */
  static List<Standing> among(List<Contrast> family, ComparisonOptions options) {
    List<Judgement> judged = NoiseModel.judge(family, options.assumedRunNoise());
    double[] q =
        BenjaminiHochberg.adjusted(judged.stream().mapToDouble(Judgement::pValue).toArray());
    return IntStream.range(0, q.length)
        .mapToObj(i -> new Standing(judged.get(i), family.get(i), q[i], q.length, options))
        .toList();
  }

  ComparedRow row(RowKey key, Statistic statistic) {
    OptionalInt runsNeeded = runsNeeded();
    return new ComparedRow(
        key,
        statistic,
        ComparedRow.State.JUDGED,
        baseline(),
        candidate(),
        Math.expm1(judgement.estimate()),
        Math.expm1(judgement.low()),
        Math.expm1(judgement.high()),
        judgement.standardError(),
        judgement.degreesOfFreedom(),
        judgement.pValue(),
        q,
        verdict(),
        alone(),
        Sentences.reason(this, runsNeeded),
        smallestDetectable(),
        runsNeeded,
        tippingNoise(),
        judgement.requestNoise(),
        judgement.runShare(),
        contrast.baseline().inUnit(),
        contrast.candidate().inUnit(),
        warnings());
  }

  double baseline() {
    return Math.exp(contrast.baseline().meanY());
  }

  double candidate() {
    return Math.exp(contrast.candidate().meanY());
  }

  /** As if it were the only row. */
  Verdict alone() {
    Verdict verdict = judgement.verdict(options.margin(), contrast.higherIsBetter());
    return called(verdict) && withinFloor() ? Verdict.INCONCLUSIVE : verdict;
  }

  /** Alone, and too unlikely to be the luck of asking about many rows. */
  Verdict verdict() {
    Verdict alone = alone();
    return called(alone) && q > LEVEL ? Verdict.INCONCLUSIVE : alone;
  }

  /** Whether the change is too small to matter in the metric's own unit. */
  boolean withinFloor() {
    return Math.abs(candidate() - baseline()) <= options.floor();
  }

  boolean withinMargin() {
    return Math.abs(Math.expm1(judgement.estimate())) <= options.margin();
  }

  /** Not a number where nothing is known of identical runs: no change would then be called. */
  private double smallestDetectable() {
    return judgement.grounded()
        ? Power.smallestChange(
            judgement.standardError(), judgement.degreesOfFreedom(), options.margin())
        : Double.NaN;
  }

  /**
   * Only of what is open, and where the noise is known; always more than there are. The change that
   * was measured is taken for the true one, so a change near the margin asks for many runs: no
   * other reading keeps the promise that they would probably settle it.
   */
  private OptionalInt runsNeeded() {
    if (verdict() != Verdict.INCONCLUSIVE || !judgement.grounded()) {
      return OptionalInt.empty();
    }
    double variance = judgement.variance();
    double share = judgement.runShare();
    double change = Math.abs(judgement.estimate());
    OptionalInt needed =
        withinMargin()
            ? Power.runsToShowSame(variance, share, change, options.margin())
            : Power.runsToFind(variance, share, change, options.margin());
    int present = Math.min(contrast.baseline().count(), contrast.candidate().count());
    return needed.isPresent()
        ? OptionalInt.of(Math.max(needed.getAsInt(), present + 1))
        : OptionalInt.empty();
  }

  /** The x that solves 1.96 sqrt(2 (x^2 + w)) = |estimate|, if any. */
  OptionalDouble tippingNoise() {
    if (contrast.baseline().count() > 1 || contrast.candidate().count() > 1) {
      return OptionalDouble.empty();
    }
    double scaled = judgement.estimate() / NORMAL_95;
    double square = scaled * scaled / 2 - judgement.requestNoise();
    return square > 0 ? OptionalDouble.of(Math.sqrt(square)) : OptionalDouble.empty();
  }

  private List<String> warnings() {
    return switch (judgement.basis()) {
      case BLENDED -> List.of();
      case ONLY_ROW ->
          List.of(
              "the only row: its noise is judged by its own " + contrast.replicate().word() + "s");
      case NOISIER_THAN_EXPECTED ->
          List.of(
              contrast.replicate() == Replicate.RUN
                  ? "noisier than its traffic explains: judged by its own runs"
                  : "noisier than its iterations explain: judged by its own forks");
      case ASSUMED ->
          List.of(
              "assuming that identical "
                  + contrast.replicate().word()
                  + "s vary by "
                  + Sentences.percent(options.assumedRunNoise().orElse(0)));
      case REQUESTS_ONLY ->
          List.of(
              "the interval holds the noise of the " + contrast.replicate().sample() + "s only");
    };
  }

  private static boolean called(Verdict verdict) {
    return verdict == Verdict.WORSE || verdict == Verdict.BETTER;
  }
}

package dev.plumbline.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Plumbline importing a file against a peer that works on the same file: whole processes in
 * alternation, each less its own empty start where it has one.
 *
 * @param part of the benchmark
 * @param of what is read, in words
 * @param peer the peer's name
 * @param amount what is read, in {@code unit}s
 * @param unit of a rate, such as MB/s
 */
record Race(
    String part,
    String of,
    String peer,
    double amount,
    String unit,
    Optional<Result.Target> floor) {

  /** A program, and what it takes to start and end when there is nothing to do. */
  record Side(Program program, Optional<Program> empty) {
    double emptySeconds() throws IOException, InterruptedException {
      return empty.isPresent() ? empty.get().seconds() : 0;
    }
  }

  /**
   * Takes the times, once ours gives the truth too.
   *
   * @param required the beginning of the metrics that ours must have
   */
  void run(Setting setting, Inputs.Input input, String required, Side theirs, Results results)
      throws IOException, InterruptedException {
    OurImport ours = new OurImport(setting, part, input.file());
    Optional<String> refusal = ours.refusal();
    if (refusal.isPresent()) {
      results.add(ratio(0, "Plumbline does not import it, " + refusal.get().replace('\n', ' ')));
      return;
    }
    requireTrue("Plumbline", required, input.truth(), ours.figures());
    times(setting, ours, theirs, results);
  }

  private void times(Setting setting, OurImport ours, Side theirs, Results results)
      throws IOException, InterruptedException {
    Side us = new Side(ours.program(), theirs.empty().map(_ -> ours.emptyStart()));
    us.emptySeconds(); // once before it counts: files and compilers are warm from here on
    int pairs = setting.pairs();
    double[] a0 = new double[pairs];
    double[] a = new double[pairs];
    double[] b0 = new double[pairs];
    double[] b = new double[pairs];
    for (int i = 0; i < pairs; i++) {
      ours.forget();
      a0[i] = us.emptySeconds();
      b0[i] = theirs.emptySeconds();
      a[i] = us.program().seconds();
      b[i] = theirs.program().seconds();
    }
    double ourEmpty = new Figures(a0).median();
    double theirEmpty = new Figures(b0).median();
    double[] ratios = new double[pairs];
    for (int i = 0; i < pairs; i++) {
      ratios[i] = (b[i] - theirEmpty) / (a[i] - ourEmpty);
    }
    Figures ratio = new Figures(ratios);
    results.add(
        ratio(
            ratio.median(),
            String.format(
                Locale.ROOT, "%.2f to %.2f; load %s", ratio.min(), ratio.max(), Machine.load())));
    results.add(rate("ours", less(a, ourEmpty)));
    results.add(rate(peer, less(b, theirEmpty)));
    if (theirs.empty().isPresent()) {
      results.add(
          Result.of(part, "empty starts, ours", ourEmpty, "s")
              .noting(String.format(Locale.ROOT, "%s's %.2f s", peer, theirEmpty)));
    }
  }

  private Result ratio(double times, String note) {
    return new Result(part, of + ", times as fast as " + peer, times, "x", floor, note);
  }

  private Result rate(String who, Figures seconds) {
    return Result.of(part, of + ", " + who, amount / seconds.median(), unit)
        .noting(
            String.format(
                Locale.ROOT,
                "%.2f s, %.2f to %.2f",
                seconds.median(),
                seconds.min(),
                seconds.max()));
  }

  private static Figures less(double[] all, double empty) {
    return new Figures(Arrays.stream(all).map(one -> one - empty).toArray());
  }

  /**
   * Ends the benchmark when a side does not give the truth.
   *
   * @param required the beginning of the metrics that must be there; others may be left out
   */
  static void requireTrue(
      String who, String required, Map<Truth.Key, Truth.Row> truth, Map<Truth.Key, Truth.Row> found)
      throws IOException {
    for (Map.Entry<Truth.Key, Truth.Row> row : truth.entrySet()) {
      Truth.Row same = found.get(row.getKey());
      boolean enough = same != null || !row.getKey().metric().startsWith(required);
      if (!enough || (same != null && !row.getValue().matches(same))) {
        throw new IOException(who + " says " + same + " of " + row + ", so no time counts");
      }
    }
  }
}

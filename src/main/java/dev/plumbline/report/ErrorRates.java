package dev.plumbline.report;

import dev.plumbline.analysis.ComparedRate;
import dev.plumbline.analysis.RateComparison;
import dev.plumbline.analysis.RunRate;
import dev.plumbline.analysis.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a comparison says of failed requests, in sentences: on the page and in reports alike. */
public record ErrorRates(List<ComparedRate> rates) {
  private static final int NAMED = 3;

  public ErrorRates {
    rates = List.copyOf(rates);
  }

  /** Whether more requests of an endpoint fail. */
  public boolean anyWorse() {
    return !of(Verdict.WORSE).isEmpty();
  }

  /** Which endpoints fail more, and which less; empty where none is called so. */
  public List<Text> lines() {
    List<Text> lines = new ArrayList<>();
    called(Verdict.WORSE, "Worse: ", "more requests fail", lines);
    called(Verdict.BETTER, "Better: ", "fewer requests fail", lines);
    return lines;
  }

  private void called(Verdict verdict, String word, String what, List<Text> lines) {
    List<ComparedRate> called = of(verdict);
    if (called.isEmpty()) {
      return;
    }
    List<Text> named = called.stream().limit(NAMED).map(ErrorRates::figures).toList();
    int rest = called.size() - named.size();
    Text line = Text.of(word + what + " at ").and(Wording.list(named, "; ", "; "));
    lines.add(line.and(rest == 0 ? "." : "; and at " + Figures.count(rest) + " more endpoints."));
  }

  /** "GET /jobs 0.52 → 1.43 %, +0.91 points [+0.40, +1.52]". */
  private static Text figures(ComparedRate rate) {
    return Wording.name(rate.key()).and(" " + change(rate));
  }

  /** "0.52 → 1.43 %, +0.91 points [+0.40, +1.52]". */
  public static String change(ComparedRate rate) {
    return share(RunRate.together(rate.baselineRuns())).replace(" %", "")
        + " \u2192 "
        + share(RunRate.together(rate.candidateRuns()))
        + ", "
        + Figures.points(rate.exactChange())
        + " points "
        + Figures.points(rate.low(), rate.high());
  }

  /** What is to be decided: the endpoints that fail more. */
  List<Text> decisions() {
    return of(Verdict.WORSE).stream()
        .map(
            rate ->
                Wording.name(rate.key())
                    .and(" fails more often: fix it or accept it.")
                    .strong()
                    .and(" " + change(rate) + "."))
        .toList();
  }

  List<ComparedRate> of(Verdict verdict) {
    return byVerdict().stream().filter(rate -> rate.judged() && rate.verdict() == verdict).toList();
  }

  /** Worse, better, inconclusive, same, not judged; those that nothing failed at last. */
  List<ComparedRate> byVerdict() {
    return rates.stream()
        .sorted(
            Comparator.comparing((ComparedRate rate) -> !any(rate))
                .thenComparingInt(ErrorRates::rank)
                .thenComparingDouble(rate -> -Math.abs(rate.change()))
                .thenComparing(ComparedRate::key))
        .toList();
  }

  private static int rank(ComparedRate rate) {
    if (!rate.judged()) {
      return 4;
    }
    return switch (rate.verdict()) {
      case WORSE -> 0;
      case BETTER -> 1;
      case INCONCLUSIVE -> 2;
      case SAME -> 3;
    };
  }

  /** Whether a request failed at all. */
  static boolean any(ComparedRate rate) {
    return RunRate.together(rate.baselineRuns()).hits() > 0
        || RunRate.together(rate.candidateRuns()).hits() > 0;
  }

  /** As a table shows it; arrows follow the number. */
  static Text verdict(ComparedRate rate) {
    String open = open(rate);
    if (rate.judged() && rate.verdict() != Verdict.INCONCLUSIVE) {
      String arrow = rate.change() > 0 ? "\u25b2 " : "\u25bc ";
      return rate.verdict() == Verdict.SAME
          ? Text.of("same")
          : Text.EMPTY.andStrong(arrow + rate.verdict().word());
    }
    return Text.of(rate.judged() ? "inconclusive: " + open : open);
  }

  /** Why there is no verdict; empty where there is one. */
  static String open(ComparedRate rate) {
    return rate.tooFewErrors() && rate.judged() ? "too few errors" : rate.reason();
  }

  /** What the table does not say of itself. */
  Text note() {
    return Text.of(
        "Failed requests of all, of each side's runs together; setup and teardown are left out."
            + " Judged like a statistic, on log odds, at a margin of "
            + Figures.chosen(RateComparison.ERROR_MARGIN).replace(" %", " points")
            + "; the interval is that of a typical run.");
  }

  private static String share(RunRate side) {
    return Figures.share(side.hits(), Math.round(side.of()));
  }
}

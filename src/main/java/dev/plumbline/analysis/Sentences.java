package dev.plumbline.analysis;

import dev.plumbline.model.Kind;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Why a row is inconclusive and what would settle it, for a person to read. */
final class Sentences {
  private Sentences() {}

  static String missing(int missingBaseline, int baseline, int missingCandidate, int candidate) {
    String before = missing(missingBaseline, baseline, "baseline");
    String after = missing(missingCandidate, candidate, "candidate");
    String and = before.isEmpty() || after.isEmpty() ? "" : " and ";
    return "missing from " + before + and + after;
  }

  private static String missing(int missing, int of, String side) {
    if (missing == 0) {
      return "";
    }
    if (of == 1) {
      return "the " + side + " run";
    }
    return missing == of
        ? "all " + of + " " + side + " runs"
        : missing + " of " + of + " " + side + " runs";
  }

  static String tooFew(MeasuredRow row, Statistic statistic) {
    int needed = Enough.values(statistic);
    if (row.smallest() < needed) {
      String values = row.key().kind() == Kind.REQUEST ? "requests" : "values";
      return "too few %s: %d in the smallest run, %d are needed"
          .formatted(values, row.smallest(), needed);
    }
    return "values in too few different seconds of a run: %d, at least %d are needed"
        .formatted(row.fewestBlocks(), Enough.BLOCKS);
  }

  /** Empty where the verdict is not inconclusive. */
  static String reason(Standing standing, OptionalInt runsNeeded) {
    if (standing.verdict() != Verdict.INCONCLUSIVE) {
      return "";
    }
    if (!standing.judgement().grounded()) {
      return oneRunASide(standing.tippingNoise());
    }
    if (standing.alone() != Verdict.INCONCLUSIVE) {
      return "could be chance among " + standing.family() + " rows";
    }
    if (standing.judgement().low() > 0 || standing.judgement().high() < 0) {
      return standing.withinMargin()
          ? "a change, but not surely more than the margin of "
              + percent(standing.options().margin())
              + "; "
              + moreRuns(standing, runsNeeded)
          : "a change, but smaller than the floor of "
              + plain(standing.options().floor())
              + " in the metric's unit";
    }
    return moreRuns(standing, runsNeeded);
  }

  private static String oneRunASide(OptionalDouble tippingNoise) {
    return tippingNoise.isPresent()
        ? "one run a side: the change stands unless identical runs vary by more than "
            + percent(tippingNoise.getAsDouble())
        : "one run a side: request noise alone explains the change";
  }

  private static String moreRuns(Standing standing, OptionalInt needed) {
    int baseline = standing.contrast().baseline().count();
    int candidate = standing.contrast().candidate().count();
    if (needed.isEmpty()) {
      return "more than 100 runs a side would be needed to settle it";
    }
    if (baseline != candidate) {
      return "%d runs a side would probably settle it; there are %d and %d"
          .formatted(needed.getAsInt(), baseline, candidate);
    }
    int more = needed.getAsInt() - baseline;
    return "%d more %s a side would probably settle it".formatted(more, more == 1 ? "run" : "runs");
  }

  /** "5 %", "2.5 %": at most one decimal. */
  static String percent(double fraction) {
    return plain(fraction * 100) + " %";
  }

  private static String plain(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}

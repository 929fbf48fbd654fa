package dev.plumbline.analysis;

import dev.plumbline.model.Kind;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Why a row is inconclusive and what would settle it, for a person to read. */
final class Sentences {
  private Sentences() {}

  static String missing(
      Replicate of, int missingBaseline, int baseline, int missingCandidate, int candidate) {
    String before = missing(of, missingBaseline, baseline, "baseline");
    String after = missing(of, missingCandidate, candidate, "candidate");
    String and = before.isEmpty() || after.isEmpty() ? "" : " and ";
    return "missing from " + before + and + after;
  }

  private static String missing(Replicate what, int missing, int of, String side) {
    if (missing == 0) {
      return "";
    }
    if (what == Replicate.FORK) {
      return "the " + side;
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
      return "too few %s: %d in the smallest %s, %d are needed"
          .formatted(values, row.smallest(), smallest(row), needed);
    }
    return "values in too few different seconds of a run: %d, at least %d are needed"
        .formatted(row.fewestBlocks(), Enough.BLOCKS);
  }

  private static String smallest(MeasuredRow row) {
    return row.key().kind() == Kind.BENCHMARK ? "run or fork" : "run";
  }

  /** Empty where the verdict is not inconclusive. */
  static String reason(Standing standing, OptionalInt runsNeeded) {
    if (standing.verdict() != Verdict.INCONCLUSIVE) {
      return "";
    }
    if (!standing.judgement().grounded()) {
      return oneASide(standing);
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

  private static String oneASide(Standing standing) {
    Replicate of = standing.contrast().replicate();
    OptionalDouble tippingNoise = standing.tippingNoise();
    return "one "
        + of.word()
        + " a side: "
        + (tippingNoise.isPresent()
            ? "the change stands unless identical "
                + of.word()
                + "s vary by more than "
                + percent(tippingNoise.getAsDouble())
            : of.sample() + " noise alone explains the change");
  }

  private static String moreRuns(Standing standing, OptionalInt needed) {
    int baseline = standing.contrast().baseline().count();
    int candidate = standing.contrast().candidate().count();
    String word = standing.contrast().replicate().word();
    if (needed.isEmpty()) {
      return "more than 100 " + word + "s a side would be needed to settle it";
    }
    if (baseline != candidate) {
      return "%d %ss a side would probably settle it; there are %d and %d"
          .formatted(needed.getAsInt(), word, baseline, candidate);
    }
    int more = needed.getAsInt() - baseline;
    return "%d more %s a side would probably settle it"
        .formatted(more, more == 1 ? word : word + "s");
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

package dev.plumbline.importer.k6;

import dev.plumbline.model.Distribution;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Figures held against their truths: what differs, and how many were looked at. */
final class Differences {
  private final List<String> found = new ArrayList<>();
  private int compared;

  /** What differs; a truth with nothing to compare is itself a difference. */
  List<String> list() {
    return compared == 0 ? List.of("the truth has nothing to hold the figures against") : found;
  }

  void missing(String what) {
    found.add(what + " is missing");
  }

  void same(String what, Object truth, Object figure) {
    compared++;
    if (!truth.equals(figure)) {
      found.add(what + ": truth " + truth + ", found " + figure);
    }
  }

  void near(String what, double truth, double figure) {
    compared++;
    if (!(Math.abs(truth - figure) <= 1e-9 * Math.max(1, Math.abs(truth)))) {
      found.add(what + ": truth " + truth + ", found " + figure);
    }
  }

  /** The truths are rounded to microseconds, and were doubles before. */
  void near(String what, Instant truth, Instant figure) {
    compared++;
    if (Duration.between(truth, figure).abs().toNanos() > 1_000) {
      found.add(what + ": truth " + truth + ", found " + figure);
    }
  }

  /** Everything that a truth can say of values; a word it does not know is a difference. */
  void values(String what, JsonNode truth, Distribution values) {
    truth
        .properties()
        .forEach(
            figure -> {
              String name = figure.getKey();
              double is = figure.getValue().asDouble(Double.NaN);
              switch (name) {
                case "count", "points" -> same(what + " " + name, (long) is, values.count());
                case "min" -> same(what + " min", is, values.min());
                case "max" -> same(what + " max", is, values.max());
                case "avg" -> near(what + " avg", is, values.mean());
                case "sum", "trues" -> near(what + " sum", is, values.sum());
                case "falses" -> near(what + " falses", is, values.count() - values.sum());
                case "rate" -> near(what + " rate", is, values.sum() / values.count());
                case "med" -> near(what + " med", is, interpolated(values, 50));
                case "failed", "error_rate", "statuses", "span_s", "type", "contains" -> {}
                default -> {
                  if (!name.matches("p[0-9.]+")) {
                    throw new IllegalArgumentException("a truth of " + what + " says " + name);
                  }
                  near(what + " " + name, is, interpolated(values, percent(name)));
                }
              }
            });
  }

  /** Truths by nearest rank, which is how we count: to the last digit. */
  void nearestRanks(String what, JsonNode truth, Distribution values) {
    truth
        .properties()
        .forEach(
            figure -> {
              String name = figure.getKey();
              double is = figure.getValue().asDouble(Double.NaN);
              switch (name) {
                case "count" -> same(what + " count", (long) is, values.count());
                case "min" -> same(what + " min", is, values.min());
                case "max" -> same(what + " max", is, values.max());
                case "sum" -> near(what + " sum", is, values.sum());
                default -> same(what + " " + name, is, values.percentile(percent(name)));
              }
            });
  }

  private static double percent(String name) {
    return Double.parseDouble(name.substring(1));
  }

  /** Linear between the two nearest values, as the truths and k6 itself have it. */
  private static double interpolated(Distribution values, double percent) {
    double rank = percent / 100 * (values.count() - 1);
    long below = (long) Math.floor(rank);
    double low = atRank(values, below + 1);
    double high = atRank(values, Math.min(below + 2, values.count()));
    return low + (rank - below) * (high - low);
  }

  private static double atRank(Distribution values, long rank) {
    return values.percentile(100.0 * (rank - 0.5) / values.count());
  }
}

package dev.plumbline.importer.lighthouse;

import dev.plumbline.importer.ValuedRun;
import dev.plumbline.model.StatedThreshold;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * The performance budgets of a report: the limits of {@code configSettings.budgets}, and what the
 * audits {@code timing-budget} and {@code performance-budget} say became of them.
 */
final class Budgets {
  private static final int KIB = 1_024;

  private final JsonNode root;
  private final String file;

  Budgets(JsonNode root, String file) {
    this.root = root;
    this.file = file;
  }

  void state(ValuedRun run) {
    for (JsonNode item : items("timing-budget")) {
      String metric = item.path("metric").asString("");
      Optional<Boolean> kept = kept(item.path("measurement"), item.path("overBudget"));
      state(run, metric, limit("timings", "metric", metric), BigDecimal.ONE, kept);
    }
    for (JsonNode item : items("performance-budget")) {
      String type = item.path("resourceType").asString("");
      Optional<Boolean> size = kept(item.path("transferSize"), item.path("sizeOverBudget"));
      Optional<Boolean> count = kept(item.path("requestCount"), item.path("countOverBudget"));
      state(
          run,
          type + "-size",
          limit("resourceSizes", "resourceType", type),
          BigDecimal.valueOf(KIB),
          size);
      state(
          run,
          type + "-count",
          limit("resourceCounts", "resourceType", type),
          BigDecimal.ONE,
          count);
    }
  }

  private JsonNode items(String audit) {
    return root.path("audits").path(audit).path("details").path("items");
  }

  /** Empty where nothing was measured. */
  private static Optional<Boolean> kept(JsonNode measured, JsonNode over) {
    if (!measured.isNumber()) {
      return Optional.empty();
    }
    boolean exceeded = over.isNumber() ? over.asDouble() > 0 : !over.asString("").isEmpty();
    return Optional.of(!exceeded);
  }

  /** The limits of this name; of several paths, which one held is not told. */
  private Set<BigDecimal> limit(String list, String key, String name) {
    Set<BigDecimal> limits = new TreeSet<>();
    for (JsonNode budget : root.path("configSettings").path("budgets")) {
      for (JsonNode entry : budget.path(list)) {
        if (entry.path(key).asString("").equals(name) && PageLoad.isFinite(entry.path("budget"))) {
          limits.add(entry.path("budget").decimalValue());
        }
      }
    }
    return limits;
  }

  private void state(
      ValuedRun run,
      String metric,
      Set<BigDecimal> limits,
      BigDecimal unit,
      Optional<Boolean> kept) {
    for (BigDecimal limit : limits) {
      String bound = limit.multiply(unit).stripTrailingZeros().toPlainString();
      run.threshold(
          new StatedThreshold(
              metric, "max<=" + bound, file, limits.size() == 1 ? kept : Optional.empty()));
    }
  }
}

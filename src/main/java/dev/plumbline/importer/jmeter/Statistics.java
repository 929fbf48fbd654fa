package dev.plumbline.importer.jmeter;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.JsonFile;
import dev.plumbline.importer.SourceFile;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The {@code statistics.json} of a dashboard: figures of each label, and of all but transactions.
 *
 * @param labels each with its figures, in the order of the file
 * @param total of samplers and sub-results together
 */
record Statistics(Map<String, Figures> labels, Optional<Figures> total) {
  /** How the dashboard calls the row of all. */
  static final String TOTAL = "Total";

  /**
   * The figures of a label; milliseconds, absent ones NaN. Percentiles are those of the properties
   * {@code aggregate_rpt_pct1} to 3: 90, 95 and 99 unless set.
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  record Figures(
      double count,
      double errors,
      double mean,
      double median,
      double min,
      double max,
      double[] percentiles,
      double perSecond) {}

  static Statistics read(SourceFile file) throws IOException, ImportFailure {
    Map<String, Figures> labels = new LinkedHashMap<>();
    JsonFile.read(file)
        .properties()
        .forEach(
            entry -> {
              JsonNode of = entry.getValue();
              labels.put(
                  of.path("transaction").asString(entry.getKey()),
                  new Figures(
                      number(of, "sampleCount"),
                      number(of, "errorCount"),
                      number(of, "meanResTime"),
                      number(of, "medianResTime"),
                      number(of, "minResTime"),
                      number(of, "maxResTime"),
                      new double[] {
                        number(of, "pct1ResTime"),
                        number(of, "pct2ResTime"),
                        number(of, "pct3ResTime")
                      },
                      number(of, "throughput")));
            });
    Optional<Figures> total = Optional.ofNullable(labels.remove(TOTAL));
    if (labels.isEmpty()) {
      throw new ImportFailure(
          "PB-EMPTY", file.path() + " states no figure of a run; nothing was stored");
    }
    return new Statistics(labels, total);
  }

  private static double number(JsonNode of, String name) {
    return of.path(name).isNumber() ? of.path(name).asDouble() : Double.NaN;
  }
}

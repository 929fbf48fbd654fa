package dev.plumbline.app.json;

import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.ComparisonOptions;
import dev.plumbline.app.RunsCompared;
import dev.plumbline.model.Run;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Documents about comparisons. */
public final class ComparisonJson {
  private ComparisonJson() {}

  /**
   * @param sentence the verdict in words
   */
  public static String comparison(RunsCompared compared, String sentence) {
    return Json.text(fill(Json.document(), compared, sentence));
  }

  /** One line of a batch. */
  public static String batchLine(String id, RunsCompared compared, String sentence) {
    return Json.text(fill(Json.document().put("id", id), compared, sentence));
  }

  /** A line of a batch that could not be answered. */
  public static String batchError(String id, String code, String message) {
    ObjectNode document = Json.document().put("id", id);
    document.putObject("error").put("code", code).put("message", message);
    return Json.text(document);
  }

  private static ObjectNode fill(ObjectNode document, RunsCompared compared, String sentence) {
    ComparisonOptions options = compared.table().options();
    ArrayNode rows = document.putArray("rows");
    compared.table().rows().forEach(row -> fill(rows.addObject(), row, compared, options));
    document.put("verdict", compared.table().verdict().word()).put("sentence", sentence);
    ObjectNode method =
        document
            .putObject("method")
            .put("name", "noise-floor moderated t on the log of per-run statistics")
            .put("confidence", 0.95)
            .put("margin", options.margin())
            .put("floor", options.floor())
            .put("population", "expected")
            .put("adjustment", "Benjamini-Hochberg over the rows of one statistic")
            .put("percentile", "smoothed log quantile of each run; see docs/json.md");
    method.put("replicate", compared.table().replicate().word());
    if (options.assumedRunNoise().isPresent()) {
      method.put("assumedRunNoise", options.assumedRunNoise().getAsDouble());
    }
    sides(method, compared.baseline(), compared.candidate());
    texts(document, "warnings", compared.warnings());
    return document;
  }

  private static void sides(ObjectNode method, List<Run> baseline, List<Run> candidate) {
    texts(method, "baseline", baseline.stream().map(Run::id).toList());
    texts(method, "candidate", candidate.stream().map(Run::id).toList());
  }

  private static void fill(
      ObjectNode node, ComparedRow row, RunsCompared compared, ComparisonOptions options) {
    node.put("kind", row.key().kind().word())
        .put("metric", row.key().metric())
        .put("name", row.key().name())
        .put("method", row.key().method())
        .put("statistic", row.statistic().word())
        .put("unit", compared.unit(row.key()))
        .put("higherIsBetter", row.key().higherIsBetter());
    Json.put(node, "baseline", row.baseline());
    Json.put(node, "candidate", row.candidate());
    Json.put(node, "change", row.change());
    if (Double.isFinite(row.low()) && Double.isFinite(row.high())) {
      node.putArray("interval").add(row.low()).add(row.high());
    } else {
      node.putNull("interval");
    }
    Json.put(node, "pValue", row.pValue());
    Json.put(node, "qValue", row.qValue());
    node.put("verdict", row.verdict().word())
        .put("verdictAlone", row.verdictAlone().word())
        .put("reason", row.reason());
    Json.put(node, "smallestDetectable", row.smallestDetectable());
    Json.put(
        node,
        "runsNeeded",
        row.runsNeeded().isPresent() ? row.runsNeeded().getAsInt() : Double.NaN);
    Json.put(node, "tippingNoise", row.tippingNoise().orElse(Double.NaN));
    node.putNull("effect");
    node.put("margin", options.margin()).put("floor", options.floor());
    Json.put(node, "se", row.standardError());
    Json.put(node, "df", row.degreesOfFreedom());
    ArrayNode baselineRuns = node.putArray("baselineRuns");
    row.baselineRuns().forEach(baselineRuns::add);
    ArrayNode candidateRuns = node.putArray("candidateRuns");
    row.candidateRuns().forEach(candidateRuns::add);
    texts(node, "warnings", row.warnings());
  }

  static void texts(ObjectNode node, String field, List<String> texts) {
    ArrayNode array = node.putArray(field);
    texts.forEach(array::add);
  }
}

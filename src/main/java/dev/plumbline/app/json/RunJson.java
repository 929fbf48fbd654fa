package dev.plumbline.app.json;

import dev.plumbline.analysis.BenchmarkScore;
import dev.plumbline.analysis.Intervals;
import dev.plumbline.app.ImportResult;
import dev.plumbline.app.RunView;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Distribution;
import dev.plumbline.model.Run;
import dev.plumbline.model.Track;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Documents about runs: import, runs, show, and errors. */
public final class RunJson {
  private RunJson() {}

  public static String error(String code, String message) {
    return Json.text(withError(code, message));
  }

  private static ObjectNode withError(String code, String message) {
    ObjectNode document = Json.document();
    document.putObject("error").put("code", code).put("message", message);
    return document;
  }

  public static String imports(List<ImportResult> results) {
    return imports(Json.document(), results);
  }

  /** The files that were done with before an import was stopped, and why it was. */
  public static String stopped(List<ImportResult> finished, String code, String message) {
    return imports(withError(code, message), finished);
  }

  private static String imports(ObjectNode document, List<ImportResult> results) {
    ArrayNode imports = document.putArray("imports");
    for (ImportResult result : results) {
      ObjectNode entry =
          imports
              .addObject()
              .put("file", result.file())
              .put("outcome", result.outcome().word())
              .put("run", result.run().map(Run::id).orElse(null))
              .put("tool", result.tool())
              .put("toolVersion", result.run().map(Run::toolVersion).orElse(""))
              .put("format", result.format())
              .put("bytes", result.bytes())
              .put("records", result.records());
      diagnostics(entry, result.diagnostics());
      if (!result.message().isEmpty()) {
        entry.put("code", result.code()).put("message", result.message());
      }
    }
    return Json.text(document);
  }

  public static String runs(List<Run> runs) {
    ObjectNode document = Json.document();
    ArrayNode list = document.putArray("runs");
    runs.forEach(run -> fill(list.addObject(), run));
    return Json.text(document);
  }

  static void fill(ObjectNode node, Run run) {
    node.put("id", run.id())
        .put("tool", run.tool())
        .put("toolVersion", run.toolVersion())
        .put("test", run.test())
        .put("environment", run.environment())
        .put("started", run.started().toString())
        .put("durationSeconds", run.durationSeconds())
        .put("requests", run.requests())
        .put("failed", run.failed() < 0 ? null : run.failed())
        .put("completeness", run.completeness().word())
        .put("format", run.format())
        .put("file", run.source())
        .put("bytes", run.sourceBytes())
        .set("labels", Json.texts(run.labels()));
  }

  public static String show(RunView view, List<Double> percentiles) {
    ObjectNode document = Json.document();
    fill(document.putObject("run"), view.run());
    view.beside()
        .machine()
        .ifPresent(known -> EnvironmentJson.fill(document.putObject("environment"), known));
    ArrayNode series = document.putArray("series");
    view.rows().forEach(row -> fill(series.addObject(), row, percentiles));
    ArrayNode counters = document.putArray("counters");
    view.counters()
        .forEach(
            (metric, total) -> {
              ObjectNode counter = counters.addObject().put("metric", metric.name());
              Json.put(counter, "total", total);
              counter.put("unit", metric.unit());
            });
    ArrayNode tracks = document.putArray("tracks");
    view.tracks().forEach(track -> fill(tracks.addObject(), track));
    ArrayNode thresholds = document.putArray("thresholds");
    view.thresholds()
        .forEach(
            t ->
                Json.put(
                    thresholds
                        .addObject()
                        .put("metric", t.metric())
                        .put("expression", t.expression())
                        .put("source", t.source())
                        .put("passed", t.passed().orElse(null)),
                    "actual",
                    t.actual().orElse(Double.NaN)));
    view.beside().script().ifPresent(kept -> ScriptJson.fill(document.putObject("script"), kept));
    AnnotationJson.fill(document, view.run(), view.beside().annotations());
    AttachmentJson.fill(document, view.beside().attachments());
    diagnostics(document, view.diagnostics());
    return Json.text(document);
  }

  private static void fill(ObjectNode node, RunView.Row row, List<Double> percentiles) {
    Distribution d = row.distribution();
    node.put("kind", row.metric().kind().word())
        .put("metric", row.metric().name())
        .put("role", row.metric().role().word())
        .put("name", row.name())
        .put("method", row.method())
        .put("unit", row.metric().unit())
        .put("type", row.metric().type().word());
    if (!row.by().isEmpty()) {
      node.set("by", Json.texts(row.by()));
    }
    if (d.count() >= 0) {
      node.put("count", d.count());
    } else {
      node.putNull("count");
    }
    node.put("failed", row.failed());
    Json.put(node, "min", d.min());
    Json.put(node, "max", d.max());
    Json.put(node, "mean", d.mean());
    Json.put(node, "sum", d.sum());
    ObjectNode values = node.putObject("percentiles");
    ObjectNode guards = Json.object();
    for (double p : percentiles) {
      String name = BigDecimal.valueOf(p).stripTrailingZeros().toPlainString();
      Json.put(values, name, d.percentile(p));
      long needed = Intervals.smallestCount(p);
      if (d.count() >= 0 && d.count() < needed) {
        guards.put(name, "needs " + needed);
      }
    }
    if (!guards.isEmpty()) {
      node.set("guard", guards);
    }
    if (!row.statuses().isEmpty()) {
      ObjectNode statuses = node.putObject("statuses");
      row.statuses().forEach((status, count) -> statuses.put(status.toString(), count));
    }
    row.score().ifPresent(score -> fill(node.putObject("score"), score, row));
    node.put("distribution", d.form());
  }

  private static void fill(ObjectNode node, BenchmarkScore score, RunView.Row row) {
    Json.put(node, "value", score.score());
    Json.put(node, "error", score.error());
    node.put("forks", score.forks()).put("higherIsBetter", row.method().equals("thrpt"));
  }

  private static void fill(ObjectNode node, Track track) {
    double[] values = track.values();
    node.put("metric", track.metric()).set("labels", Json.texts(track.labels()));
    node.put("unit", track.unit()).put("points", values.length);
    DoubleStream all = Arrays.stream(values);
    var summary = all.summaryStatistics();
    Json.put(node, "min", summary.getMin());
    Json.put(node, "max", summary.getMax());
    Json.put(node, "mean", summary.getAverage());
    Json.put(node, "last", values.length == 0 ? Double.NaN : values[values.length - 1]);
  }

  static void diagnostics(ObjectNode node, List<Diagnostic> diagnostics) {
    ArrayNode list = node.putArray("diagnostics");
    for (Diagnostic d : diagnostics) {
      ObjectNode entry =
          list.addObject()
              .put("code", d.code())
              .put("severity", d.severity().word())
              .put("message", d.message());
      if (d.line() > 0) {
        entry.put("line", d.line());
      }
      if (d.byteOffset() >= 0) {
        entry.put("byte", d.byteOffset());
      }
      entry.put("count", d.count());
    }
  }
}

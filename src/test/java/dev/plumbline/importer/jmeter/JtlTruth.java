package dev.plumbline.importer.jmeter;

import dev.plumbline.app.RunView;
import dev.plumbline.model.Distribution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a run differs in from figures that another program found in its file. */
final class JtlTruth {
  private final RunView view;
  private final List<String> differences = new ArrayList<>();

  private JtlTruth(RunView view) {
    this.view = view;
  }

  static JsonNode read(Path truth) throws IOException {
    return new JsonMapper().readTree(Files.readAllBytes(truth));
  }

  /** Of a golden case: its {@code truth.json} names the kind of each label. */
  static List<String> differences(RunView view, JsonNode truth) {
    JtlTruth of = new JtlTruth(view);
    of.same("rows", truth.path("rows").asLong(), of.rows());
    of.same("samplers", truth.path("samplers").asLong(), view.run().requests());
    of.same("failed", truth.path("failed").asLong(), view.run().failed());
    for (JsonNode label : truth.path("labels")) {
      of.label(label.path("kind").asString(), label.path("name").asString(), label, label);
    }
    return of.differences;
  }

  /** Of a file of the corpus, whose truth says of each label whether it is a sub-result. */
  static List<String> differencesOfCorpus(RunView view, JsonNode truth) {
    JtlTruth of = new JtlTruth(view);
    of.same("rows", truth.path("rows").asLong(), of.rows());
    of.same(
        "samplers",
        truth.path("samplesWithoutTransactionsAndSubResults").asLong(),
        view.run().requests());
    of.same("errors", truth.path("errors").asLong(), view.run().failed());
    truth
        .path("perLabel")
        .properties()
        .forEach(
            label -> {
              JsonNode said = label.getValue();
              String kind =
                  said.path("transaction").asBoolean()
                      ? "transaction"
                      : said.path("subResult").asBoolean() ? "custom" : "request";
              of.label(kind, label.getKey(), said, said.path("elapsed"));
            });
    return of.differences;
  }

  /** Samples of all kinds together. */
  private long rows() {
    return view.rows().stream()
        .filter(row -> row.metric().name().startsWith("elapsed"))
        .mapToLong(row -> row.distribution().count())
        .sum();
  }

  private void label(String kind, String name, JsonNode counts, JsonNode elapsed) {
    List<RunView.Row> rows =
        view.rows().stream()
            .filter(row -> row.metric().name().startsWith("elapsed"))
            .filter(row -> row.metric().kind().word().equals(kind) && row.name().equals(name))
            .toList();
    if (rows.size() != 1) {
      differences.add(name + " has " + rows.size() + " rows of " + kind);
      return;
    }
    RunView.Row row = rows.getFirst();
    Distribution all = row.distribution();
    same(name + " count", elapsed.path("count").asLong(), all.count());
    JsonNode failed = counts.path("failed");
    same(name + " failed", failed.asLong(counts.path("errors").asLong()), row.failed());
    same(name + " min", elapsed.path("min").asDouble(), all.min());
    same(name + " max", elapsed.path("max").asDouble(), all.max());
    same(name + " mean", elapsed.path("mean").asDouble(), all.mean());
    same(name + " p50", elapsed.path("p50").asDouble(), all.percentile(50));
    same(name + " p95", elapsed.path("p95").asDouble(), all.percentile(95));
  }

  private void same(String what, Number stated, Number shown) {
    double truth = stated.doubleValue();
    double found = shown.doubleValue();
    if (!(Math.abs(truth - found) <= 1e-9 * Math.abs(truth))) {
      differences.add(what + " is " + truth + ", found " + found);
    }
  }
}

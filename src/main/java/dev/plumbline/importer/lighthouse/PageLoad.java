package dev.plumbline.importer.lighthouse;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.RecordedFacts;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.importer.ValuedRun;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.SeriesKey;
import dev.plumbline.model.Severity;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * The report of one page load: {@code categories{id: score}}, {@code audits{id: numericValue,
 * numericUnit}}, {@code fetchTime}, {@code configSettings}.
 */
final class PageLoad {
  private final JsonNode root;
  private final SourceFile source;
  private final Endpoint page;
  private final List<String> without = new ArrayList<>();

  PageLoad(JsonNode root, SourceFile source) {
    this.root = root;
    this.source = source;
    String url = root.path("requestedUrl").asString("");
    String device =
        root.path("configSettings")
            .path("formFactor")
            .asString(root.path("configSettings").path("emulatedFormFactor").asString(""));
    this.page =
        new Endpoint(
            url.isEmpty() ? root.path("finalUrl").asString("") : url,
            "",
            false,
            false,
            "",
            device,
            "");
  }

  RunFacts read(ValuedRun run) throws ImportFailure {
    if (!root.path("categories").isObject()) {
      throw new ImportFailure(
          "PB-OLD-VERSION",
          source.path()
              + " was written by Lighthouse "
              + root.path("lighthouseVersion").asString("")
              + ", whose reports have another shape: versions 3 and newer are read");
    }
    int values = 0;
    for (var category : root.path("categories").properties()) {
      values += score(run, category.getKey(), category.getValue().path("score"));
    }
    for (String audit : audits()) {
      values += value(run, audit, root.path("audits").path(audit));
    }
    if (values == 0) {
      throw new ImportFailure(
          "PB-EMPTY",
          source.path()
              + " holds no score and no measurement: the page could not be judged"
              + error(": "));
    }
    new Budgets(root, source.name()).state(run);
    tell(run);
    return run.facts(
        new RecordedFacts.Tool(
            "lighthouse", root.path("lighthouseVersion").asString(""), LighthouseImporter.FORMAT),
        fetched());
  }

  /** Those that its categories call metrics, and what else of a page load is worth comparing. */
  private Set<String> audits() {
    Set<String> audits = new TreeSet<>(Vitals.KNOWN);
    for (JsonNode category : root.path("categories")) {
      for (JsonNode reference : category.path("auditRefs")) {
        if (reference.path("group").asString("").equals("metrics")) {
          audits.add(reference.path("id").asString(""));
        }
      }
    }
    audits.removeIf(audit -> !root.path("audits").has(audit));
    return audits;
  }

  private int score(ValuedRun run, String category, JsonNode score) {
    if (!isFinite(score)) {
      without.add(category);
      return 0;
    }
    BigDecimal shown = score.decimalValue().movePointRight(2);
    run.value(new SeriesKey(Vitals.score(category), page), 0, shown.doubleValue());
    return 1;
  }

  static boolean isFinite(JsonNode number) {
    return number.isNumber() && Double.isFinite(number.asDouble());
  }

  private int value(ValuedRun run, String id, JsonNode audit) {
    JsonNode value =
        audit.has("numericValue") ? audit.path("numericValue") : audit.path("rawValue");
    if (!isFinite(value)) {
      if (audit.path("scoreDisplayMode").asString("").equals("error")) {
        without.add(id);
      }
      return 0;
    }
    run.value(
        new SeriesKey(Vitals.metric(id, audit.path("numericUnit").asString("")), page),
        0,
        value.asDouble());
    return 1;
  }

  private void tell(ValuedRun run) {
    run.tell(
        Diagnostic.of(
            "LIGHTHOUSE-ONE-LOAD",
            Severity.INFO,
            "a report is one page load: differences between two single loads are mostly noise,"
                + " so give several reports a side"));
    if (!without.isEmpty()) {
      run.tell(
          Diagnostic.of(
              "LIGHTHOUSE-NO-SCORE",
              Severity.WARNING,
              "not computed, so left out: " + String.join(", ", without) + error("; ")));
    }
    List<String> warnings = new ArrayList<>();
    root.path("runWarnings").forEach(warning -> warnings.add(warning.asString("")));
    if (!warnings.isEmpty()) {
      run.tell(
          Diagnostic.of(
              "LIGHTHOUSE-WARNING",
              Severity.WARNING,
              "Lighthouse itself warns: " + String.join("; ", warnings)));
    }
  }

  private String error(String before) {
    String message = root.path("runtimeError").path("message").asString("");
    return message.isEmpty() ? "" : before + message.strip();
  }

  private OptionalLong fetched() {
    try {
      Instant time = OffsetDateTime.parse(root.path("fetchTime").asString("")).toInstant();
      return OptionalLong.of(ChronoUnit.NANOS.between(Instant.EPOCH, time));
    } catch (DateTimeException | ArithmeticException e) {
      return OptionalLong.empty();
    }
  }
}

package dev.plumbline.report;

import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.ComparisonOptions;
import dev.plumbline.analysis.ComparisonTable;
import dev.plumbline.analysis.PercentileLine;
import dev.plumbline.analysis.RowKey;
import dev.plumbline.analysis.Statistic;
import dev.plumbline.analysis.Verdict;
import dev.plumbline.model.Completeness;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Raw;
import dev.plumbline.report.ReportContext.Curve;
import dev.plumbline.report.ReportContext.Percentiles;
import dev.plumbline.report.ReportContext.Pooled;
import dev.plumbline.report.ReportContext.Run;
import dev.plumbline.report.ReportContext.Side;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** The release study as the method judges it: enroll slowed, withdraw sped up, nothing else. */
public final class Studies {
  private static final int[] BASELINE_FAILED = {27, 21, 29, 23, 16, 25};
  private static final int[] CANDIDATE_FAILED = {17, 22, 21, 15, 21, 21};
  private static final int[] BASELINE = {3800, 3810, 3780, 3810, 3850, 3790};
  private static final int[] CANDIDATE = {3810, 3860, 3790, 3800, 3790, 3790};

  private Studies() {}

  public static ComparisonTable sixASide() {
    return table("study.tsv", 6, Verdict.WORSE);
  }

  public static ComparisonTable oneASide() {
    return table("one-run.tsv", 1, Verdict.INCONCLUSIVE);
  }

  private static ComparisonTable table(String resource, int runs, Verdict verdict) {
    List<ComparedRow> rows = new ArrayList<>();
    try (InputStream in = Studies.class.getResourceAsStream(resource)) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> rows.add(row(line.split("\t", -1))));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return new ComparisonTable(rows, verdict, ComparisonOptions.DEFAULT, runs, runs, List.of());
  }

  private static ComparedRow row(String[] c) {
    return new ComparedRow(
        new RowKey(Kind.REQUEST, "http_req_duration", c[1], c[0]),
        Statistic.valueOf(c[2]),
        ComparedRow.State.JUDGED,
        number(c[3]),
        number(c[4]),
        number(c[5]),
        number(c[6]),
        number(c[7]),
        number(c[8]),
        number(c[9]),
        number(c[10]),
        number(c[11]),
        Verdict.valueOf(c[12]),
        Verdict.valueOf(c[13]),
        c[14],
        number(c[15]),
        c[16].isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(c[16])),
        c[17].isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(number(c[17])),
        number(c[18]),
        number(c[19]),
        numbers(c[20]),
        numbers(c[21]),
        List.of());
  }

  public static ComparedRow unjudged(RowKey key, Statistic statistic, ComparedRow.State state) {
    double none = Double.NaN;
    return new ComparedRow(
        key,
        statistic,
        state,
        none,
        none,
        none,
        none,
        none,
        none,
        none,
        none,
        none,
        Verdict.INCONCLUSIVE,
        Verdict.INCONCLUSIVE,
        state == ComparedRow.State.TOO_FEW_REQUESTS
            ? "too few requests: 12 in the smallest run, 50 are needed"
            : "missing from all 6 candidate runs",
        none,
        OptionalInt.empty(),
        OptionalDouble.empty(),
        none,
        none,
        List.of(),
        List.of(),
        List.of());
  }

  /** A row's figures as those of another name. */
  static ComparedRow of(ComparedRow row, RowKey key) {
    return new ComparedRow(
        key,
        row.statistic(),
        row.state(),
        row.baseline(),
        row.candidate(),
        row.change(),
        row.low(),
        row.high(),
        row.standardError(),
        row.degreesOfFreedom(),
        row.pValue(),
        row.qValue(),
        row.verdict(),
        row.verdictAlone(),
        row.reason(),
        row.smallestDetectable(),
        row.runsNeeded(),
        row.tippingNoise(),
        row.requestNoise(),
        row.runShare(),
        row.baselineRuns(),
        row.candidateRuns(),
        row.warnings());
  }

  /** The same table with other names. */
  public static ComparisonTable renamed(ComparisonTable table, UnaryOperator<String> names) {
    return new ComparisonTable(
        table.rows().stream()
            .map(
                row ->
                    of(
                        row,
                        new RowKey(
                            row.key().kind(),
                            row.key().metric(),
                            names.apply(row.key().name()),
                            row.key().method())))
            .toList(),
        table.verdict(),
        table.options(),
        table.baselineRuns(),
        table.candidateRuns(),
        table.warnings());
  }

  public static ReportContext context(int runs) {
    return context(runs, UnaryOperator.identity());
  }

  /** Everything that was recorded or written by a person goes through {@code names}. */
  public static ReportContext context(int runs, UnaryOperator<String> names) {
    return new ReportContext(
        "Release study: candidate against baseline",
        names.apply("release-study"),
        names.apply("k6 2.2.0"),
        true,
        "whole runs",
        side("baseline", 11, BASELINE, BASELINE_FAILED, runs, names),
        side("candidate", 31, CANDIDATE, CANDIDATE_FAILED, runs, names),
        runs == 1 ? List.of() : StudyBudgets.held(names),
        List.of(),
        "sides interleaved",
        "",
        List.of(
            new Pooled(
                key("/api/courses/:id/enroll", "POST", names),
                new Percentiles(2242, 44.93, 107.21, 149.9, 243.1),
                new Percentiles(2262, 51.95, 119.58, 178.64, 256.3)),
            new Pooled(
                key("/api/rare", "GET", names),
                new Percentiles(60, 24.1, 66.2, 70.2, 71),
                new Percentiles(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN))),
        runs == 1
            ? List.of()
            : List.of(
                new Curve(key("/api/courses/:id/enroll", "POST", names), line(1), line(1.15))),
        runs == 1 ? new ErrorRates(List.of()) : StudyErrors.rates(names),
        runs == 1 ? List.of() : List.of("This study is rigged.", "A gate would have missed it."),
        Measures.MILLISECONDS,
        Instant.parse("2026-11-21T12:00:00Z"),
        "Plumbline 0.1.0");
  }

  /** 400 made-up requests, the slowest ten times the median. */
  private static PercentileLine line(double factor) {
    return PercentileLine.of(
            Raw.of(
                IntStream.range(0, 400)
                    .mapToDouble(i -> factor * 45 * Math.pow(10, i / 400.0 * 2 - 1))
                    .toArray()))
        .orElseThrow();
  }

  private static RowKey key(String name, String method, UnaryOperator<String> names) {
    return new RowKey(Kind.REQUEST, "http_req_duration", names.apply(name), method);
  }

  private static Side side(
      String label, int minute, int[] requests, int[] failed, int n, UnaryOperator<String> names) {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      runs.add(
          new Run(
              names.apply("01hf" + label.charAt(0) + i),
              names.apply(label + "-" + (i + 1) + ".json.gz"),
              604_330 + 1_000 * i,
              Instant.parse("2026-11-21T04:00:26Z").plusSeconds(60L * (minute + i)),
              Duration.ofMillis(46_600 + 100 * i),
              requests[i],
              failed[i],
              i == 1 ? Completeness.UNKNOWN : Completeness.WHOLE,
              i == 2 ? List.of("2 lines were no points: " + names.apply("wat")) : List.of()));
    }
    return new Side(runs);
  }

  private static List<Double> numbers(String text) {
    return Arrays.stream(text.split(";", -1)).map(Double::valueOf).toList();
  }

  private static double number(String text) {
    return Double.parseDouble(text);
  }
}

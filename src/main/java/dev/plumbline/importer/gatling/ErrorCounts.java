package dev.plumbline.importer.gatling;

import dev.plumbline.importer.RunSink;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.Role;
import dev.plumbline.model.SeriesKey;
import dev.plumbline.model.Severity;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What went wrong, by message, as Gatling's own list of errors has it: of failed requests, and of
 * users to whom something else happened.
 */
final class ErrorCounts {
  private static final Metric ERRORS =
      new Metric("errors", Kind.CUSTOM, Role.OTHER, MetricType.COUNTER, "", 0);

  /** Messages with ids in them never end; what comes after so many is one kind. */
  private static final int MOST = 200;

  private static final int TOLD = 3;
  private static final int LONGEST = 120;
  private static final String OTHER = "(other messages)";

  private final RunSink sink;
  private final Map<String, Kept> byMessage = new HashMap<>();
  private final Map<String, Kept> byKind = new HashMap<>();
  private long all;

  ErrorCounts(RunSink sink) {
    this.sink = sink;
  }

  private static final class Kept {
    private final String kind;
    private final int series;
    private long count;

    Kept(String kind, int series) {
      this.kind = kind;
      this.series = series;
    }
  }

  void add(long nanos, String message) {
    Kept kept = byMessage.get(message);
    if (kept == null) {
      kept = kept(message);
    }
    kept.count++;
    all++;
    sink.add(kept.series, nanos, 1);
  }

  private Kept kept(String message) {
    String kind = Messages.kind(message);
    Kept kept =
        byKind.computeIfAbsent(
            byKind.size() < MOST || byKind.containsKey(kind) ? kind : OTHER, this::add);
    if (byMessage.size() < 10 * MOST) {
      byMessage.put(message, kept);
    }
    return kept;
  }

  private Kept add(String kind) {
    return new Kept(
        kind, sink.series(new SeriesKey(ERRORS, new Endpoint(kind, "", true, true, "", "", ""))));
  }

  long all() {
    return all;
  }

  /** The most frequent. */
  String words() {
    List<Kept> most =
        byKind.values().stream()
            .sorted(
                Comparator.comparingLong((Kept kept) -> kept.count)
                    .reversed()
                    .thenComparing(kept -> kept.kind))
            .toList();
    String told =
        String.join(
            "; ",
            most.stream()
                .limit(TOLD)
                .map(kept -> String.format(Locale.ROOT, "%,d × %s", kept.count, brief(kept.kind)))
                .toList());
    int more = most.size() - TOLD;
    return told + (more > 0 ? "; and " + more + (more == 1 ? " other kind" : " other kinds") : "");
  }

  List<Diagnostic> diagnostics() {
    return all == 0
        ? List.of()
        : List.of(
            new Diagnostic(
                "GATLING-ERRORS", Severity.INFO, "errors by message: " + words(), 0, -1, all));
  }

  private static String brief(String message) {
    return message.length() <= LONGEST ? message : message.substring(0, LONGEST) + "…";
  }
}

package dev.plumbline.importer.jmeter;

import dev.plumbline.importer.Problems;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.Requests;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.RunSpan;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.EndpointNames;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Takes over samples in the order of the file: where rows of CSV and elements of XML meet. */
final class JmeterRun {
  static final Metric ELAPSED =
      new Metric("elapsed", Kind.REQUEST, Role.DURATION, MetricType.TREND, "ms", 0);
  static final Metric TRANSACTION =
      new Metric("elapsed", Kind.TRANSACTION, Role.DURATION, MetricType.TREND, "ms", 0);

  /** Parts of samples that are counted themselves: never a duration of requests. */
  static final Metric SUB_RESULT =
      new Metric("elapsed_sub", Kind.CUSTOM, Role.OTHER, MetricType.TREND, "ms", 0);

  /** Times beyond the year 2255 are no times: their nanoseconds fit no long. */
  private static final long LATEST = 9_000_000_000_000L;

  private static final int MOST_SAMPLERS = 20_000;

  private final RunSink sink;
  private final RunSpan span;
  private final Requests requests;
  private final Requests transactions;
  private final Requests subResults;
  private final ThreadCounts threads;
  private final Totals totals = new Totals();
  private final Problems problems = new Problems();
  private final Map<Endpoint, Destination> samplers = new HashMap<>();
  private boolean crowded;

  /** Tells of the record at hand. */
  interface Place {
    void tell(String code, String message);
  }

  JmeterRun(RunSink sink, ReadContext context) {
    this.sink = sink;
    this.span = new RunSpan(sink, context);
    this.requests = new Requests(sink, context.limits(), ELAPSED);
    this.transactions = new Requests(sink, context.limits(), TRANSACTION);
    this.subResults = new Requests(sink, context.limits(), SUB_RESULT);
    this.threads = new ThreadCounts(sink);
  }

  /**
   * Takes a sample.
   *
   * @param nested whether it is known to be a part of another sample; CSV does not say
   * @param row where its {@link Figure}s begin
   * @param cells all that is recorded of it
   */
  void take(
      Sampler sampler,
      ThreadOf thread,
      boolean nested,
      long[] figures,
      int row,
      Supplier<Map<String, String>> cells,
      Place place) {
    long start = figures[row + Figure.START];
    long end = figures[row + Figure.END];
    if (start < 0 || end > LATEST) {
      place.tell(Problems.BAD_TIME, "a time that is none: " + start + " ms");
      return;
    }
    switch (span.take(end * 1_000_000L)) {
      case FAR_AWAY -> {
        place.tell(Problems.BAD_TIME, "a time more than a year away from the run's first sample");
        return;
      }
      case CLOCK_BACK ->
          place.tell(
              Problems.CLOCK_BACK,
              "the clock went back, or several files stand one after the other: from here on times"
                  + " overlap or stand out of order; every sample counts at its own time");
      case USABLE -> {}
    }
    if (figures[row + Figure.ELAPSED] < 0) {
      place.tell(Problems.NEGATIVE, "elapsed below zero; left out of every figure");
      return;
    }
    totals.rows++;
    if (sampler.several) {
      totals.summedUp++;
      return;
    }
    threads.take(
        thread.group, end, figures[row + Figure.GROUP_THREADS], figures[row + Figure.ALL_THREADS]);
    String failure = sampler.failure != null ? sampler.failure : sampler.failure(cells.get());
    if (sampler.transaction) {
      totals.transactions++;
      destination(sampler, thread, transactions)
          .takeDuration(sampler, figures, row, failure, cells);
    } else if (nested || thread.holds(sampler, start, end)) {
      totals.subResult(sampler.label);
      destination(sampler, thread, subResults).takeDuration(sampler, figures, row, failure, cells);
    } else {
      totals.sampler(thread, start, end);
      thread.ran(sampler, start, end);
      Destination to = destination(sampler, thread, requests);
      to.take(sampler, figures, row, failure, cells);
      if (crowded) {
        to.handOnBytes(); // it may be forgotten before its second has passed
      }
    }
  }

  private Destination destination(Sampler sampler, ThreadOf thread, Requests to) {
    if (sampler.destination == null
        || sampler.goesTo != to
        || !thread.group.equals(sampler.ofGroup)) {
      Endpoint endpoint =
          new Endpoint(
              sampler.label,
              "",
              !EndpointNames.isUrl(sampler.label),
              !sampler.success,
              sampler.controller,
              thread.group,
              "");
      sampler.destination =
          to == requests && !crowded
              ? samplers.computeIfAbsent(endpoint, e -> new Destination(sink, e, to.of(e)))
              : new Destination(sink, endpoint, to.of(endpoint));
      crowded = samplers.size() >= MOST_SAMPLERS;
      sampler.goesTo = to;
      sampler.ofGroup = thread.group;
    }
    return sampler.destination;
  }

  /** Hands on what is still open; called once, after the last sample. */
  void finish() {
    samplers.values().forEach(Destination::handOnBytes);
    threads.finish();
    requests.finish();
    transactions.finish();
    subResults.finish();
  }

  Problems problems() {
    return problems;
  }

  RunSpan span() {
    return span;
  }

  /** Samples that were understood. */
  long records() {
    return totals.rows;
  }

  /** What is to be told beside the problems of records. */
  List<Diagnostic> diagnostics() {
    List<Diagnostic> all = new ArrayList<>(totals.diagnostics());
    all.addAll(requests.diagnostics());
    return all;
  }
}

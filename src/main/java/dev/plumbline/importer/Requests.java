package dev.plumbline.importer;

import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.EndpointNames;
import dev.plumbline.model.KeptSample;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.Resolution;
import dev.plumbline.model.Role;
import dev.plumbline.model.SeriesKey;
import dev.plumbline.model.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The requests of a tool that writes a record of each: their durations and status codes become
 * series, the slowest and the failed are kept whole, too many URLs are folded by their templates.
 */
public final class Requests {
  /** The status code of every response, as its value. */
  public static final Metric STATUS =
      new Metric("status", Kind.REQUEST, Role.STATUS, MetricType.COUNTER, "", 0);

  private final RunSink sink;
  private final ImportLimits limits;
  private final Metric duration;
  private final SampleKeepers keepers;
  private final Map<Endpoint, Of> known = new HashMap<>();
  private final Set<String> urls = new HashSet<>();
  private boolean folded;

  /**
   * @param duration what the records' values are of
   */
  public Requests(RunSink sink, ImportLimits limits, Metric duration) {
    this.sink = sink;
    this.limits = limits;
    this.duration = duration;
    this.keepers = new SampleKeepers(limits.names());
  }

  /** Where the requests of an endpoint go. */
  public Of of(Endpoint endpoint) {
    Of found = known.get(endpoint);
    return found == null ? add(endpoint) : found;
  }

  private Of add(Endpoint endpoint) {
    Endpoint kept = endpoint;
    if (!endpoint.named() && !urls.contains(endpoint.name())) {
      if (urls.size() >= limits.names()) {
        folded = true;
        kept = EndpointNames.templatedEndpoint(endpoint);
      } else {
        urls.add(endpoint.name());
      }
    }
    Endpoint stored = kept;
    Of of = known.computeIfAbsent(stored, Of::new);
    if (known.size() < limits.series()) {
      known.put(endpoint, of);
    }
    return of;
  }

  /** Hands on what is still open and what was kept; called once, after the last record. */
  public void finish() {
    sink.finish();
    keepers.handOn(sink);
  }

  /** What happened to names and series because there were too many of them. */
  public List<Diagnostic> diagnostics() {
    List<Diagnostic> all = new ArrayList<>();
    if (folded) {
      all.add(
          Diagnostic.of(
              "PB-NAMES-FOLDED",
              Severity.WARNING,
              "more request names than the limit: further URLs are stored by their template;"
                  + " name the requests in the test to keep endpoints apart"));
    }
    if (sink.overflowed()) {
      all.add(
          Diagnostic.of(
              "PB-SERIES-CAPPED",
              Severity.WARNING,
              "more series than the limit: the rest is counted together as \"(other)\"; "
                  + sink.mostSpread()));
    }
    return all;
  }

  /** The requests of one endpoint with one outcome. */
  public final class Of {
    private final Endpoint endpoint;
    private final SampleKeeper keeper;
    private final int durations;
    private int statuses = -1;

    // In a stretch of the run the bar only rises: what is no longer than one let go, goes too.
    private long letGo = Long.MIN_VALUE;
    private long letGoFrom;
    private long letGoTo;

    private Of(Endpoint endpoint) {
      this.endpoint = endpoint;
      this.keeper = keepers.of(duration, endpoint);
      this.durations = sink.series(new SeriesKey(duration, endpoint));
    }

    /**
     * Counts a request of which the file says no status, for tools that write millions of them.
     *
     * @return whether it might be one to {@link #keep}, had it not failed
     */
    public boolean count(long end, long value) {
      sink.add(durations, end, value);
      return wants(end, value, "");
    }

    /**
     * @param end epoch nanoseconds
     * @param value integer of the metric's decimals
     * @param status code of the response, 0 where there was none, -1 where the file does not say
     * @param failure kind of the failure, empty where the request succeeded
     * @param tags of the record as recorded; asked only where the sample is kept
     */
    public void take(
        long end, long value, int status, String failure, Supplier<Map<String, String>> tags) {
      sink.add(durations, end, value);
      if (status >= 0) {
        sink.addRepeating(statuses(), end, status);
      }
      keep(end, value, failure, tags);
    }

    /** The same of several requests alike. */
    public void take(
        long end,
        long value,
        long count,
        int status,
        String failure,
        Supplier<Map<String, String>> tags)
        throws ImportFailure {
      sink.add(durations, end, value, count);
      if (status >= 0) {
        sink.add(statuses(), end, status, count);
      }
      keep(end, value, failure, tags);
    }

    /** The same of a duration that no integer of the metric's decimals can hold. */
    public void takeRaw(
        long end,
        double value,
        long count,
        int status,
        String failure,
        Supplier<Map<String, String>> tags)
        throws ImportFailure {
      if (count == 1) {
        sink.addRaw(durations, end, value);
      } else {
        sink.addRaw(durations, end, value, count, Resolution.EXACT);
      }
      if (status >= 0) {
        sink.add(statuses(), end, status, count);
      }
      if (keeper.wants(end, value, failure)) {
        keep(end, value, failure, tags);
      }
    }

    private int statuses() {
      if (statuses < 0) {
        statuses = sink.series(new SeriesKey(STATUS, endpoint));
      }
      return statuses;
    }

    /** Keeps a request whole that is among the slowest or failed; it is counted already. */
    public void keep(long end, long value, String failure, Supplier<Map<String, String>> tags) {
      if (wants(end, value, failure)) {
        keep(end, duration.inUnit(value), failure, tags);
      }
    }

    private boolean wants(long end, long value, String failure) {
      if (value <= letGo && end >= letGoFrom && end < letGoTo && failure.isEmpty()) {
        return false;
      }
      if (keeper.wants(end, duration.inUnit(value), failure)) {
        return true;
      }
      letGo = keeper.stretchBegin() == letGoFrom ? Math.max(letGo, value) : value;
      letGoFrom = keeper.stretchBegin();
      letGoTo = keeper.stretchEnd();
      return false;
    }

    private void keep(long end, double inUnit, String failure, Supplier<Map<String, String>> tags) {
      String reason = failure.isEmpty() ? SampleKeeper.SLOW : failure;
      keeper.offer(
          end,
          inUnit,
          failure,
          () -> new KeptSample(duration.name(), endpoint, end, inUnit, reason, tags.get()));
    }
  }
}

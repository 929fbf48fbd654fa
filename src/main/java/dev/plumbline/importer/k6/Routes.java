package dev.plumbline.importer.k6;

import dev.plumbline.importer.Requests;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.SampleKeepers;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.EndpointNames;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.Role;
import dev.plumbline.model.SeriesKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds out, once for each pattern, where points go. */
final class Routes {
  /** k6's error code of every request that has one, as its value. */
  static final Metric ERROR_CODE =
      new Metric("error_code", Kind.REQUEST, Role.OTHER, MetricType.COUNTER, "", 0);

  private final RunSink sink;
  private final int mostNames;
  private final SampleKeepers kept;
  private final HeldRequests held;
  private final Map<String, K6Metric> declared = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> undeclared = new HashSet<>();
  private final SaidTags said;
  private boolean folding;

  /**
   * @param said the tags that requests are called by, and series split by
   */
  Routes(RunSink sink, int mostNames, SampleKeepers kept, HeldRequests held, SaidTags said) {
    this.sink = sink;
    this.mostNames = mostNames;
    this.kept = kept;
    this.held = held;
    this.said = said;
  }

  /** Whether the metric was not known before. */
  boolean declare(K6Metric metric) {
    return declared.putIfAbsent(metric.name(), metric) == null;
  }

  Map<String, K6Metric> declared() {
    return declared;
  }

  /** Metrics with points but without a declaration, whose type had to be presumed. */
  Set<String> presumed() {
    return undeclared;
  }

  /** Whether names were folded because there were too many. */
  boolean folded() {
    return folding;
  }

  Route of(String metricName, Tagset tags) {
    K6Metric metric = declared.get(metricName);
    if (metric == null) {
      metric = K6Metric.presumed(metricName);
      if (K6Metric.builtIn(metricName) == null) {
        undeclared.add(metricName);
      }
    }
    Metric model = metric.toModel();
    if (model.type() == MetricType.GAUGE) {
      return gauge(model, tags);
    }
    boolean request = model.kind() == Kind.REQUEST;
    Route ok = series(model, endpoint(model, tags, false), tags);
    if (!request) {
      return ok;
    }
    Route failed = series(model, endpoint(model, tags, true), tags);
    if (tags.saysExpected() || model.name().startsWith("grpc_")) {
      return tags.failed(model.name()) ? failed : ok;
    }
    return held.route(model.name(), tags, ok, failed);
  }

  private Route gauge(Metric metric, Tagset tags) {
    Map<String, String> labels = new HashMap<>();
    for (String label : new String[] {"group", "scenario"}) {
      if (!tags.get(label).isEmpty()) {
        labels.put(label, tags.get(label));
      }
    }
    Map<String, String> fixed = Map.copyOf(labels);
    return (nanos, millionths, number) ->
        sink.gauge(
            metric.name(),
            fixed,
            metric.unit(),
            nanos,
            millionths == Micros.NONE ? number : metric.inUnit(millionths));
  }

  private Route series(Metric metric, Endpoint endpoint, Tagset tags) {
    LazySeries values = new LazySeries(sink, new SeriesKey(metric, endpoint));
    if (metric.kind() != Kind.REQUEST || metric.role() != Role.DURATION) {
      return values;
    }
    LazySeries statuses = new LazySeries(sink, new SeriesKey(Requests.STATUS, endpoint));
    int status = tags.status();
    String code = tags.get("error_code");
    Route errors =
        code.matches("[0-9]{1,9}")
            ? constant(new SeriesKey(ERROR_CODE, endpoint), Integer.parseInt(code))
            : (_, _, _) -> {};
    Route keep = KeptSamples.route(kept, metric, endpoint, tags);
    return (nanos, millionths, number) -> {
      values.take(nanos, millionths, number);
      if (status >= 0) {
        statuses.take(nanos, status, 0);
      }
      errors.take(nanos, millionths, number);
      keep.take(nanos, millionths, number);
    };
  }

  private Route constant(SeriesKey key, long value) {
    LazySeries series = new LazySeries(sink, key);
    return (nanos, _, _) -> series.take(nanos, value, 0);
  }

  private Endpoint endpoint(Metric metric, Tagset tags, boolean failed) {
    String group = tags.get("group");
    String scenario = tags.get("scenario");
    String by = said.splitting(tags);
    return switch (metric.kind()) {
      case CHECK -> new Endpoint(tags.get("check"), "", true, false, group, scenario, by);
      case GROUP -> new Endpoint(group, "", true, false, group, scenario, by);
      case TRANSACTION -> new Endpoint("", "", true, false, group, scenario, by);
      default -> {
        String operation = said.operation(tags);
        if (!operation.isEmpty()) {
          yield new Endpoint(operation, tags.get("method"), true, failed, group, scenario, by);
        }
        String recorded = tags.get("name").isEmpty() ? tags.get("url") : tags.get("name");
        boolean named =
            !EndpointNames.isUrl(recorded)
                || !(tags.get("url").isEmpty() || tags.get("url").equals(recorded));
        String name = named ? recorded : bounded(recorded);
        yield new Endpoint(name, tags.get("method"), named, failed, group, scenario, by);
      }
    };
  }

  private String bounded(String recorded) {
    if (!names.contains(recorded)) {
      if (names.size() >= mostNames) {
        folding = true;
        return EndpointNames.template(recorded);
      }
      names.add(recorded);
    }
    return recorded;
  }

  /** A series that is made known to the sink by its first value, so that none is empty. */
  private static final class LazySeries implements Route {
    private final RunSink sink;
    private final SeriesKey key;
    private int id = -1;

    LazySeries(RunSink sink, SeriesKey key) {
      this.sink = sink;
      this.key = key;
    }

    @Override
    public void take(long epochNanos, long millionths, double number) {
      if (id < 0) {
        id = sink.series(key);
      }
      if (millionths == Micros.NONE) {
        sink.addRaw(id, epochNanos, number);
      } else {
        sink.add(id, epochNanos, millionths);
      }
    }
  }
}

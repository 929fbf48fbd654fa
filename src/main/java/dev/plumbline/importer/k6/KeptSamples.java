package dev.plumbline.importer.k6;

import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.SampleKeeper;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.KeptSample;
import dev.plumbline.model.Metric;
import java.util.HashMap;
import java.util.Map;

/** The samples of each endpoint that are kept whole. */
final class KeptSamples {
  /** Of more endpoints only the slowest of the whole run are kept: they take memory. */
  private static final int BY_STRETCH = 200;

  private final int most;
  private final Map<String, SampleKeeper> keepers = new HashMap<>();

  /**
   * @param most endpoints beyond this many share one keeper
   */
  KeptSamples(int most) {
    this.most = most;
  }

  Route route(Metric metric, Endpoint endpoint, Tagset tags) {
    String of = metric.name() + "\n" + endpoint.method() + "\n" + endpoint.name();
    SampleKeeper keeper =
        keepers.computeIfAbsent(
            keepers.size() < most || keepers.containsKey(of) ? of : "",
            _ -> new SampleKeeper(keepers.size() < BY_STRETCH));
    String failure = endpoint.failed() ? tags.failureKind() : "";
    String reason = failure.isEmpty() ? SampleKeeper.SLOW : failure;
    return (nanos, millionths, number) -> {
      double value = millionths == Micros.NONE ? number : metric.inUnit(millionths);
      keeper.offer(
          nanos,
          value,
          failure,
          () -> new KeptSample(metric.name(), endpoint, nanos, value, reason, tags.tags()));
    };
  }

  void handOn(RunSink sink) {
    keepers.values().forEach(keeper -> keeper.handOn(sink));
  }
}

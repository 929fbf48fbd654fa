package dev.plumbline.importer.k6;

import dev.plumbline.importer.SampleKeeper;
import dev.plumbline.importer.SampleKeepers;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.KeptSample;
import dev.plumbline.model.Metric;

/** Leads points to the keepers of samples. */
final class KeptSamples {
  private KeptSamples() {}

  static Route route(SampleKeepers keepers, Metric metric, Endpoint endpoint, Tagset tags) {
    SampleKeeper keeper = keepers.of(metric, endpoint);
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
}

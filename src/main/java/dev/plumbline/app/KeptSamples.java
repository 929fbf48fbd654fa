package dev.plumbline.app;

import dev.plumbline.analysis.RowKey;
import dev.plumbline.model.EndpointNames;
import dev.plumbline.model.KeptSample;
import dev.plumbline.model.Run;
import java.time.Instant;

/** Where a kept sample belongs. */
final class KeptSamples {
  private static final long SECOND = 1_000_000_000L;

  private KeptSamples() {}

  static boolean isWithin(KeptSample sample, Run run, int from, int to) {
    Instant started = run.started();
    long zero = started.getEpochSecond() * SECOND + started.getNano();
    // Samples of before the run's first are counted to its first second, as their values are.
    long second = Math.max(0, Math.floorDiv(sample.epochNanos() - zero, SECOND));
    return second >= from && second < to;
  }

  static boolean isOf(KeptSample sample, RunWindow.ErrorRow error) {
    String told = sample.tags().getOrDefault(error.status() ? "status" : "error_code", "");
    return sample.endpoint().failed()
        && sample.endpoint().method().equals(error.method())
        && EndpointNames.templated(sample.endpoint()).equals(error.name())
        && told.equals(Integer.toString(error.code()));
  }

  static boolean isOf(KeptSample sample, RowKey row) {
    return sample.metric().equals(row.metric())
        && sample.endpoint().method().equals(row.method())
        && EndpointNames.templated(sample.endpoint()).equals(row.name());
  }
}

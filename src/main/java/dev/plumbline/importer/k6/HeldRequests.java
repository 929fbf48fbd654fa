package dev.plumbline.importer.k6;

import java.util.ArrayList;
import java.util.List;

/**
 * Requests whose tags do not say whether the response was expected: their points wait for the
 * {@code http_req_failed} that k6 writes last of a request's points. Where none follows (it was
 * switched off), the status decides.
 */
final class HeldRequests {
  private final List<Held> waiting = new ArrayList<>();
  private Tagset tags;
  private long nanos;

  Route route(String metric, Tagset of, Route ok, Route failed) {
    boolean decides = metric.equals("http_req_failed");
    return (at, millionths, number) -> {
      if (at != nanos || !of.equals(tags)) {
        release();
        nanos = at;
        tags = of;
      }
      waiting.add(new Held(metric, ok, failed, millionths, number));
      if (decides) {
        release(millionths != 0);
      }
    };
  }

  /** Lets go what still waits when no decision came. */
  void release() {
    if (!waiting.isEmpty()) {
      release(tags.failed(waiting.getFirst().metric));
    }
  }

  private void release(boolean asFailed) {
    for (Held held : waiting) {
      (asFailed ? held.failed : held.ok).take(nanos, held.millionths, held.number);
    }
    waiting.clear();
    tags = null;
  }

  private record Held(String metric, Route ok, Route failed, long millionths, double number) {}
}

package dev.plumbline.importer;

import dev.plumbline.model.Endpoint;
import dev.plumbline.model.Metric;
import java.util.HashMap;
import java.util.Map;

/** Keeps samples whole for each endpoint; of very many endpoints, fewer. */
public final class SampleKeepers {
  /** Of more endpoints only the slowest of the whole run are kept: they take memory. */
  private static final int BY_STRETCH = 200;

  private final int most;
  private final Map<String, SampleKeeper> keepers = new HashMap<>();

  /**
   * @param most endpoints beyond this many share one keeper
   */
  public SampleKeepers(int most) {
    this.most = most;
  }

  /** The keeper of an endpoint's samples, failed or not. */
  public SampleKeeper of(Metric metric, Endpoint endpoint) {
    String of = metric.name() + "\n" + endpoint.method() + "\n" + endpoint.name();
    return keepers.computeIfAbsent(
        keepers.size() < most || keepers.containsKey(of) ? of : "",
        _ -> new SampleKeeper(keepers.size() < BY_STRETCH));
  }

  public void handOn(RunSink sink) {
    keepers.values().forEach(keeper -> keeper.handOn(sink));
  }
}

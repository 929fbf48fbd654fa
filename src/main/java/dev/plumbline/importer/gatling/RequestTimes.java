package dev.plumbline.importer.gatling;

import dev.plumbline.importer.Requests;
import dev.plumbline.model.Endpoint;
import java.util.HashMap;
import java.util.Map;

/** The requests of one name in one group: those that succeeded and those that failed. */
final class RequestTimes {
  /** Of messages with ids in them, which never end, so many are remembered. */
  private static final int MOST_KINDS = 200;

  private final Requests requests;
  private final String group;
  private final String name;
  private final String scenario;
  private final RunTally tally;
  private final String path;
  private Requests.Of succeeded;
  private Requests.Of failed;
  private Outcomes tallied;

  private final Map<String, String> kinds = new HashMap<>();

  /**
   * @param tally null where nobody needs it
   * @param path groups and name as Gatling shows them
   */
  RequestTimes(
      Requests requests, String group, String name, String scenario, RunTally tally, String path) {
    this.requests = requests;
    this.group = group;
    this.name = name;
    this.scenario = scenario;
    this.tally = tally;
    this.path = path;
  }

  void take(long endNanos, long millis, boolean ok, String message) {
    if (tally != null) {
      tally(millis, ok);
    }
    if (ok) {
      if (succeeded == null) {
        succeeded = of(false);
      }
      if (succeeded.count(endNanos, millis)) {
        succeeded.keep(endNanos, millis, "", () -> tags(message));
      }
    } else {
      if (failed == null) {
        failed = of(true);
      }
      failed.count(endNanos, millis);
      failed.keep(endNanos, millis, kind(message), () -> tags(message));
    }
  }

  private String kind(String message) {
    String kind = kinds.get(message);
    if (kind == null) {
      kind = Messages.kind(message);
      if (kinds.size() < MOST_KINDS) {
        kinds.put(message, kind);
      }
    }
    return kind;
  }

  private void tally(long millis, boolean ok) {
    if (tallied == null) {
      tallied = tally.request(path);
    }
    tallied.add(millis, ok);
  }

  private Requests.Of of(boolean failures) {
    return requests.of(new Endpoint(name, "", true, failures, group, scenario, ""));
  }

  private static Map<String, String> tags(String message) {
    String shown = Messages.shown(message);
    return shown.isEmpty() ? Map.of() : Map.of("message", shown);
  }
}

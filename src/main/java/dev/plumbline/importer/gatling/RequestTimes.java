package dev.plumbline.importer.gatling;

import dev.plumbline.importer.Requests;
import dev.plumbline.model.Endpoint;
import java.util.Map;

/** The requests of one name in one group: those that succeeded and those that failed. */
final class RequestTimes {
  private final Requests requests;
  private final String group;
  private final String name;
  private final String scenario;
  private final RunTally tally;
  private final String path;
  private Requests.Of succeeded;
  private Requests.Of failed;
  private Outcomes tallied;

  // The kind of the message that was seen last.
  private String lastMessage;
  private String lastKind;

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

  @SuppressWarnings("ReferenceEquality") // the same text is the same string in a log that is read
  private String kind(String message) {
    if (message != lastMessage) {
      lastKind = Messages.kind(message);
      lastMessage = message;
    }
    return lastKind;
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

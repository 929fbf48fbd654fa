package dev.plumbline.importer.gatling;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The exact figures of a run by path, as Gatling writes paths: {@code Checkout / Payment}. Groups
 * are counted by their cumulated response time, as Gatling's report does.
 */
final class RunTally {
  private final Map<String, Outcomes> requests = new LinkedHashMap<>();
  private final Map<String, Outcomes> groups = new LinkedHashMap<>();
  private long firstMillis = Long.MAX_VALUE;
  private long lastMillis = Long.MIN_VALUE;

  Outcomes request(String path) {
    return requests.computeIfAbsent(path, _ -> new Outcomes());
  }

  Outcomes group(String path) {
    return groups.computeIfAbsent(path, _ -> new Outcomes());
  }

  /** Takes the time of a record into the time that the run took. */
  void at(long millis) {
    firstMillis = Math.min(firstMillis, millis);
    lastMillis = Math.max(lastMillis, millis);
  }

  Map<String, Outcomes> requests() {
    return requests;
  }

  Optional<Outcomes> of(String path, boolean group) {
    return Optional.ofNullable((group ? groups : requests).get(path));
  }

  Outcomes all() {
    Outcomes all = new Outcomes();
    requests.values().forEach(all::addAll);
    return all;
  }

  /** As Gatling has it for rates: whole seconds, the begun one counted. */
  long seconds() {
    return Math.max(1, Math.ceilDiv(lastMillis - firstMillis, 1_000L));
  }
}

package dev.plumbline.importer.k6;

import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.Role;
import java.util.List;
import java.util.Map;

/**
 * A metric as k6 declares it.
 *
 * @param contains {@code time} (milliseconds), {@code data} (bytes) or {@code default}
 * @param thresholds the expressions stated for it
 */
record K6Metric(String name, MetricType type, String contains, List<String> thresholds) {
  private static final Map<String, Role> ROLES =
      Map.ofEntries(
          Map.entry("http_req_duration", Role.DURATION),
          Map.entry("http_req_waiting", Role.WAITING),
          Map.entry("http_req_connecting", Role.CONNECTING),
          Map.entry("http_req_blocked", Role.BLOCKED),
          Map.entry("http_req_tls_handshaking", Role.TLS),
          Map.entry("http_req_sending", Role.SENDING),
          Map.entry("http_req_receiving", Role.RECEIVING),
          Map.entry("grpc_req_duration", Role.DURATION),
          Map.entry("group_duration", Role.DURATION),
          Map.entry("iteration_duration", Role.DURATION),
          Map.entry("ws_connecting", Role.CONNECTING));

  private static final Map<String, K6Metric> BUILT_IN =
      Map.ofEntries(
          trend("http_req_duration"),
          trend("http_req_waiting"),
          trend("http_req_connecting"),
          trend("http_req_blocked"),
          trend("http_req_tls_handshaking"),
          trend("http_req_sending"),
          trend("http_req_receiving"),
          trend("grpc_req_duration"),
          trend("ws_connecting"),
          trend("ws_session_duration"),
          trend("ws_ping"),
          trend("group_duration"),
          trend("iteration_duration"),
          of("http_reqs", MetricType.COUNTER, "default"),
          of("iterations", MetricType.COUNTER, "default"),
          of("dropped_iterations", MetricType.COUNTER, "default"),
          of("ws_sessions", MetricType.COUNTER, "default"),
          of("ws_msgs_sent", MetricType.COUNTER, "default"),
          of("ws_msgs_received", MetricType.COUNTER, "default"),
          of("data_sent", MetricType.COUNTER, "data"),
          of("data_received", MetricType.COUNTER, "data"),
          of("checks", MetricType.RATE, "default"),
          of("http_req_failed", MetricType.RATE, "default"),
          of("vus", MetricType.GAUGE, "default"),
          of("vus_max", MetricType.GAUGE, "default"));

  K6Metric {
    thresholds = List.copyOf(thresholds);
  }

  private static Map.Entry<String, K6Metric> trend(String name) {
    return of(name, MetricType.TREND, "time");
  }

  private static Map.Entry<String, K6Metric> of(String name, MetricType type, String contains) {
    return Map.entry(name, new K6Metric(name, type, contains, List.of()));
  }

  /** k6's own metric of that name, or null where a script made it. */
  static K6Metric builtIn(String name) {
    return BUILT_IN.get(name);
  }

  /** What can be presumed of a metric that the file does not declare: a CSV never does. */
  static K6Metric presumed(String name) {
    K6Metric known = builtIn(name);
    return known != null ? known : new K6Metric(name, MetricType.TREND, "default", List.of());
  }

  Metric toModel() {
    return new Metric(
        name, kind(), ROLES.getOrDefault(name, Role.OTHER), type, unit(), Micros.DECIMALS);
  }

  boolean isTime() {
    return contains.equals("time");
  }

  private String unit() {
    return switch (contains) {
      case "time" -> "ms";
      case "data" -> "B";
      default -> "";
    };
  }

  private Kind kind() {
    if (name.equals("checks")) {
      return Kind.CHECK;
    }
    if (name.equals("group_duration")) {
      return Kind.GROUP;
    }
    if (name.equals("iteration_duration") || name.equals("iterations")) {
      return Kind.TRANSACTION;
    }
    boolean ofRequests =
        name.startsWith("http_req") || name.startsWith("grpc_req") || name.equals("ws_connecting");
    return ofRequests && builtIn(name) != null ? Kind.REQUEST : Kind.CUSTOM;
  }
}

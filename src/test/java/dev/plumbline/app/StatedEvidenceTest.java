package dev.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.analysis.RunEvidence.Stated;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.Role;
import dev.plumbline.model.SeriesKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which stated figures may stand for requests, and which for successful ones. */
class StatedEvidenceTest {
  private static final Metric DURATION = metric("http_req_duration", Role.DURATION);
  private static final Endpoint EXPECTED = part("", "expected_response:true");
  private static final Endpoint LOGIN = part("/login", "");

  private final Map<SeriesKey, Map<String, Double>> stated = new LinkedHashMap<>();

  @Test
  void durationsTakeTheirCountAndFailuresFromWhatIsStatedBesideThem() {
    requests(100, 3);
    state(DURATION, Endpoint.NONE, Map.of("p95", 20.0));
    state(DURATION, EXPECTED, Map.of("p95", 30.0));
    Stated whole = row(Endpoint.NONE);
    assertEquals(100, whole.figures().count());
    assertEquals(3, whole.failed());
    assertEquals(30, whole.succeeded().orElseThrow().percentile(95));
  }

  @Test
  void withoutAFailureAllFiguresAreOfSuccessfulRequests() {
    requests(100, 0);
    state(DURATION, Endpoint.NONE, Map.of("p95", 20.0));
    state(DURATION, LOGIN, Map.of("p95", 25.0));
    assertEquals(20, row(Endpoint.NONE).succeeded().orElseThrow().percentile(95));
    assertEquals(25, row(LOGIN).succeeded().orElseThrow().percentile(95));
    assertEquals(-1, row(LOGIN).figures().count());
  }

  @Test
  void ofAPartIsUnknownWhichRequestsFailed() {
    requests(100, 3);
    state(DURATION, Endpoint.NONE, Map.of("p95", 20.0));
    state(DURATION, LOGIN, Map.of("p95", 25.0));
    assertEquals(-1, row(LOGIN).failed());
    assertTrue(row(LOGIN).succeeded().isEmpty());
    assertTrue(row(Endpoint.NONE).succeeded().isEmpty());
  }

  @Test
  void zerosOfAPartWithoutRequestsAreNoFigures() {
    requests(100, 100);
    state(DURATION, Endpoint.NONE, Map.of("p95", 0.0));
    state(DURATION, EXPECTED, Map.of("p95", 0.0, "max", 0.0));
    state(DURATION, LOGIN, Map.of("p95", 0.0, "max", 0.0));
    assertEquals(100, row(Endpoint.NONE).failed());
    assertTrue(row(Endpoint.NONE).succeeded().isEmpty());
    assertFalse(rows().stream().anyMatch(s -> s.key().endpoint().equals(LOGIN)));
  }

  @Test
  void countsOfOneProtocolAreNotTakenForTwo() {
    requests(100, 0);
    state(DURATION, Endpoint.NONE, Map.of("p95", 20.0));
    state(metric("grpc_req_duration", Role.DURATION), Endpoint.NONE, Map.of("p95", 20.0));
    assertEquals(-1, row(Endpoint.NONE).failed());
    assertEquals(-1, row(Endpoint.NONE).figures().count());
  }

  private void requests(double count, double failed) {
    state(
        new Metric("http_reqs", Kind.REQUEST, Role.OTHER, MetricType.COUNTER, "", 6),
        Endpoint.NONE,
        Map.of("sum", count));
    state(
        new Metric("http_req_failed", Kind.REQUEST, Role.OTHER, MetricType.RATE, "", 6),
        Endpoint.NONE,
        Map.of("sum", failed, "count", count));
  }

  private void state(Metric metric, Endpoint endpoint, Map<String, Double> figures) {
    stated.put(new SeriesKey(metric, endpoint), figures);
  }

  private List<Stated> rows() {
    return StatedEvidence.of(stated).stream()
        .filter(s -> s.key().metric().equals(DURATION))
        .toList();
  }

  private Stated row(Endpoint endpoint) {
    return rows().stream()
        .filter(s -> s.key().endpoint().equals(endpoint))
        .findFirst()
        .orElseThrow();
  }

  private static Metric metric(String name, Role role) {
    return new Metric(name, Kind.REQUEST, role, MetricType.TREND, "ms", 6);
  }

  private static Endpoint part(String name, String tags) {
    return new Endpoint(name, "", true, false, "", "", tags);
  }
}

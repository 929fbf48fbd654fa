package dev.plumbline.importer.k6;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.analysis.EndpointRows.NameStyle;
import dev.plumbline.app.Imports;
import dev.plumbline.app.RunView;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Population;
import dev.plumbline.model.Role;
import dev.plumbline.model.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which requests failed, by whatever a file says of it, and who is counted. */
class K6FailuresTest {
  private static final String TAGS =
      "\"group\":\"\",\"method\":\"GET\",\"name\":\"/a\",\"status\":\"%s\"";

  @TempDir Path folder;
  @AutoClose private Imports imports;

  @BeforeEach
  void open() {
    imports = new Imports(folder);
  }

  @Test
  void expectedResponseDecidesWhateverTheStatus() throws IOException {
    String tags = TAGS.formatted("200") + ",\"expected_response\":\"%s\"";
    assertEquals(
        List.of(2L, 1L),
        counted(
            Lines.point("http_req_duration", 0, "1", tags.formatted("false"))
                + Lines.point(
                    "http_req_duration", 1, "2", tags.replace("200", "404").formatted("true"))));
  }

  @Test
  void withoutItHttpReqFailedDecides() throws IOException {
    assertEquals(
        List.of(3L, 2L),
        counted(request(0, "404", "0") + request(1, "200", "1") + request(2, "0", "1")));
  }

  @Test
  void withoutEitherTheStatusDecides() throws IOException {
    StringBuilder lines = new StringBuilder();
    List.of("200", "302", "399", "400", "503", "0")
        .forEach(s -> lines.append(Lines.point("http_req_duration", 0, "1", TAGS.formatted(s))));
    assertEquals(List.of(6L, 3L), counted(lines.toString()));
  }

  @Test
  void theStatusesAreCountedOneByOne() throws IOException {
    RunView view = shown(request(0, "404", "0") + request(1, "200", "0") + request(2, "200", "0"));
    assertEquals(Map.of(200L, 2L, 404L, 1L), durations(view).statuses());
  }

  @Test
  void requestsOfSetupAndTeardownStayRecognisableAndOutOfWhatIsJudged() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String group : List.of("::setup", "::teardown", "::setup::login", "", "::setups")) {
      lines.append(
          Lines.request("/a", 0, "5", 200)
              .replace("\"group\":\"\"", "\"group\":\"" + group + "\""));
    }
    lines.append(Lines.request("/a", 10, "9", 500));
    Run run = stored(lines.toString());
    assertEquals(6, durations(imports.show(run)).distribution().count());
    RunView judged = imports.show(run, NameStyle.RECORDED, Population.EXPECTED, "group");
    assertEquals(
        List.of("", "::setups"),
        judged.rows().stream().map(row -> row.by().get("group")).sorted().toList());
    assertTrue(
        imports.show(run, "group").rows().stream()
            .anyMatch(row -> row.by().get("group").equals("::setup::login")));
  }

  @Test
  void grpcCallsFailByTheirOwnCodes() throws IOException {
    String tags =
        "\"group\":\"\",\"method\":\"Transfer\",\"name\":\"/ledger.v1.Ledger/Transfer\","
            + "\"service\":\"ledger.v1.Ledger\",\"status\":\"%s\"";
    RunView view =
        shown(
            Lines.declare("grpc_req_duration", "trend", "time")
                + Lines.point("grpc_req_duration", 0, "1.5", tags.formatted("0"))
                + Lines.point("grpc_req_duration", 1, "2.5", tags.formatted("14")));
    RunView.Row row = durations(view);
    assertEquals(List.of(2L, 1L), List.of(row.distribution().count(), row.failed()));
    assertEquals(Map.of(0L, 1L, 14L, 1L), row.statuses());
    assertEquals(
        List.of(Kind.REQUEST, Role.DURATION), List.of(row.metric().kind(), row.metric().role()));
    assertEquals("Transfer", row.method());
  }

  @Test
  void webSocketsAreTheirSessionsAndMessages() throws IOException {
    String tags = "\"group\":\"\",\"status\":\"101\",\"url\":\"ws://h/feed\"";
    RunView view =
        shown(
            Lines.declare("ws_connecting", "trend", "time")
                + Lines.point("ws_connecting", 0, "1.25", tags)
                + Lines.point("ws_session_duration", 9, "900", tags)
                + Lines.point("ws_msgs_received", 9, "1", tags).repeat(3));
    view.counters()
        .forEach(
            (metric, total) -> assertEquals("ws_msgs_received 3.0", metric.name() + " " + total));
    assertEquals(1, view.counters().size());
    RunView.Row connecting = row(view, "ws_connecting");
    assertEquals(List.of("ws://h/feed", 0L), List.of(connecting.name(), connecting.failed()));
    assertEquals(900, row(view, "ws_session_duration").distribution().max());
    assertTrue(view.diagnostics().isEmpty(), view.diagnostics()::toString);
  }

  /** A request without the tag, followed by what k6 says of it. */
  private static String request(long millis, String status, String failed) {
    String tags = TAGS.formatted(status);
    return Lines.point("http_reqs", millis, "1", tags)
        + Lines.point("http_req_duration", millis, "1", tags)
        + Lines.point("http_req_failed", millis, failed, tags);
  }

  private List<Long> counted(String lines) throws IOException {
    RunView view = shown(lines);
    RunView.Row row = durations(view);
    assertEquals(view.run().failed(), row.failed());
    return List.of(row.distribution().count(), row.failed());
  }

  private static RunView.Row durations(RunView view) {
    return view.rows().stream()
        .filter(r -> r.metric().role() == Role.DURATION)
        .findFirst()
        .orElseThrow();
  }

  private static RunView.Row row(RunView view, String metric) {
    return view.rows().stream()
        .filter(r -> r.metric().name().equals(metric))
        .findFirst()
        .orElseThrow();
  }

  private RunView shown(String lines) throws IOException {
    return imports.show(stored(lines));
  }

  private Run stored(String lines) throws IOException {
    return imports.stored(Lines.write(folder.resolve("failures.json"), lines));
  }
}

package dev.plumbline.importer.k6;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.model.TestScript;
import dev.plumbline.model.TestScript.Call;
import dev.plumbline.model.TestScript.Scenario;
import dev.plumbline.model.TestScript.Threshold;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class K6ScriptTest {
  private static final String HTTP = "import http from 'k6/http';\n";

  @Test
  void theScriptOfTheStudyIsRead() throws IOException {
    TestScript script =
        K6Script.read(Files.readString(Path.of("sample-data/k6/release-study/study.js")))
            .orElseThrow();
    Scenario load = script.scenarios().getFirst();
    assertEquals("ramping-vus", load.executor());
    assertEquals(7, load.steps().size());
    assertEquals("5s to 10", load.steps().getFirst());
    assertEquals(5, script.thresholds().size());
    assertTrue(script.thresholds().contains(new Threshold("http_req_duration", "p(99)<1000")));
    assertEquals(10, script.calls().size());
    assertTrue(script.isWhole());
    assertTrue(
        script
            .calls()
            .contains(new Call("POST", "${}/api/courses/${}/enroll", "/api/courses/:id/enroll")));
  }

  @Test
  void scenariosAreReadWithTheirExecutors() {
    TestScript script =
        read(
            """
            export const options: Options = {
              scenarios: {
                browse: { executor: 'constant-vus', vus: 3, duration: '25s', exec: 'b' },
                'pay now': {
                  executor: "ramping-arrival-rate", startRate: 1, timeUnit: `1s`,
                  stages: [ { target: 5, duration: '1m' }, /* none */ { duration: D, target: 0 } ],
                },
              },
              thresholds: {
                'http_req_duration{scenario:browse}': ['p(95)<200', LIMIT],
                checks: [{ threshold: 'rate>0.9', abortOnFail: true }],
              },
            };
            export function b() { http.get('https://h/x'); }
            """);
    assertEquals(
        List.of(
            new Scenario("browse", "constant-vus", List.of("vus 3", "duration 25s", "exec b")),
            new Scenario(
                "pay now",
                "ramping-arrival-rate",
                List.of("startRate 1", "timeUnit 1s", "1m to 5", "D to 0"))),
        script.scenarios());
    assertEquals(
        List.of(
            new Threshold("http_req_duration{scenario:browse}", "p(95)<200"),
            new Threshold("checks", "rate>0.9")),
        script.thresholds());
  }

  @Test
  void everyWayToCallIsUnderstood() {
    TestScript script =
        read(
            """
            const BASE = __ENV.BASE || 'http://x';
            const API = 'https://api';
            export default function () {
              http.get(`${BASE}/orders/${id}`);
              http.del(API + '/orders/' + id, null, { tags: { name: 'DeleteOrder' } });
              http.post(url, body, tagged('x'));
              http.batch([['PUT', BASE + '/a', null], BASE + '/b', { method: 'GET', url: u }]);
              http.request('PATCH', '/c?d=' + e);
              // http.get('/commented')
            }
            """);
    assertEquals(
        List.of(
            new Call("GET", "${}/orders/${}", ""),
            new Call("DELETE", "https://api/orders/${}", "DeleteOrder"),
            Call.HIDDEN,
            new Call("PUT", "${}/a", ""),
            new Call("GET", "${}/b", ""),
            new Call("PATCH", "/c?d=${}", "")),
        script.calls());
    assertFalse(script.isWhole());
  }

  @Test
  void whatComesFromAnotherFileIsHidden() {
    assertFalse(read("import { a } from './lib.js'; export default a;").isWhole());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "export default function () {}",
        "import http from 'k6/http'; export function helper() {}",
        "// import http from 'k6/http'\nexport default 1",
        "const options = { thresholds: {",
      })
  void whatIsNoTestOfK6IsNone(String script) {
    assertEquals(Optional.empty(), K6Script.read(script));
  }

  @Test
  void everyBeginningOfAScriptIsRead() throws IOException {
    String script = Files.readString(Path.of("sample-data/k6/release-study/study.js"));
    for (int i = 0; i < script.length(); i += 7) {
      K6Script.read(script.substring(0, i));
    }
  }

  private static TestScript read(String script) {
    return K6Script.read(HTTP + script).orElseThrow();
  }
}

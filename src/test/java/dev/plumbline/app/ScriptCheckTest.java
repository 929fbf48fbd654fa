package dev.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.app.ScriptCheck.Called;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.TestScript;
import dev.plumbline.model.TestScript.Call;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptCheckTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "GET;${}/orders/${};'';GET;/orders/:id;true",
        "GET;https://host/orders/42;'';GET;/orders/:id;true",
        "GET;/orders/${};'';GET;/orders/open;true",
        "GET;${}/orders;'';GET;/api/v1/orders;true",
        "GET;/orders;'';GET;/api/v1/orders;false",
        "POST;${}/orders;'';GET;/orders;false",
        "'';${}/orders;'';GET;/orders;true",
        "GET;${}/orders?page=${};'';GET;/orders?page;true",
        "GET;${}/orders/x-${};'';GET;/orders/:id;true",
        "GET;${}/orders/${};'';GET;/orders;false",
        "GET;${}/x;Get order;'';Get order;true",
        "GET;${}/x;Get ${};'';Get order;true",
        "GET;${}/x;Other;GET;/x;false",
        "GET;${}/x;${};'';GET /x;true",
      })
  void aCallFitsAResult(
      String method, String address, String name, String of, String result, boolean fits) {
    assertEquals(fits, ScriptCheck.isOf(new Call(method, address, name), new Called(of, result)));
  }

  @Test
  void whatHasNoOtherHalfIsTold() {
    List<Diagnostic> told =
        check(
            List.of(get("${}/a"), get("${}/gone/${}")),
            new Called("GET", "/a"),
            new Called("POST", "/more"));
    assertEquals(
        List.of(
            "s.js calls GET ${}/gone/${}, of which the run has no result",
            "s.js does not call POST /more, of which the run has results"),
        told.stream().map(Diagnostic::message).toList());
    assertEquals(
        List.of(ScriptCheck.NO_RESULT, ScriptCheck.NO_CALL),
        told.stream().map(Diagnostic::code).toList());
  }

  @Test
  void whereCallsAreHiddenAResultWithoutACallIsNoWonder() {
    assertEquals(
        List.of(),
        check(
            List.of(get("${}/a"), Call.HIDDEN), new Called("GET", "/a"), new Called("GET", "/b")));
    assertEquals(
        List.of(),
        check(
            List.of(get("${}/a"), new Call("GET", "${}/x", "${}")),
            new Called("GET", "/a"),
            new Called("GET", "/b")));
  }

  @Test
  void ofARunWithoutEndpointsNothingIsTold() {
    assertEquals(List.of(), check(List.of(get("${}/a"))));
  }

  @Test
  void manyAreToldByTheirNumber() {
    List<Call> calls = IntStream.range(0, 50).mapToObj(i -> get("/x" + i)).toList();
    List<Diagnostic> told = check(calls, new Called("GET", "/y"));
    assertEquals(20 + 1 + 1, told.size());
    assertEquals("s.js calls 30 others, of which the run has no result", told.get(20).message());
  }

  private static Call get(String address) {
    return new Call("GET", address, "");
  }

  private static List<Diagnostic> check(List<Call> calls, Called... results) {
    return new ScriptCheck(
            new TestScript("k6", List.of(), List.of(), calls), "s.js", Set.of(results))
        .diagnostics();
  }
}

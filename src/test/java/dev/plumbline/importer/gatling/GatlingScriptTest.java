package dev.plumbline.importer.gatling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.model.TestScript;
import dev.plumbline.model.TestScript.Call;
import dev.plumbline.model.TestScript.Scenario;
import dev.plumbline.model.TestScript.Threshold;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GatlingScriptTest {
  private static final String SCALA =
      """
      import io.gatling.core.Predef._
      import io.gatling.http.Predef._

      class Shop extends Simulation {
        val orders = "/orders"
        val protocol = http.baseUrl("https://shop") // http("none").get("/x")
        val browse = scenario("Browse")
          .exec(http("Home").get("/"))
          .exec(http("Order ${id}").get(orders + "/#{id}").check(status.is(200)))
        val buy: ScenarioBuilder = scenario("Buy").exec(
          http("Pay").httpRequest("POST", s"/pay/$cart"))
        setUp(
          browse.inject(atOnceUsers(10), rampUsers(100).during(60)),
          buy.inject(constantConcurrentUsers(5) during (30 seconds))
        ).protocols(protocol).assertions(
          global.responseTime.max.lt(50),
          details("Home").failedRequests.percent.lt(1.5))
      }
      """;

  @Test
  void aSimulationInScalaIsRead() {
    TestScript script = GatlingScript.read(SCALA).orElseThrow();
    assertEquals(
        List.of(
            new Scenario("Browse", "open", List.of("atOnceUsers(10)", "rampUsers(100).during(60)")),
            new Scenario(
                "Buy", "closed", List.of("constantConcurrentUsers(5) during (30 seconds)"))),
        script.scenarios());
    assertEquals(
        List.of(
            new Threshold("global", "responseTime.max.lt(50)"),
            new Threshold("details(\"Home\")", "failedRequests.percent.lt(1.5)")),
        script.thresholds());
    assertEquals(
        List.of(
            new Call("GET", "/", "Home"),
            new Call("GET", "/orders/${}", "Order ${}"),
            new Call("POST", "/pay/${}", "Pay")),
        script.calls());
  }

  @Test
  void aSimulationInJavaOrKotlinIsRead() {
    TestScript script =
        GatlingScript.read(
                """
                import static io.gatling.javaapi.core.CoreDsl.*;
                public class Shop extends Simulation {
                  ScenarioBuilder scn = scenario("Shop").exec(http("Get").get("/a"));
                  { setUp(scn.injectOpen(constantUsersPerSec(2).during(10)))
                      .assertions(global().responseTime().percentile3().lt(500)); }
                }
                """)
            .orElseThrow();
    assertEquals(
        List.of(new Scenario("Shop", "open", List.of("constantUsersPerSec(2).during(10)"))),
        script.scenarios());
    assertEquals(
        List.of(new Threshold("global", "responseTime.percentile3.lt(500)")), script.thresholds());
    assertEquals(
        List.of(new Call("GET", "/a/${}", "Get")),
        GatlingScript.read(
                """
                import io.gatling.javaapi.core.Simulation
                class Shop : Simulation() {
                  val scn = scenario("Shop").exec(http("Get").get("/a/$id"))
                }
                """)
            .orElseThrow()
            .calls());
  }

  @Test
  void whatIsNoSimulationIsNone() {
    assertEquals(Optional.empty(), GatlingScript.read("class A extends Simulation {}"));
    assertEquals(Optional.empty(), GatlingScript.read("import io.gatling.core.Predef._"));
    assertEquals(Optional.empty(), GatlingScript.read(""));
  }

  @Test
  void everyBeginningOfASimulationIsRead() {
    for (int i = 0; i < SCALA.length(); i++) {
      GatlingScript.read(SCALA.substring(0, i));
    }
  }
}

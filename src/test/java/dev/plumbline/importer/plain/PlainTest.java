package dev.plumbline.importer.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.importer.ToolTruths;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Tables with the documented names: they are known by themselves. */
class PlainTest extends ToolTruths {
  PlainTest() {
    super("");
  }

  @Override
  protected Map<String, Double> expected(JsonNode truth) {
    return named(truth);
  }

  @Test
  void aColumnOfAnotherNameMakesItAnybodysTable() throws IOException {
    for (String header :
        new String[] {
          "time,name,duration,outcome", "time,name,duration_ms,thread", "name,mean_ms"
        }) {
      String refusal = refusal(file(header + "\n1795341600,a,5,ok\n"));
      assertTrue(refusal.startsWith("PB-UNKNOWN-FORMAT"), header + ": " + refusal);
    }
  }

  @Test
  void aColumnThatAloneIsNotKnownIsNamed() throws IOException {
    String known = "time,name,duration_ms,outcome";
    String row = "\n1795341600,a,5,ok,x,y\n";
    assertTrue(
        refusal(file(known + ",notes" + row))
            .endsWith(
                "; it may be plain (its column notes is not known; take it out, or say what the"
                    + " others are with --map)"));
    assertTrue(
        refusal(file(known + ",notes,tester" + row)).contains("columns notes, tester are not"));
    assertTrue(
        refusal(file("{\"time\":1795341600,\"duration_s\":1,\"notes\":\"x\"}\n"))
            .contains("notes is"));
    for (String others : List.of("a,b,duration_ms,name", "name,mean_ms,notes", "id,notes,name")) {
      String refusal = refusal(file(others + row));
      assertFalse(refusal.contains("may be plain"), refusal);
    }
  }

  @Test
  void aRequestThatIsSaidToBeginEndsByItsDuration() throws IOException {
    String rows = "start,name,duration_s\n1795341600,a,1.5\n1795341603,a,5\n";
    assertEquals(6.5, shown(file(rows)).get("seconds"), 1e-9);
  }

  @Test
  void durationsFinerThanNanosecondsStayAsTheyAre() throws IOException {
    String rows = "time,name,duration_ms\n1795341600,a,12.345678901234\n1795341601,a,1\n";
    assertEquals(12.345678901234, shown(file(rows)).get("duration max"));
  }

  @Test
  void rowsInAnyOrderAreOneRun() throws IOException {
    String rows = "time,name,duration_ms\n1795341690,a,3\n1795341645,a,2\n1795341600,a,1\n";
    Map<String, Double> shown = shown(file(rows));
    assertEquals(90, shown.get("seconds"));
    assertEquals(3, shown.get("requests"));
  }

  @Test
  void seriesInAnyOrderAreSorted() throws IOException {
    String rows = "time,value.cpu (%)\n1795341690,3\n1795341645,2\n1795341600,1\n";
    assertEquals(90, shown(file(rows)).get("seconds"));
    assertEquals(3, shown(file(rows)).get("points cpu"));
  }

  @Test
  void aRowThatCannotBeReadIsToldWithItsPlace() throws IOException {
    StringBuilder rows = new StringBuilder("time,name,duration_ms,outcome\n");
    for (int i = 0; i < 200; i++) {
      rows.append(1795341600 + i).append(",a,").append(i == 77 ? "fast" : "5").append(",ok\n");
    }
    Map<String, Double> shown = shown(file(rows.toString()));
    assertEquals(199, shown.get("requests"));
    assertTrue(told(file(rows.toString())).contains("PB-BAD-LINE"));
  }

  @Test
  void aCellOfSeveralLinesIsOneCell() throws IOException {
    String rows =
        "name,time,duration_ms\n\"a\nb, c\",1795341600,7\n\"say \"\"no\"\"\",1795341601,9\n";
    Map<String, Double> shown = shown(file(rows));
    assertEquals(7, shown.get("duration max of a b, c"));
    assertEquals(9, shown.get("duration max of say \"no\""));
  }

  @Test
  void aLastNumberWithoutItsLineEndIsLeftOut() throws IOException {
    String rows = "time,name,duration_ms\n1795341600,a,5\n1795341601,a,12";
    assertEquals(1, shown(file(rows)).get("requests"));
    assertTrue(told(file(rows)).contains("PB-CUT"));
    String whole = "time,name,duration_ms,outcome\n1795341600,a,5,ok\n1795341601,a,12,true";
    assertEquals(2, shown(file(whole)).get("requests"));
  }

  @Test
  void requestsWithoutAnOutcomeAreToldToBeTakenForSuccessful() throws IOException {
    assertTrue(told(file("time,name,duration_ms\n1795341600,a,5\n")).contains("PLAIN-NO-OUTCOME"));
  }

  @Test
  void durationsBelowZeroAndMissingOnesAreInNoFigure() throws IOException {
    String rows =
        """
        time,name,duration_ms,outcome
        1795341600,a,5,ok
        1795341601,a,,failed
        1795341602,a,7,ok
        """;
    assertEquals(2, shown(file(rows)).get("duration count"));
    assertTrue(told(file(rows)).contains("PLAIN-NO-DURATION"));
  }
}

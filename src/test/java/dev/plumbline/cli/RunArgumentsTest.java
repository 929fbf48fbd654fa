package dev.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a RUN may be. */
class RunArgumentsTest {
  @TempDir Path folder;
  private Commands commands;
  private List<String> newestFirst;

  @BeforeEach
  void importThreeRuns() {
    commands = new Commands(folder);
    for (String version : List.of("v0.48.0", "v1.0.0", "v2.2.0")) {
      Path run = commands.golden(version, version, "points.json.gz");
      commands.run("import", run, "--label", "set=all", "--label", version + "=yes").ended(0);
    }
    newestFirst = new ArrayList<>();
    commands.json(0, "runs").path("runs").forEach(run -> newestFirst.add(text(run, "id")));
  }

  @Test
  void latestCountsBackwards() {
    for (int back = 0; back < 3; back++) {
      assertEquals(newestFirst.get(back), shown(back == 0 ? "latest" : "latest~" + back));
    }
    assertEquals("PB-NO-RUN", refused("latest~3"));
  }

  @Test
  void anIdOrAnUnambiguousBeginningOfOneIsARun() {
    String id = newestFirst.getFirst();
    assertEquals(id, shown(id));
    assertEquals(id, shown(id.substring(0, 5)));
    assertEquals("PB-NO-RUN", refused(id.substring(0, 2)));
    assertEquals("PB-NO-RUN", refused("zzzz"));
  }

  @Test
  void aLabelMeansEveryRunThatCarriesIt() {
    assertEquals(newestFirst.getFirst(), shown("v2.2.0=yes"));
    assertEquals("PB-MANY-RUNS", refused("set=all"));
    assertEquals("PB-NO-RUN", refused("set=none"));
    JsonNode set =
        commands.json(0, "baseline", "set", "three", "set=all", "--reason", "the three of them");
    assertEquals(3, set.at("/baseline/size").asInt());
  }

  @Test
  void aFileThatIsKnownIsItsRun() {
    assertEquals(newestFirst.getFirst(), shown(folder.resolve("v2.2.0/points.json.gz").toString()));
    assertEquals(3, commands.json(0, "runs").path("runs").size());
  }

  @Test
  void aPatternMeansWhatItMatchesAndNoDeeper() {
    commands.golden("more/deep", "v0.33.0", "points.json.gz");
    assertEquals("PB-NO-FILE", refused(folder + "/more/*.gz"));
    assertTrue(shown(folder + "/more/*/*.gz").length() > 3);
    assertTrue(shown(folder + "/more/**.gz").length() > 3);
    assertEquals("PB-MANY-RUNS", refused(folder + "/v*/points.*"));
  }

  private String shown(String run) {
    return commands.json(0, "show", run).at("/run/id").asString();
  }

  private String refused(String run) {
    return commands.json(ExitCode.USAGE, "show", run).at("/error/code").asString();
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asString();
  }
}

package dev.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ScriptAnswersTest {
  @TempDir Path folder;
  private Commands commands;

  @BeforeEach
  void begin() {
    commands = new Commands(folder);
  }

  @Test
  void theOnlyScriptOfAFolderIsThatOfItsRuns() {
    Path study = commands.study("study", "baseline", 2);
    commands.copy(Commands.STUDY.resolve("study.js"), "study/study.js");
    JsonNode entry = last(commands.json(0, "import", study).at("/imports"));
    assertEquals("imported", entry.get("outcome").asString());
    assertEquals("k6-script", entry.get("format").asString());
    assertTrue(entry.get("run").isNull(), "it belongs to two");
    JsonNode shown = commands.json(0, "show", "latest");
    assertEquals("ramping-vus", shown.at("/script/scenarios/0/executor").asString());
    assertEquals(10, shown.at("/script/calls").size());
    assertFalse(shown.get("diagnostics").toString().contains("SCRIPT-"));
    assertTrue(commands.run("show", "latest").ended(0).out().contains("\nScript "));
  }

  @Test
  void aScriptOfARunsNameIsFoundBesideThatRunAlone() throws IOException {
    Path study = commands.study("study", "baseline", 2);
    String script = Files.readString(Commands.STUDY.resolve("study.js"));
    Files.writeString(
        study.resolve("baseline-1.js"), script.replace("'/api/health'", "'/api/gone/'+id"));
    Path first = study.resolve("baseline-1.json.gz");
    commands.run("import", first, study.resolve("baseline-2.json.gz")).ended(0);
    String said = commands.run("show", first).ended(0).err();
    assertTrue(said.contains("baseline-1.js calls GET /api/gone/${}"), said);
    JsonNode noticed = commands.json(0, "show", first).get("diagnostics");
    assertTrue(noticed.toString().contains("does not call GET /api/health"), noticed.toString());
    assertFalse(commands.json(0, "show", study.resolve("baseline-2.json.gz")).has("script"));
  }

  @Test
  void aScriptThatIsNamedTakesThePlaceOfAnotherAndStays() throws IOException {
    Path study = commands.study("study", "baseline", 1);
    commands.copy(Commands.STUDY.resolve("study.js"), "study/study.js");
    commands.run("import", study).ended(0);
    Path own =
        Files.writeString(
            folder.resolve("own.ts"),
            "import http from 'k6/http'; export default () => { http.get('/none'); }");
    commands.run("import", study, "--script", own).ended(0);
    assertEquals(1, commands.json(0, "show", "latest").at("/script/calls").size());
    JsonNode entry = last(commands.json(0, "import", study).at("/imports"));
    assertEquals("skipped", entry.get("outcome").asString());
    assertEquals(1, commands.json(0, "show", "latest").at("/script/calls").size());
  }

  @Test
  void thresholdsOfTheScriptStandWhereNoFileHasAny() throws IOException {
    Path study = commands.study("study", "baseline", 1);
    Path run = study.resolve("baseline-1.json.gz");
    Files.delete(study.resolve("baseline-1.summary.json"));
    commands.run("import", run).ended(0);
    int before = commands.json(0, "show", run).at("/thresholds").size();
    Path script = Commands.STUDY.resolve("study.js");
    commands.run("import", run, "--script", script).ended(0);
    JsonNode thresholds = commands.json(0, "show", run).at("/thresholds");
    assertEquals(before == 0 ? 5 : before, thresholds.size());
  }

  @Test
  void whatIsNoScriptIsRefused() throws IOException {
    Path study = commands.study("study", "baseline", 1);
    Path none = Files.writeString(folder.resolve("a.js"), "console.log('k6')");
    String said = commands.run("import", study, "--script", none).ended(2).out();
    assertTrue(said.contains("a.js is no k6 script and no Gatling simulation"), said);
    commands.run("import", study, "--script", folder.resolve("missing.js")).ended(2);
    commands.copy(none, "study/a.js");
    assertTrue(commands.run("import", study).ended(0).out().contains("no result file: a.js"));
  }

  private static JsonNode last(JsonNode array) {
    return array.get(array.size() - 1);
  }
}

package dev.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ShowAnswersTest {
  @TempDir Path folder;
  private Commands commands;

  @BeforeEach
  void importRun() {
    commands = new Commands(folder);
    commands.run("import", commands.study("study", "baseline", 1)).ended(ExitCode.DONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "40; 30; --to 30 is not after --from 40",
        "30; 30; --to 30 is not after --from 30",
        "0; 0; --to 0 is not after the start of the run",
        "500s; 600s; --from 500s is after the end of the run: it ends at 47.1",
      })
  void aPartThatHoldsNothingIsRefused(String from, String to, String said) {
    String err = commands.run("show", "latest", "--from", from, "--to", to).ended(2).err();
    assertTrue(err.startsWith(said), err);
    assertTrue(err.contains("[PB-USAGE]"), err);
  }

  @Test
  void aPartThatReachesBeyondTheRunEndsWithIt() {
    String page = commands.run("show", "latest", "--from", "10", "--to", "500s").ended(0).out();
    assertTrue(page.contains("Shown: from 10.0 s to the run's end, 47.1"), page);
    String whole = commands.run("show", "latest", "--to", "500s").ended(0).out();
    assertEquals(commands.run("show", "latest").ended(0).out(), whole);
  }

  @Test
  void figuresOfTheWholeRunAreMarkedWhereAPartIsShown() {
    String page = commands.run("show", "latest", "--from", "10", "--to", "20").ended(0).out();
    assertTrue(page.contains("UTC, the whole run: 47.1"), page);
    assertTrue(page.contains("Thresholds the test states, of the whole run"), page);
    String whole = commands.run("show", "latest").ended(0).out();
    assertFalse(whole.contains("whole run"), whole);
  }

  @Test
  void aPercentileMayHaveItsP() {
    assertEquals(
        commands.run("show", "latest", "--percentiles", "95,99.9").ended(0).out(),
        commands.run("show", "latest", "--percentiles", "p95,p99.9").ended(0).out());
  }

  @Test
  void aMetricThatTheRunDoesNotHaveIsRefused() {
    String near = commands.run("show", "latest", "--metric", "http_reqduration").ended(2).err();
    assertEquals(
        "the run has no metric http_reqduration (did you mean http_req_duration?)  [PB-USAGE]",
        near.strip());
    String far = commands.run("show", "latest", "--metric", "latency").ended(2).err();
    assertTrue(far.contains("; it has api_duration, checks, "), far);
  }

  @Test
  void theRateOfFailedRequestsIsShownWhereItIsAskedFor() {
    String page = commands.run("show", "latest", "--metric", "http_req_failed").ended(0).out();
    assertTrue(page.contains("Failed requests "), page);
    assertTrue(page.contains("POST /api/jobs/:id/apply      380  3.16 %"), page);
  }

  @Test
  void notesSayWhereAndOnlyWhatIsWrong() {
    assertEquals("", commands.run("show", "latest").ended(0).err());
    JsonNode all = commands.json(0, "show", "latest").path("diagnostics");
    assertEquals(all.size(), all.valueStream().distinct().count(), all.toString());
    Path points = folder.resolve("study/baseline-1.json.gz");
    Path cut = commands.cut("cut/first.json.gz", points, 300_000);
    String imported = commands.run("import", cut).ended(0).err();
    assertTrue(imported.contains(cut + ", line "), imported);
    String id = commands.json(0, "import", cut).at("/imports/0/run").asString();
    String shown = commands.run("show", id).ended(0).err();
    assertEquals(imported.lines().findFirst(), shown.lines().findFirst());
  }
}

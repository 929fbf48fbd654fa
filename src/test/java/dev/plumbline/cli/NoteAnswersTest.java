package dev.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.store.Store;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class NoteAnswersTest {
  @TempDir Path folder;
  private Commands commands;

  @BeforeEach
  void importRun() {
    commands = new Commands(folder);
    commands.run("import", commands.study("study", "baseline", 1)).ended(0);
  }

  @Test
  void aMomentIsAnOffsetOrATimeWithItsZone() {
    commands.run("note", "latest", "--at", "12s", "deploy", "of 1.5").ended(0);
    String clock = "2026-11-21T05:46:46.5+01:00";
    JsonNode noted = commands.json(0, "note", "latest", "--at", clock, "cache flushed");
    assertEquals(12, noted.at("/annotations/0/at").asDouble());
    assertEquals("deploy of 1.5", noted.at("/annotations/0/text").asString());
    assertEquals("2026-11-21T04:46:46.500Z", noted.at("/annotations/1/time").asString());
    assertEquals(noted.get("annotations"), commands.json(0, "show", "latest").get("annotations"));
    String page = commands.run("show", "latest").ended(0).out();
    assertTrue(page.contains("\nNotes"), page);
    assertTrue(page.contains("12.0 s  21 Nov 2026 04:46:38 UTC  deploy of 1.5"), page);
  }

  @Test
  void withoutAMomentItIsOfTheWholeRun() {
    JsonNode noted = commands.json(0, "note", "latest", "cold caches");
    assertTrue(noted.at("/annotations/0/at").isNull());
    assertTrue(noted.at("/annotations/0/time").isNull());
    commands.run("note", "latest", "--at", "0", "first").ended(0);
    commands.run("note", "latest", "--remove", "1").ended(0);
    assertEquals(1, commands.json(0, "note", "latest", "--list").at("/annotations").size());
  }

  @Test
  void aStoreThatAWindowHasOpenTakesItAndTheWindowReadsIt() {
    try (Store open = Store.open(folder.resolve("test.plumb"))) {
      var run = open.runs().getFirst();
      assertEquals(0, open.beside().annotations().of(run).size());
      commands.run("note", "latest", "--at", "1s", "deployed").ended(0);
      assertEquals("deployed", open.beside().annotations().of(run).getFirst().text());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "--at 500s x; lies after the end of run",
        "--at 2026-11-21T04:40:00Z x; lies before the start of run",
        "--at yesterday x; yesterday is no time in a run",
        "--at 2026-11-21T04:46:46 x; is no time in a run",
        "--at 99999999999h x; is no time in a run",
        "--at 5s; note what?",
        "--remove 3; has no note 3",
      })
  void aMistakeNotesNothing(String arguments, String said) {
    Object[] words = ("note latest " + arguments).split(" ", -1);
    String err = commands.run(words).ended(2).err();
    assertTrue(err.contains(said), err);
    assertEquals(0, commands.json(0, "note", "latest", "--list").at("/annotations").size());
  }

  @Test
  void aRunWithoutTimesHasNoMoments() {
    Path summary = commands.golden("alone", "v2.2.0", "summary-export.json");
    String err = commands.run("note", summary, "--at", "0", "x").ended(2).err();
    assertTrue(err.contains("without times"), err);
  }
}

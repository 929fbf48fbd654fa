package dev.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class DemoTest {
  @TempDir Path folder;

  @Test
  void theDemoFindsTheTruthAndTellsWhatSinglePairsWouldHaveSaid() {
    DemoCalls demo = new DemoCalls(folder);
    JsonNode done = demo.json();
    assertEquals("worse", done.path("verdict").asString());
    assertTrue(done.path("sentence").asString().contains("/enroll is 15.6 % slower"));
    assertEquals(36, done.at("/singlePairs/pairs").asInt());
    assertEquals(23, done.at("/singlePairs/falseAlarms").asInt());
    assertEquals(12, done.at("/singlePairs/missed").asInt());
    assertEquals("fail", done.path("budgets").asString());
    for (JsonNode file : done.path("files")) {
      assertTrue(Files.exists(Path.of(file.asString())), file.toString());
    }
  }

  @Test
  void aFolderThatItDidNotMakeIsNeverOverwritten() throws IOException {
    Path notes = Files.writeString(folder.resolve("notes.txt"), "mine");
    Commands.Answer answer = Commands.bare("demo", "--json", "--out", folder).ended(2);
    assertEquals("PB-NOT-OURS", answer.json().at("/error/code").asString());
    try (var files = Files.list(folder)) {
      assertEquals(notes, files.reduce((one, _) -> one).orElseThrow());
    }
  }
}

package dev.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class TestAnswersTest {
  @TempDir Path folder;
  private Commands commands;

  @BeforeEach
  void importRuns() {
    commands = new Commands(folder);
    commands.run("import", commands.study("study", "baseline", 2)).ended(0);
  }

  @Test
  void runsAreGatheredByHandAndWhatIsEmptyIsGone() {
    JsonNode moved = commands.json(0, "test", "shop", "latest", "latest~1");
    assertEquals(2, moved.get("moved").size());
    assertEquals("study", moved.at("/moved/0/from").asString());
    assertEquals(1, moved.get("tests").size(), moved::toString);
    assertEquals("shop", moved.at("/tests/0/name").asString());
    assertTrue(commands.run("test", "shop", "latest").ended(0).out().contains("of shop already"));
    assertTrue(commands.run("test").ended(0).out().contains("shop     2  "));
  }

  @Test
  void whatNothingTellsIsSaid() {
    String out = commands.run("test", "--by", "script", "latest").ended(2).err();
    assertTrue(out.contains("no script tells the test of these runs"), out);
    commands.run("test", "--by", "moon", "latest").ended(2);
    assertTrue(commands.run("test", "shop").ended(2).err().contains("which runs?"));
    assertTrue(commands.run("test", " ", "latest").ended(2).err().contains("a test needs a name"));
  }
}

package dev.plumbline.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several processes on one store: writers one after the other, readers undisturbed. */
class TwoProcessesTest {
  @TempDir Path folder;
  private Path store;
  private Path before;
  private Path longFile;

  @BeforeEach
  void importOneRun() throws Exception {
    store = folder.resolve("shared.plumb");
    Path first = LongRun.small("untagged-v0.48.0", folder.resolve("first.json.gz"));
    Command.here("import", first.toString(), "--store", store.toString());
    before = Files.copy(store, folder.resolve("before.plumb"));
    longFile = LongRun.repeated("scenarios-v1.4.2", 6, folder.resolve("long.json"));
  }

  private Command importing(Path file) throws Exception {
    return Command.plumbline(
        folder, List.of("import", file.toString(), "--store", store.toString()));
  }

  @Test
  void twoImportsAtOnceBothSucceed() throws Exception {
    Path other = LongRun.repeated("v2.2.0", 6, folder.resolve("other.json"));
    try (Command one = importing(longFile);
        Command two = importing(other)) {
      assertEquals(0, one.await(), one.said());
      assertEquals(0, two.await(), two.said());
    }
    assertEquals(3, StoreCheck.runs(store).size());
    StoreCheck check = new StoreCheck(inPeace(longFile, other), before);
    assertEquals(List.of(), check.problems(store, check.all()));
  }

  @Test
  void twoImportsIntoAStoreThatIsNotThereYetBothSucceed() throws Exception {
    Rows.deleteStore(store);
    List<Command> commands = new ArrayList<>();
    for (String golden : List.of("v0.48.0", "v1.0.0", "v2.2.0")) {
      commands.add(importing(LongRun.small(golden, folder.resolve(golden + ".json.gz"))));
    }
    for (Command command : commands) {
      assertEquals(0, command.await(), command.said());
    }
    assertEquals(3, StoreCheck.runs(store).size());
    assertEquals(List.of(), Rows.faults(store, 3));
  }

  @Test
  void oneFileImportedByTwoProcessesIsOneRun() throws Exception {
    try (Command one = importing(longFile);
        Command two = importing(longFile)) {
      assertEquals(0, one.await(), one.said());
      assertEquals(0, two.await(), two.said());
      assertTrue((one.said() + two.said()).contains("already in the store as run"), one.said());
    }
    StoreCheck check = new StoreCheck(inPeace(longFile), before);
    assertEquals(List.of(), check.problems(store, check.all()));
  }

  @Test
  void readersSeeWholeRunsWhileAnotherProcessImports() throws Exception {
    StoreCheck check = new StoreCheck(inPeace(longFile), before);
    Set<String> earlier = StoreCheck.runs(store);
    int during = 0;
    try (Command command = importing(longFile).awaitUseOf(store)) {
      while (command.runs()) {
        assertEquals(List.of(), check.problems(store, earlier));
        during++;
      }
      assertEquals(0, command.await(), command.said());
    }
    assertTrue(during > 1, "read " + during + " times during the import");
    assertEquals(List.of(), check.problems(store, check.all()));
  }

  @Test
  @Tag("slow")
  void aWriterThatWaitsInVainIsToldWhoWrites() throws Exception {
    try (var connection = Rows.open(store);
        var sql = connection.createStatement()) {
      sql.execute("BEGIN IMMEDIATE");
      try (Command command = importing(longFile)) {
        long start = System.nanoTime();
        assertEquals(2, command.await());
        long seconds = (System.nanoTime() - start) / 1_000_000_000;
        assertTrue(seconds >= 30 && seconds < 55, "it waited once: " + seconds + " s");
        assertTrue(command.said().contains("PB-STORE-BUSY"), command.said());
        assertTrue(command.said().contains("another Plumbline is writing"), command.said());
      }
    }
  }

  private Path inPeace(Path... files) throws Exception {
    Path peaceful = Files.copy(before, folder.resolve("peaceful.plumb"));
    for (Path file : files) {
      Command.here("import", file.toString(), "--store", peaceful.toString());
    }
    return peaceful;
  }
}

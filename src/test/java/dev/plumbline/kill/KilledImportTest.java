package dev.plumbline.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An import that is killed leaves its run whole or not at all. */
class KilledImportTest {
  @TempDir static Path folder;

  private static Path before;
  private static Path peaceful;
  private static List<String> files;
  private static StoreCheck check;
  private static long peacefulNanos;

  @BeforeAll
  static void importOnceInPeace() throws Exception {
    before = folder.resolve("before.plumb");
    Path first = LongRun.small("scenarios-v1.4.2", folder.resolve("first.json.gz"));
    Path second = LongRun.small("untagged-v0.48.0", folder.resolve("second.json.gz"));
    Command.here("import", first.toString(), second.toString(), "--store", before.toString());
    files =
        List.of(
            LongRun.small("v1.0.0", folder.resolve("a.json.gz")).toString(),
            LongRun.repeated("scenarios-v1.4.2", 14, folder.resolve("b.json")).toString(),
            LongRun.small("v2.2.0", folder.resolve("c.json.gz")).toString(),
            LongRun.repeated("v0.48.0", 12, folder.resolve("d.json")).toString());
    peaceful = Files.copy(before, folder.resolve("peaceful.plumb"));
    try (Command command = importing(peaceful).awaitUseOf(peaceful)) {
      long start = System.nanoTime();
      assertEquals(0, command.await(), command.said());
      peacefulNanos = System.nanoTime() - start;
      assertEquals(4, command.acknowledged().size(), command.said());
    }
    check = new StoreCheck(peaceful, before);
  }

  private static Command importing(Path store) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("import", "--store", store.toString()));
    arguments.addAll(files);
    return Command.plumbline(folder, arguments);
  }

  @Test
  void tenKillsLeaveNoHalfRunAndLoseNone() throws Exception {
    kill(10);
  }

  @Test
  @Tag("slow")
  void aHundredKillsLeaveNoHalfRunAndLoseNone() throws Exception {
    kill(100);
  }

  /** Kills spread over the whole import, each somewhere in its share of the time. */
  private static void kill(int times) throws Exception {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    int midway = 0;
    int some = 0;
    for (int i = 0; i < times; i++) {
      double moment = (i + random.nextDouble()) / times;
      String when =
          "seed " + seed + ", kill " + i + " at " + Math.round(100 * moment) + " % of the time";
      Path store = Files.copy(before, folder.resolve("killed.plumb"));
      Set<String> acknowledged;
      try (Command command = importing(store).awaitUseOf(store)) {
        command.killAfter(Math.round(moment * peacefulNanos));
        acknowledged = command.acknowledged();
      }
      midway += Files.exists(folder.resolve("killed.plumb-wal")) ? 1 : 0;
      some += acknowledged.isEmpty() || acknowledged.size() == files.size() ? 0 : 1;
      assertEquals(List.of(), check.problems(store, acknowledged), when);
      importAgain(store, when);
      Rows.deleteStore(store);
    }
    System.out.printf(
        "%d kills, seed %d: %d with the store in use, %d between two files%n",
        times, seed, midway, some);
    assertTrue(midway > 0, "no kill hit an import that had begun: seed " + seed);
  }

  private static void importAgain(Path store, String when) throws Exception {
    List<String> again = new ArrayList<>(List.of("import", "--store", store.toString()));
    again.addAll(files);
    Command.here(again.toArray(String[]::new));
    assertEquals(check.all(), StoreCheck.runs(store), when);
    assertEquals(List.of(), check.problems(store, check.all()), when);
  }

  @ParameterizedTest
  @CsvSource({"0, first", "1, first", "20, first", "0, last", "20, last"})
  void theCheckSeesWhatANaiveImporterLeaves(int chunks, String visible) throws Exception {
    Path store = Files.copy(before, folder.resolve("naive.plumb"));
    assertEquals(137, naive(store, chunks, visible));
    List<String> problems = check.problems(store, Set.of());
    assertTrue(
        problems.stream().anyMatch(problem -> problem.startsWith("half a run")),
        problems::toString);
    Rows.deleteStore(store);
  }

  @Test
  void theCheckHasNothingAgainstANaiveImporterThatLives() throws Exception {
    Path store = Files.copy(before, folder.resolve("naive.plumb"));
    assertEquals(0, naive(store, Integer.MAX_VALUE, "first"));
    assertEquals(List.of(), check.problems(store, Set.of(newRun())));
    Rows.deleteStore(store);
  }

  @Test
  void theCheckSeesARunThatWasAcknowledgedAndLost() throws Exception {
    assertEquals(
        List.of("lost: " + newRun() + " was acknowledged"),
        check.problems(before, Set.of(newRun())));
  }

  @Test
  void theCheckSeesThatAnEarlierRunWasTouched() throws Exception {
    Path store = Files.copy(before, folder.resolve("touched.plumb"));
    try (var connection = Rows.open(store);
        var sql = connection.createStatement()) {
      sql.execute("UPDATE chunk SET seq = 9 WHERE id = (SELECT max(id) FROM chunk)");
    }
    List<String> problems = check.problems(store, Set.of());
    assertEquals(1, problems.size());
    assertTrue(problems.getFirst().startsWith("touched"), problems::toString);
    Rows.deleteStore(store);
  }

  private static int naive(Path store, int chunks, String visible) throws Exception {
    List<String> arguments =
        List.of(store.toString(), peaceful.toString(), newRun(), Integer.toString(chunks), visible);
    try (Command command = Command.start(NaiveImport.class, folder, arguments)) {
      return command.await();
    }
  }

  /** The long run: of those that the killed command imports, the one with most chunks. */
  private static String newRun() throws Exception {
    Set<String> imported = new TreeSet<>(check.all());
    imported.removeAll(StoreCheck.runs(before));
    try (var connection = Rows.open(peaceful)) {
      return Rows.read(
              connection,
              "SELECT key FROM run JOIN chunk ON chunk.run = run.id WHERE key IN ('"
                  + String.join("','", imported)
                  + "') GROUP BY key ORDER BY count(*) DESC")
          .getFirst()
          .getFirst();
    }
  }
}

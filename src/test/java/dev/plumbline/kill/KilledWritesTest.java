package dev.plumbline.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written beside runs, and the store's own first pages: there whole, or not there. */
class KilledWritesTest {
  @TempDir Path folder;
  private Path file;
  private Path before;
  private StoreCheck check;

  @BeforeEach
  void importTwoRuns() throws Exception {
    file = LongRun.small("v2.2.0", folder.resolve("a.json.gz"));
    Path other = LongRun.small("v1.0.0", folder.resolve("b.json.gz"));
    before = folder.resolve("before.plumb");
    Command.here("import", file.toString(), other.toString(), "--store", before.toString());
    check = new StoreCheck(before, before);
  }

  @Test
  void aBaselineIsSetOrNot() throws Exception {
    killSetting(5);
  }

  @Test
  @Tag("slow")
  void aBaselineIsSetOrNotAFurtherFiftyTimes() throws Exception {
    killSetting(50);
  }

  @Test
  void aStoreIsLaidDownOrCanBe() throws Exception {
    killLayingDown(5);
  }

  @Test
  @Tag("slow")
  void aStoreIsLaidDownOrCanBeAFurtherFiftyTimes() throws Exception {
    killLayingDown(50);
  }

  private void killSetting(int times) throws Exception {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    long whole = 0;
    int set = 0;
    for (int i = -1; i < times; i++) {
      Path store = Files.copy(before, folder.resolve("killed.plumb"));
      try (Command command = setting(store).awaitUseOf(store)) {
        long start = System.nanoTime();
        if (i < 0) {
          assertEquals(0, command.await(), command.said());
          whole = System.nanoTime() - start;
        } else {
          command.killAfter((long) (1.5 * whole * (i + random.nextDouble()) / times));
        }
      }
      String when = "seed " + seed + ", kill " + i;
      assertEquals(List.of(), check.problems(store, check.all()), when);
      String list = Command.here("baseline", "list", "--json", "--store", store.toString());
      boolean there = list.contains("released");
      set += there ? 1 : 0;
      assertEquals(there, check.all().stream().allMatch(list::contains), when + list);
      Command.here(
          "baseline",
          there ? "supersede" : "set",
          "released",
          "latest",
          "--reason",
          "again",
          "--store",
          store.toString());
      Rows.deleteStore(store);
    }
    System.out.printf("%d kills, seed %d: %d baselines set%n", times, seed, set - 1);
  }

  private Command setting(Path store) throws Exception {
    return Command.plumbline(
        folder,
        List.of(
            "baseline",
            "set",
            "released",
            "latest",
            "latest~1",
            "--reason",
            "r",
            "--store",
            store.toString()));
  }

  private void killLayingDown(int times) throws Exception {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    long whole = 0;
    int unfinished = 0;
    for (int i = -1; i < times; i++) {
      Path store = folder.resolve("fresh.plumb");
      try (Command command = layingDown(store).awaitFile(store)) {
        long start = System.nanoTime();
        if (i < 0) {
          assertEquals(0, command.await(), command.said());
          whole = System.nanoTime() - start;
        } else {
          command.killAfter((long) (1.5 * whole * (i + random.nextDouble()) / times));
          unfinished += command.said().isEmpty() ? 1 : 0;
        }
      }
      String when = "seed " + seed + ", kill " + i;
      assertEquals(Set.of(), StoreCheck.runs(store), when);
      assertEquals(List.of(), Rows.faults(store, 0), when);
      Command.here("import", file.toString(), "--store", store.toString());
      assertTrue(check.all().containsAll(StoreCheck.runs(store)), when);
      Rows.deleteStore(store);
    }
    System.out.printf("%d kills, seed %d: %d stores unfinished%n", times, seed, unfinished);
  }

  private Command layingDown(Path store) throws Exception {
    return Command.plumbline(folder, List.of("store", "info", "--store", store.toString()));
  }
}

package dev.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.importer.Importers;
import dev.plumbline.model.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that grows while it is followed. */
class FollowFileTest {
  private static final Path STUDY = Path.of("sample-data/k6/release-study");

  @TempDir Path folder;
  @AutoClose private Imports imports;
  private final List<Run> grown = new ArrayList<>();
  private long clock;

  @BeforeEach
  void open() {
    imports = new Imports(folder);
  }

  @Test
  void theRunGrowsWithItsFileAndEndsAsTheSameFileImportedWhole() throws IOException {
    byte[] all = Files.readAllBytes(STUDY.resolve("baseline-1.json.gz"));
    Path file = folder.resolve("growing.json.gz");
    Files.write(file, java.util.Arrays.copyOf(all, all.length / 4));
    ImportResult result =
        follow(
            file,
            turn -> {
              if (turn < 4) {
                append(file, all, turn * all.length / 4, (turn + 1) * all.length / 4);
              }
              return true;
            });
    Run run = result.run().orElseThrow();
    List<Long> requests = grown.stream().map(Run::requests).toList();
    assertEquals(4, requests.size(), requests::toString);
    assertEquals(requests.stream().sorted().distinct().toList(), requests);
    assertEquals(1, grown.stream().map(Run::id).distinct().count());
    assertEquals(List.of(run), imports.store().runs());
    try (Imports whole = new Imports(Files.createDirectory(folder.resolve("whole")))) {
      Run once = whole.stored(STUDY.resolve("baseline-1.json.gz"));
      assertEquals(once.id(), run.id());
      assertEquals(once.requests(), run.requests());
      assertEquals(once.completeness(), run.completeness());
    }
  }

  @Test
  void whatIsSaidOfTheRunMeanwhileStays() throws IOException {
    byte[] all = Files.readAllBytes(STUDY.resolve("baseline-1.json.gz"));
    Path file = folder.resolve("growing.json.gz");
    Files.write(file, java.util.Arrays.copyOf(all, all.length / 2));
    ImportResult result =
        follow(
            file,
            turn -> {
              if (turn == 1) {
                Run now = grown.getLast();
                imports.store().edits().label(now, Map.of("side", "before"));
                imports.store().edits().note(now, "slow from the start");
                append(file, all, all.length / 2, all.length);
              }
              return true;
            });
    Run run = result.run().orElseThrow();
    assertNotEquals(grown.getFirst().id(), run.id());
    assertEquals("before", run.labels().get("side"));
    assertEquals("slow from the start", imports.store().edits().note(run));
  }

  @Test
  void whoStopsFollowingKeepsWhatWasRead() throws IOException {
    byte[] all = Files.readAllBytes(STUDY.resolve("baseline-1.json.gz"));
    Path file = folder.resolve("growing.json.gz");
    Files.write(file, java.util.Arrays.copyOf(all, all.length / 2));
    ImportResult result = follow(file, _ -> false);
    assertTrue(result.run().orElseThrow().isPartial());
    assertEquals(1, imports.store().runs().size());
  }

  @Test
  void aFileThatIsNotThereYetIsWaitedFor() throws IOException {
    Path file = folder.resolve("later.json.gz");
    byte[] all = Files.readAllBytes(STUDY.resolve("baseline-1.json.gz"));
    ImportResult result =
        follow(
            file,
            turn -> {
              if (turn == 3) {
                append(file, all, 0, all.length);
              }
              return true;
            });
    assertTrue(result.run().isPresent(), result::toString);
  }

  private interface Turn {
    boolean goOn(int turn);
  }

  /** Each turn takes ten minutes of the clock, so that nothing rests. */
  private ImportResult follow(Path file, Turn turn) {
    try (Jobs jobs = Jobs.onThreads(2)) {
      ImportFiles importing = new ImportFiles(imports.store(), Importers.registered(), jobs);
      return new FollowFile(importing, () -> clock)
          .follow(
              file,
              ImportOptions.DEFAULT,
              Duration.ofMinutes(15),
              ImportListener.NONE,
              new FollowFile.Watcher() {
                private int turns;

                @Override
                public void grew(Run run) {
                  grown.add(run);
                }

                @Override
                public boolean goOn() {
                  clock += Duration.ofMinutes(10).toNanos();
                  return turn.goOn(++turns);
                }
              });
    }
  }

  private static void append(Path file, byte[] all, int from, int to) {
    try {
      Files.write(
          file,
          java.util.Arrays.copyOfRange(all, from, to),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

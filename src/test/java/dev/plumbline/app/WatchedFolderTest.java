package dev.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.importer.Importers;
import dev.plumbline.model.Completeness;
import dev.plumbline.model.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder into which results come while it is watched. */
class WatchedFolderTest {
  private static final Path STUDY = Path.of("sample-data/k6/release-study");
  private static final Path RUN = STUDY.resolve("baseline-1.json.gz");
  private static final long LATER = Duration.ofHours(1).toNanos();

  @TempDir Path folder;
  @AutoClose private Imports imports;
  @AutoClose private final Jobs jobs = Jobs.onThreads(2);
  private Path results;
  private WatchedFolder watched;
  private long clock;

  @BeforeEach
  void open() throws IOException {
    imports = new Imports(folder);
    results = Files.createDirectory(folder.resolve("results"));
    watched =
        new WatchedFolder(
            results,
            new ImportFiles(imports.store(), Importers.registered(), jobs),
            () -> clock,
            System::currentTimeMillis);
  }

  @Test
  void aFileThatIsWrittenGrowsAsARunAndEndsAsItself() throws IOException {
    byte[] all = Files.readAllBytes(RUN);
    Path file = results.resolve("run.json.gz");
    Files.write(file, Arrays.copyOf(all, all.length / 2));
    WatchedFolder.News first = look();
    Run half = first.grown().getFirst().run();
    assertEquals(Optional.empty(), first.grown().getFirst().was());
    assertTrue(half.isPartial());
    Files.write(
        file, Arrays.copyOfRange(all, all.length / 2, all.length), StandardOpenOption.APPEND);
    clock += WatchedFolder.QUIET.toNanos() - 1;
    WatchedFolder.News more = look();
    assertEquals(Optional.of(half.id()), more.grown().getFirst().was());
    assertTrue(more.grown().getFirst().run().requests() > half.requests());
    assertEquals(1, more.growing());
    clock += LATER;
    WatchedFolder.News ended = look();
    Run whole = ended.ended().getFirst().run().orElseThrow();
    assertEquals(Optional.of(half.id()), ended.grown().getFirst().was());
    assertEquals(List.of(whole), imports.store().runs());
    assertEquals(Completeness.WHOLE, whole.completeness());
    clock += LATER;
    assertFalse(look().isAny());
  }

  @Test
  void aSummaryThatComesWithItsRunConfirmsIt() throws IOException {
    byte[] points = Originals.unpacked(RUN);
    Files.write(results.resolve("run.json"), points);
    Files.copy(STUDY.resolve("baseline-1.summary.json"), results.resolve("run.summary.json"));
    look();
    clock += LATER;
    look();
    List<Run> runs = imports.store().runs();
    assertEquals(1, runs.size(), runs::toString);
    assertEquals(Completeness.WHOLE, runs.getFirst().completeness());
  }

  @Test
  void filesThatAreNoResultsAreLeftInPeace() throws IOException {
    Files.writeString(results.resolve("notes.txt"), "nothing to see");
    Files.writeString(results.resolve("empty.json"), "");
    assertFalse(look().isAny());
    clock += LATER;
    assertFalse(look().isAny());
  }

  private WatchedFolder.News look() {
    return watched.look(ImportListener.NONE);
  }

  private static final class Originals {
    static byte[] unpacked(Path file) throws IOException {
      try (var in = new java.util.zip.GZIPInputStream(Files.newInputStream(file))) {
        return in.readAllBytes();
      }
    }
  }
}

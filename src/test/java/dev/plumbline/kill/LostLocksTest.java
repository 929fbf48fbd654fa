package dev.plumbline.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.plumbline.model.Run;
import dev.plumbline.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A process that reads its own store as a plain file loses its locks, as POSIX has it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "its locks belong to the open file")
class LostLocksTest {
  @TempDir Path folder;
  private Path place;

  @BeforeEach
  void importOneRun() throws Exception {
    place = folder.resolve("shared.plumb");
    Path file = LongRun.small("untagged-v0.48.0", folder.resolve("first.json.gz"));
    Command.here("import", file.toString(), "--store", place.toString());
  }

  @Test
  void whatIsWrittenAfterTheConnectionsWereRenewedStays() throws Exception {
    assertEquals("after", labelWrittenBesideAnotherProcess(true));
  }

  @Test
  void withoutThatItIsLost() throws Exception {
    assertNotEquals("after", labelWrittenBesideAnotherProcess(false));
  }

  /** The label that the run has in the end. */
  private String labelWrittenBesideAnotherProcess(boolean renewed) throws Exception {
    try (Store store = Store.open(place)) {
      Run run = store.runs().getFirst();
      store.edits().label(run, Map.of("when", "before"));
      for (String ending : List.of("", "-wal", "-shm")) {
        Files.readAllBytes(Path.of(place + ending));
      }
      if (renewed) {
        store.renew();
      }
      try (Command other =
          Command.plumbline(folder, List.of("runs", "--store", place.toString()))) {
        assertEquals(0, other.await(), other.said());
      }
      store.edits().label(run, Map.of("when", "after"));
    }
    try (Store store = Store.open(place)) {
      return store.runs().getFirst().labels().get("when");
    }
  }
}

package dev.plumbline.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.plumbline.model.Run;
import dev.plumbline.store.Store;
import dev.plumbline.store.StoreException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
    assertEquals(List.of(2, "after"), leftAfterAnotherProcessWrote(true));
  }

  @Test
  void withoutThatTheStoreIsSpoiled() throws Exception {
    List<Object> left;
    try {
      left = leftAfterAnotherProcessWrote(false);
    } catch (StoreException e) {
      left = List.of(e.code());
    }
    assertNotEquals(List.of(2, "after"), left);
  }

  /** How many runs there are in the end, and what the first one's label is. */
  private List<Object> leftAfterAnotherProcessWrote(boolean renewed) throws Exception {
    Path second = LongRun.small("v2.2.0", folder.resolve("second.json.gz"));
    String id;
    try (Store store = Store.open(place)) {
      Run run = store.runs().getFirst();
      id = run.id();
      store.edits().label(run, Map.of("when", "before"));
      for (String ending : List.of("", "-wal", "-shm")) {
        Files.readAllBytes(Path.of(place + ending));
      }
      if (renewed) {
        store.renew();
      }
      for (List<String> call :
          List.of(List.of("runs"), List.of("import", second.toString()), List.of("runs"))) {
        List<String> arguments = Stream.concat(call.stream(), to()).toList();
        try (Command other = Command.plumbline(folder, arguments)) {
          assertEquals(0, other.await(), other.said());
        }
      }
      store.edits().label(run, Map.of("when", "after"));
    }
    try (Store store = Store.open(place)) {
      return List.of(store.runs().size(), store.run(id).orElseThrow().labels().get("when"));
    }
  }

  private Stream<String> to() {
    return Stream.of("--store", place.toString());
  }
}

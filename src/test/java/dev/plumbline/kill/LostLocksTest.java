package dev.plumbline.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.plumbline.app.PreviewImport;
import dev.plumbline.importer.Importers;
import dev.plumbline.model.Run;
import dev.plumbline.store.Store;
import dev.plumbline.store.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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
    assertEquals(List.of(2, "after"), leftAfterAnotherProcessWrote(this::readAndRenew));
  }

  @Test
  void whatIsWrittenAfterTheStoreWasDroppedOnItsOwnWindowStays() throws Exception {
    Path linked = Files.createSymbolicLink(folder.resolve("linked.json"), place);
    assertEquals(
        List.of(2, "after"),
        leftAfterAnotherProcessWrote(
            store -> {
              List<Path> dropped = Stream.concat(files(), Stream.of(linked, folder)).toList();
              new PreviewImport(store, Importers.registered()).preview(dropped);
            }));
  }

  @Test
  void withoutThatTheStoreIsSpoiled() throws Exception {
    List<Object> left;
    try {
      left = leftAfterAnotherProcessWrote(_ -> read());
    } catch (StoreException e) {
      left = List.of(e.code());
    }
    assertNotEquals(List.of(2, "after"), left);
  }

  /** How many runs there are in the end, and what the first one's label is. */
  private List<Object> leftAfterAnotherProcessWrote(Consumer<Store> meanwhile) throws Exception {
    Path second = LongRun.small("v2.2.0", folder.resolve("second.json.gz"));
    String id;
    try (Store store = Store.open(place)) {
      Run run = store.runs().getFirst();
      id = run.id();
      store.edits().label(run, Map.of("when", "before"));
      meanwhile.accept(store);
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

  private Stream<Path> files() {
    return Stream.of("", "-wal", "-shm").map(ending -> Path.of(place + ending));
  }

  private void read() {
    for (Path file : files().toList()) {
      try {
        Files.readAllBytes(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void readAndRenew(Store store) {
    read();
    store.renew();
  }

  private Stream<String> to() {
    return Stream.of("--store", place.toString());
  }
}

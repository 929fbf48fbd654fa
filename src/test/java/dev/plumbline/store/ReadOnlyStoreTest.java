package dev.plumbline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.plumbline.model.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class ReadOnlyStoreTest {
  private final DrawnRun drawn = new DrawnRun(1);
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void layDown() {
    file = folder.resolve("store?.plumb");
    try (Store store = Store.open(file)) {
      drawn.storeIn(store);
    }
  }

  @Test
  void whatIsInItCanBeReadWithoutLayingAFileBesideIt() throws IOException {
    byte[] before = Files.readAllBytes(file);
    try (Store store = Store.openReadOnly(file)) {
      requireReadable(store);
      store.checkpoint();
      assertEquals(1, store.facts().get("runs"));
      try (Stream<Path> files = Files.list(folder)) {
        assertEquals(List.of(file), files.toList());
      }
    }
    assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(file)));
  }

  @Test
  void whateverWouldChangeItFailsInWords() {
    try (Store store = Store.openReadOnly(file)) {
      Run run = store.runs().getFirst();
      requireRefusal(() -> store.edits().label(run, Map.of("release", "1.5")));
      requireRefusal(() -> new DrawnRun(2).storeIn(store));
      requireReadable(store);
    }
  }

  @Test
  void aFolderThatMayNotBeWrittenMakesItReadOnly() throws IOException {
    assumeFalse(System.getProperty("os.name").startsWith("Windows"), "folders have no such mark");
    folder.toFile().setWritable(false);
    try {
      assumeFalse(Files.isWritable(folder), "whoever runs this may write everywhere");
      try (Store store = Store.open(file)) {
        requireReadable(store);
        requireRefusal(() -> new DrawnRun(2).storeIn(store));
      }
    } finally {
      folder.toFile().setWritable(true);
    }
  }

  private void requireReadable(Store store) {
    Run run = store.run(drawn.id).orElseThrow();
    assertEquals(drawn.sum(), DrawnRun.sum(store.reader(run).series(DrawnRun.DURATION)));
  }

  private static void requireRefusal(Executable change) {
    StoreException e = assertThrows(StoreException.class, change);
    assertEquals("PB-STORE-READ-ONLY", e.code());
    assertFalse(e.getMessage().contains("SQL"), e.getMessage());
  }
}

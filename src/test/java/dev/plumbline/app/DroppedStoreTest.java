package dev.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.importer.Importers;
import dev.plumbline.store.Store;
import dev.plumbline.store.StoreFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stores in place of result files. */
class DroppedStoreTest {
  @TempDir Path folder;
  private Path place;
  @AutoClose private Store store;

  @BeforeEach
  void openStore() {
    place = folder.resolve("mine.plumb");
    store = Store.open(place);
  }

  private List<ImportRow> rows(Path dropped) {
    return new PreviewImport(store, Importers.registered()).preview(List.of(dropped)).rows();
  }

  @Test
  void theStoreItselfIsKnownByWhateverNameItComes() throws IOException {
    Path link = Files.createLink(folder.resolve("link.json"), place);
    for (Path own : List.of(place, link, Path.of(place + "-wal"), Path.of(place + "-shm"))) {
      assertTrue(StoreFile.isOf(store, own), own::toString);
      ImportRow row = rows(own).getFirst();
      assertEquals(ImportRow.Kind.LEFT_OUT, row.kind());
      assertEquals("this is the store itself, its runs are in it", row.message());
    }
    assertFalse(StoreFile.isOf(store, folder));
    assertFalse(StoreFile.isOf(store, folder.resolve("mine.plumb-backup")));
  }

  @Test
  void inAFolderItIsPassedOver() {
    assertEquals(List.of(), rows(folder));
  }

  @Test
  void anotherStoreIsSaidToBeOneAndHowItIsOpened() {
    Path other = folder.resolve("other.plumb");
    Store.open(other).close();
    ImportRow row = rows(other).getFirst();
    assertEquals(ImportRow.Kind.LEFT_OUT, row.kind());
    assertEquals(
        "this is another store; see its runs with plumbline open --store " + other, row.message());
  }
}

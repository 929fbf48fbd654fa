package dev.plumbline.bench;

import dev.plumbline.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What every part of the benchmark works with.
 *
 * @param home the top folder of the sources
 * @param folder where generated files and stores lie
 * @param sizes of generated files, in bytes
 * @param made results of a run that never took place
 * @param pairs how many pairs of processes are timed
 */
record Setting(
    Path home,
    Path folder,
    RealRuns runs,
    Inputs inputs,
    MadeRun made,
    List<Long> sizes,
    int pairs) {
  Setting {
    sizes = List.copyOf(sizes);
  }

  Path launcher() {
    return home.resolve("plumbline");
  }

  /** A new, empty store of that name. */
  Path emptyStore(String name) throws IOException {
    Path file = folder.resolve(name + ".plumb");
    for (String suffix : List.of("", "-wal", "-shm")) {
      Files.deleteIfExists(Path.of(file + suffix));
    }
    try (Store store = Store.open(file)) {
      store.checkpoint();
    }
    return file;
  }

  static String sizeName(long bytes) {
    return bytes % (1L << 30) == 0 ? (bytes >> 30) + " GB" : (bytes >> 20) + " MB";
  }
}

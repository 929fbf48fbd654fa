package dev.plumbline.bench;

import static dev.plumbline.bench.Result.atMost;

import dev.plumbline.app.Failure;
import dev.plumbline.app.ImportFiles;
import dev.plumbline.app.ImportListener;
import dev.plumbline.app.ImportOptions;
import dev.plumbline.app.Jobs;
import dev.plumbline.importer.Importers;
import dev.plumbline.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** How soon a cancelled import has ended, and that nothing of it is left. */
final class CancelTime implements Part {
  private static final double MOST_SECONDS = 1;
  private static final double AFTER_SHARE = 0.4;

  @Override
  public String name() {
    return "cancel";
  }

  @Override
  public void run(Setting setting, Results results) throws IOException, InterruptedException {
    Path file = setting.inputs().ofSize(Collections.max(setting.sizes())).file();
    inProcess(setting, file, results);
    bySignal(setting, file, results);
  }

  private void inProcess(Setting setting, Path file, Results results) throws IOException {
    Path place = setting.emptyStore("cancel");
    try (Store store = Store.open(place);
        Jobs jobs = Jobs.onAllProcessors()) {
      long pages = pages(store);
      Canceller canceller = new Canceller();
      try {
        new ImportFiles(store, Importers.registered(), jobs)
            .run(List.of(file.toString()), ImportOptions.DEFAULT, canceller);
        throw new IOException("the import ended before it was cancelled");
      } catch (Failure e) {
        double seconds = (System.nanoTime() - canceller.cancelledAt) / 1e9;
        report(results, "cancelled by its listener", seconds, store, pages);
      }
    }
  }

  /** Says that the import is cancelled once a part of the file is read. */
  private static final class Canceller implements ImportListener {
    private volatile long cancelledAt;

    @Override
    public synchronized void read(Path file, long done, long of) {
      if (cancelledAt == 0 && done > AFTER_SHARE * of) {
        cancelledAt = System.nanoTime();
      }
    }

    @Override
    public boolean cancelled() {
      return cancelledAt != 0;
    }
  }

  private void bySignal(Setting setting, Path file, Results results)
      throws IOException, InterruptedException {
    Path place = setting.emptyStore("cancel");
    long pages;
    try (Store store = Store.open(place)) {
      pages = pages(store);
    }
    Process importing =
        Program.plumbline(setting, "import", file.toString(), "--store", place.toString()).start();
    Thread.sleep(1_500);
    if (!importing.isAlive()) {
      results.add(
          Result.skipped(name(), "cancelled by a signal", "over before; take a larger file"));
      return;
    }
    long before = System.nanoTime();
    // Not SIGINT, which a shell makes its background children ignore.
    importing.destroy();
    if (!importing.waitFor(20, TimeUnit.SECONDS)) {
      importing.destroyForcibly();
    }
    double seconds = (System.nanoTime() - before) / 1e9;
    try (Store store = Store.open(place)) {
      report(results, "cancelled by a signal", seconds, store, pages);
    }
  }

  private void report(Results results, String measure, double seconds, Store store, long pages)
      throws IOException {
    long after = pages(store);
    if (!store.runs().isEmpty() || after != pages) {
      throw new IOException(
          measure + ": " + store.runs().size() + " runs, " + pages + " pages became " + after);
    }
    results.add(
        Result.of(name(), measure, seconds, "s", atMost(MOST_SECONDS))
            .noting("no run, " + after + " pages as before"));
  }

  private static long pages(Store store) {
    store.checkpoint();
    return store.facts().get("pages");
  }
}

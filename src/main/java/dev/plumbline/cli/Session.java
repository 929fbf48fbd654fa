package dev.plumbline.cli;

import dev.plumbline.app.Handover;
import dev.plumbline.app.Jobs;
import dev.plumbline.importer.Importers;
import dev.plumbline.store.Store;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;

/** What a command works with: the store, the importers, the threads and the terminal. */
final class Session implements AutoCloseable {
  private final GlobalOptions options;
  private final Terminal terminal;
  private final Cancelling cancelling;
  private Store store;
  private Jobs jobs;

  Session(GlobalOptions options, PrintStream out, PrintStream err, Cancelling cancelling) {
    this.options = options;
    this.terminal = new Terminal(out, err, options);
    this.cancelling = cancelling;
  }

  Terminal terminal() {
    return terminal;
  }

  boolean json() {
    return options.json;
  }

  /** Whether the command is to stop. */
  boolean cancelled() {
    return cancelling.asked();
  }

  /** Waits so long, or until the command is to stop; whether it is. */
  boolean cancelledWithin(Duration moment) {
    return cancelling.askedWithin(moment);
  }

  /** Does this too when the command is to stop. */
  void whenToldToStop(Runnable stopping) {
    cancelling.whenAsked(stopping);
  }

  Store store() {
    if (store == null) {
      store = Store.open(storePlace());
    }
    return store;
  }

  /** Works with this store instead of the chosen one: the demo has its own. */
  Store use(Path file) {
    store = Store.open(file);
    return store;
  }

  Path storePlace() {
    return StorePlace.choose(
        options.store,
        System.getenv(),
        System.getProperty("os.name"),
        Path.of(System.getProperty("user.home")));
  }

  Importers importers() {
    return Importers.registered();
  }

  Jobs jobs() {
    if (jobs == null) {
      jobs = Jobs.onAllProcessors();
    }
    return jobs;
  }

  @Override
  public void close() {
    if (jobs != null) {
      jobs.close();
    }
    // Who closes last clears the log away. While a window has the store open that must not be us,
    // and its locks do not always say so: our end closes the files, and leaves the log.
    if (store != null && !Handover.of(store.file()).isListening()) {
      store.close();
    }
  }
}

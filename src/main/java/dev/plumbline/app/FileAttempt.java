package dev.plumbline.app;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.model.Run;
import dev.plumbline.store.Store;
import dev.plumbline.store.StoreException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads one file unless it is known: whatever goes wrong with it is that file's result alone. */
final class FileAttempt {
  private final Store store;
  private final ImportListener listener;
  private final Replacing replacing;

  FileAttempt(Store store, ImportListener listener, Replacing replacing) {
    this.store = store;
    this.listener = listener;
    this.replacing = replacing;
  }

  /** What is done with a file that is not known. */
  interface Reading {
    ImportResult read() throws IOException, ImportFailure;
  }

  /**
   * @throws Failure when the listener cancelled
   */
  ImportResult make(FoundFile file, Reading reading) {
    SourceFile source = file.source();
    Path path = source.path();
    try {
      Optional<Run> known = known(source);
      return known.isPresent() && !replacing.replaces(known.get())
          ? duplicate(file, known.get())
          : reading.read();
    } catch (ImportFailure e) {
      if (e.code().equals("PB-CANCELLED")) {
        throw new Failure(e.code(), "cancelled; nothing of " + path + " was stored", e);
      }
      return failed(source, e.code(), e.getMessage());
    } catch (IOException e) {
      return failed(source, "PB-READ", Failure.unreadable(path, e));
    } catch (StoreException e) {
      return notStored(file, e);
    } catch (RuntimeException | StackOverflowError e) {
      listener.defect(path, e);
      return failed(
          source,
          "PB-DEFECT",
          "reading "
              + path
              + " failed by a defect of Plumbline ("
              + e
              + "); nothing of it was stored");
    } catch (OutOfMemoryError e) {
      return failed(
          source, "PB-MEMORY", path + " needs more memory than there is; nothing of it was stored");
    }
  }

  /** Another process may have stored the same file while we read it: look before saying no. */
  private ImportResult notStored(FoundFile file, StoreException why) {
    SourceFile source = file.source();
    try {
      Optional<Run> meanwhile = known(source);
      if (meanwhile.isPresent()) {
        return duplicate(file, meanwhile.get());
      }
    } catch (IOException | StoreException e) {
      why.addSuppressed(e);
    }
    return failed(source, why.code(), why.getMessage());
  }

  private Optional<Run> known(SourceFile source) throws IOException {
    return known(store, source);
  }

  /** The run that the store has of this content: a file of unlike length is not even read. */
  static Optional<Run> known(Store store, SourceFile source) throws IOException {
    return store.knowsLength(source.length())
        ? store.runOfSource(source.identity().digest())
        : Optional.empty();
  }

  private static ImportResult failed(SourceFile source, String code, String message) {
    return ImportResult.failed(source.path().toString(), source.length(), code, message);
  }

  private static ImportResult duplicate(FoundFile file, Run run) {
    return new ImportResult(
        file.source().path().toString(),
        ImportResult.Outcome.DUPLICATE,
        Optional.of(run),
        run.tool(),
        file.known().sniff().format(),
        file.source().length(),
        0,
        List.of(),
        "",
        "already in the store as run " + run.id());
  }
}

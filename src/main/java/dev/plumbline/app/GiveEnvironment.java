package dev.plumbline.app;

import dev.plumbline.importer.EnvironmentFile;
import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.model.Environment;
import dev.plumbline.model.Run;
import dev.plumbline.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Gives runs the facts of the machine they were made on, from a file. */
public final class GiveEnvironment {
  private final Store store;

  public GiveEnvironment(Store store) {
    this.store = store;
  }

  /**
   * Gives them to all of the runs, in place of what was known before.
   *
   * @throws Failure when the file cannot be read, or holds no such facts; nothing was changed then
   */
  public Environment from(Path file, List<Run> runs) {
    try {
      Environment environment = EnvironmentFile.read(SourceFile.of(file));
      store.beside().environments().give(runs, environment, file.toString());
      return environment;
    } catch (ImportFailure e) {
      throw new Failure(e.code(), e.getMessage(), e);
    } catch (IOException e) {
      throw new Failure("PB-READ", Failure.unreadable(file, e), e);
    }
  }
}

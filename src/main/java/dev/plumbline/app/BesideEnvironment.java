package dev.plumbline.app;

import dev.plumbline.importer.EnvironmentFile;
import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Environment;
import dev.plumbline.model.Run;
import dev.plumbline.model.Severity;
import dev.plumbline.store.KeptEnvironments;
import dev.plumbline.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The facts of a machine that lie beside results. */
final class BesideEnvironment {
  static final String FORMAT = "environment";

  private final Store store;

  BesideEnvironment(Store store) {
    this.store = store;
  }

  /**
   * What a person gave to a run from another file stays: a folder is also imported on the way to a
   * comparison.
   */
  ImportResult give(Path file, List<Run> of) throws IOException, ImportFailure {
    SourceFile source = SourceFile.of(file);
    Environment environment = EnvironmentFile.read(source);
    if (of.isEmpty()) {
      throw new ImportFailure(
          BesideFiles.ALONE,
          "no run lies beside it; plumbline environment RUN... --from "
              + file.getFileName()
              + " gives it to runs");
    }
    List<Run> fresh = new ArrayList<>();
    List<Run> other = new ArrayList<>();
    for (Run run : of) {
      Optional<KeptEnvironments.Kept> kept = store.beside().environments().of(run);
      boolean same = kept.filter(known -> known.environment().equals(environment)).isPresent();
      if (!same) {
        boolean ours = kept.isEmpty() || isSame(kept.get().source(), file);
        (ours ? fresh : other).add(run);
      }
    }
    if (!other.isEmpty() && fresh.isEmpty()) {
      return ImportResult.skipped(
          file.toString(),
          source.length(),
          FORMAT,
          "facts of another file were given to "
              + BesideFiles.whose(other)
              + "; plumbline environment RUN... --from FILE replaces them");
    }
    if (fresh.isEmpty()) {
      return BesideFiles.known(
          file, source.length(), FORMAT, of, "the machine of " + BesideFiles.whose(of));
    }
    store.beside().environments().give(fresh, environment, file.toString());
    String words = MachineWords.of(environment);
    return BesideFiles.imported(
        file,
        source.length(),
        FORMAT,
        of,
        List.of(
            Diagnostic.of(
                "PB-ENVIRONMENT",
                Severity.INFO,
                "the machine of "
                    + BesideFiles.whose(fresh)
                    + (words.isEmpty() ? "" : ": " + words))));
  }

  private static boolean isSame(String source, Path file) {
    return BesideFiles.absolute(Path.of(source)).equals(BesideFiles.absolute(file));
  }
}

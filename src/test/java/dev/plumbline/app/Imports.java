package dev.plumbline.app;

import dev.plumbline.analysis.EndpointRows.NameStyle;
import dev.plumbline.importer.ImportLimits;
import dev.plumbline.importer.Importers;
import dev.plumbline.importer.ReadRules;
import dev.plumbline.model.Population;
import dev.plumbline.model.Run;
import dev.plumbline.store.Store;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A store in a folder of its own, with files imported into it and runs shown as recorded. */
public final class Imports implements AutoCloseable {
  private final Store store;
  private final Jobs jobs = Jobs.onThreads(2);

  public Imports(Path folder) {
    store = Store.open(folder.resolve("imports.plumb"));
  }

  public Store store() {
    return store;
  }

  /** Imports one file with the usual limits. */
  public ImportResult one(Path file) {
    return one(file, ImportLimits.DEFAULT);
  }

  public ImportResult one(Path file, ImportLimits limits) {
    return run(Importers.registered(), limits, ImportListener.NONE, file).getFirst();
  }

  /** The run of a file that must be importable. */
  public Run stored(Path file) {
    ImportResult result = one(file);
    return result.run().orElseThrow(() -> new AssertionError(result.toString()));
  }

  /** Imports one file by what is said of how to read it. */
  public ImportResult one(Path file, ReadRules rules) {
    ImportOptions options =
        new ImportOptions(
            Optional.empty(),
            Optional.of("a test"),
            "",
            Map.of(),
            ImportLimits.DEFAULT.acceptingDamage(true),
            rules);
    return new ImportFiles(store, Importers.registered(), jobs)
        .run(List.of(file.toString()), options, ImportListener.NONE)
        .getFirst();
  }

  public List<ImportResult> run(
      Importers importers, ImportLimits limits, ImportListener listener, Path... files) {
    ImportOptions options =
        new ImportOptions(
            Optional.empty(), Optional.of("a test"), "", Map.of(), limits, ReadRules.NONE);
    return new ImportFiles(store, importers, jobs)
        .run(Arrays.stream(files).map(Path::toString).toList(), options, listener);
  }

  /** The whole run, names as recorded, everything counted. */
  public RunView show(Run run, String... by) {
    return show(run, NameStyle.RECORDED, Population.ALL, by);
  }

  public RunView show(Run run, NameStyle names, Population population, String... by) {
    return new ShowRun(store, jobs)
        .show(
            run,
            new ShowOptions(
                names, population, 0, Integer.MAX_VALUE, List.of(by), Optional.empty()));
  }

  @Override
  public void close() {
    jobs.close();
    store.close();
  }
}

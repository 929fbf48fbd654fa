package dev.plumbline.bench;

import static dev.plumbline.bench.Result.atMost;

import dev.plumbline.app.ImportFiles;
import dev.plumbline.app.ImportListener;
import dev.plumbline.app.ImportOptions;
import dev.plumbline.app.ImportResult;
import dev.plumbline.app.Jobs;
import dev.plumbline.importer.Importers;
import dev.plumbline.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The store's size after a checkpoint as a share of the plain NDJSON that was imported. */
final class StoreSize implements Part {
  /** What the samples that are kept whole may add, in percent. */
  private static final double KEPT = 0.1;

  @Override
  public String name() {
    return "size";
  }

  @Override
  public void run(Setting setting, Results results) throws IOException {
    RealRuns runs = setting.runs();
    one(setting, results, "volume", runs.corpusFile("volume/rate450-v0.48.0/points.json"), 0.6);
    List<Path> study = runs.releaseStudy();
    if (study.isEmpty()) {
      results.add(Result.skipped(name(), "release study", "its files are not there"));
    } else {
      measure(setting, results, study.size() + " runs of the release study", study, 1.0);
    }
    one(setting, results, "load-v0.48.0", runs.corpusFile("load-v0.48.0/points.json"), 1.1);
    one(setting, results, "soak-v2.2.0", runs.corpusFile("soak-v2.2.0/points.json"), 2);
    one(setting, results, "untagged-v0.48.0", runs.corpusFile("untagged-v0.48.0/points.json"), 5);
  }

  private void one(
      Setting setting, Results results, String measure, Optional<Path> file, double percent)
      throws IOException {
    if (file.isEmpty()) {
      results.add(Result.skipped(name(), measure, "not in the sample data; give --corpus"));
    } else {
      measure(setting, results, measure, List.of(file.get()), percent);
    }
  }

  private void measure(
      Setting setting, Results results, String measure, List<Path> files, double percent)
      throws IOException {
    long plain = 0;
    for (Path file : files) {
      plain += RealRuns.text(file).length;
    }
    Path place = setting.emptyStore("size");
    try (Store store = Store.open(place);
        Jobs jobs = Jobs.onAllProcessors()) {
      for (ImportResult result :
          new ImportFiles(store, Importers.registered(), jobs)
              .run(
                  files.stream().map(Path::toString).toList(),
                  ImportOptions.DEFAULT,
                  ImportListener.NONE)) {
        if (result.run().isEmpty()) {
          throw new IOException(result.file() + ": " + result.message());
        }
      }
      store.checkpoint();
      Map<String, Long> facts = store.facts();
      long bytes = facts.get("pages") * facts.get("pageSize");
      results.add(
          Result.of(name(), measure, 100.0 * bytes / plain, "%", atMost(percent + KEPT))
              .noting(bytes + " of " + plain + " bytes; " + KEPT + " is for kept samples"));
    }
  }
}

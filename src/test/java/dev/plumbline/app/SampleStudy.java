package dev.plumbline.app;

import dev.plumbline.importer.Importers;
import dev.plumbline.store.Store;
import java.nio.file.Path;

/** The main job on the sample data, done once for all tests that look at what comes out. */
public final class SampleStudy {
  public static final Path RUNS = Path.of("sample-data", "k6", "release-study");

  private static DemoResult done;

  private SampleStudy() {}

  public static synchronized DemoResult result() {
    if (done == null) {
      Path folder = Path.of("target", "sample-study");
      try (Store store = Store.open(Demo.prepare(folder));
          Jobs jobs = Jobs.onAllProcessors()) {
        done =
            new Demo(Path.of("sample-data"), Importers.registered(), jobs, "Plumbline under test")
                .run(store, folder, ImportListener.NONE);
      }
    }
    return done;
  }
}

package dev.plumbline.importer.jmh;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.app.Imports;
import dev.plumbline.app.RunView;
import dev.plumbline.model.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sampled times in numbers that nobody would write out one by one. */
class JmhManySamplesTest {
  private static final long ONCE = 3_000_000_000L;

  @TempDir Path folder;

  @Test
  void sampledTimesAreKeptWithTheirCountsHoweverManyThereAre() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("many.json"),
            """
            [{"jmhVersion": "1.37", "benchmark": "a.B.c", "mode": "sample", "threads": 1,
              "forks": 1, "warmupIterations": 0, "measurementIterations": 1,
              "measurementTime": "1 s",
              "primaryMetric": {"score": 2.5, "scoreError": "NaN", "scoreUnit": "us/op",
                "rawDataHistogram": [[[[2.0, %d], [4.0, %d]]]]}}]
            """
                .formatted(3 * ONCE, ONCE));
    try (Imports imports = new Imports(folder)) {
      Run run = imports.stored(file);
      RunView.Row row = imports.show(run).rows().getFirst();
      assertEquals(4 * ONCE, row.distribution().count());
      assertEquals(2.5, row.score().orElseThrow().score(), 1e-12);
      assertEquals(2, row.distribution().percentile(75));
      assertEquals(4, row.distribution().percentile(76));
    }
  }
}

package dev.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.analysis.EndpointRows;
import dev.plumbline.model.Distribution;
import dev.plumbline.model.Metric;
import dev.plumbline.model.Run;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the first candidate measured beside its requests. */
class TrendsOverTimeTest {
  @TempDir static Path folder;
  private static Imports imports;
  private static Jobs jobs;
  private static Run run;

  @BeforeAll
  static void open() {
    imports = new Imports(folder);
    jobs = Jobs.onThreads(2);
    run = imports.stored(SampleStudy.RUNS.resolve("candidate-1.json.gz"));
  }

  @AfterAll
  static void close() {
    imports.close();
    jobs.close();
  }

  @Test
  void everyTrendThatIsNotOfRequestsIsListed() {
    List<String> names = trends().stream().map(row -> row.metric().name()).toList();
    assertEquals(List.of("api_duration", "group_duration", "iteration_duration"), names);
    assertEquals(
        names,
        new ExploreRun(imports.store(), jobs)
            .open(run).trends().stream().map(Metric::name).toList());
  }

  @Test
  void aWindowSaysWhatTheStoreSaysOfIt() {
    for (MetricFigures row : trends()) {
      Distribution stored =
          EndpointRows.distribution(
              imports.store().reader(run).series(row.metric(), 20, 40).series());
      assertEquals(stored.count(), row.values().count(), row.metric().name());
      assertEquals(stored.mean(), row.values().mean(), 1e-9 * stored.mean());
      assertEquals(stored.percentile(50), row.values().percentile(50));
      assertEquals(stored.percentile(95), row.values().percentile(95));
      assertEquals(stored.max(), row.values().max());
      assertTrue(row.values().count() > 0 && !row.damaged(), row.metric().name());
    }
  }

  private static List<MetricFigures> trends() {
    return new ExploreRun(imports.store(), jobs).trends(run).between(20, 40);
  }
}

package dev.plumbline.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.model.Completeness;
import dev.plumbline.model.Run;
import dev.plumbline.ui.common.CurrentThreadTasks;
import dev.plumbline.ui.common.Problem;
import dev.plumbline.ui.common.Words;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FailuresTest {
  private static final Problem PARTIAL = new Problem("PB-PARTIAL", "for the terminal");
  private final Failures failures = new Failures(new Words(Locale.ENGLISH));

  private static Run run(String file, Completeness completeness) {
    return new Run(
        file,
        "test",
        "",
        "k6",
        "",
        "ndjson",
        Instant.EPOCH,
        1,
        1,
        0,
        completeness,
        file,
        1,
        Map.of());
  }

  @Test
  void partialRunsAreNamedAndCanBeLet() {
    Sides sides =
        new Sides(
            List.of(run("old-1.json", Completeness.WHOLE)),
            List.of(run("new-1.json", Completeness.PARTIAL)));
    Problem told = failures.told(PARTIAL, Optional.of(sides));
    assertEquals("PB-PARTIAL", told.code());
    assertTrue(told.message().startsWith("This run is partial"), told.message());
    assertTrue(told.message().contains(": new 1."), told.message());
    try (Study study = new Study()) {
      CompareViewModel model = study.model(new CurrentThreadTasks());
      failures.remedies(told, model).getFirst().action().run();
      assertTrue(model.asked().get().partial());
    }
  }

  @Test
  void aSummaryIsNamedAsThePageNamesItAndWithoutItsId() {
    Sides sides =
        new Sides(
            List.of(run("old-1.json", Completeness.WHOLE)),
            List.of(run("new-1.json", Completeness.WHOLE)));
    Problem problem =
        new Problem(
            "PB-NOTHING-TO-COMPARE",
            "run new-1.json (/tmp/new-1.json) holds no durations; a summary alone cannot be"
                + " compared");
    String told = failures.told(problem, Optional.of(sides)).message();
    assertTrue(told.startsWith("new 1 holds no successful request to compare."), told);
    assertTrue(told.endsWith("import the points file."), told);
  }

  @Test
  void whatHasNoNameIsToldAsItIs() {
    assertEquals(PARTIAL, failures.told(PARTIAL, Optional.empty()));
  }
}

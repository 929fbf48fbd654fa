package dev.plumbline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.plumbline.budget.Outcome;
import dev.plumbline.budget.io.BudgetFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sample budgets on the runs they were written for; the figures agree with numpy's. */
class BudgetStudyTest {
  private static Path study;

  @BeforeAll
  static void findTheStudy() {
    Path sample = Path.of("sample-data/k6/release-study");
    Path corpus = Path.of(System.getProperty("plumbline.corpus", ""), "k6/release-study");
    study = Files.isDirectory(sample) ? sample : corpus;
    assumeTrue(Files.isDirectory(study), "the release study is not here");
  }

  @Test
  void theCandidateHasEachOutcomeAndEachSaysWhy() throws Exception {
    assertEquals(
        """
        p50 < 50 ms: pass, 34.01 [33.63, 34.50] ms, 22,723 requests
        p95 < 100 ms: pass, 92.04 [90.84, 93.80] ms, 22,723 requests
        p99 < 200 ms: pass, 136.01 [132.43, 140.73] ms, 22,723 requests
        average < 75 ms: pass, 40.13 [39.76, 40.49] ms, 22,723 requests
        4xx errors < 0.5 %: pass, 0.39 [0.32, 0.48] %, 90 of 22,840
        errors < 0.1 %: fail, 0.51 [0.42, 0.61] %, 117 of 22,840
        enroll p95 < 125 ms: inconclusive, 119.58 [114.84, 126.30] ms, 2,262 requests: \
        the limit lies inside the interval: about 2,900 requests in all would settle it; \
        there are 2,262
        CPU < 70 %: not-evaluated: these files hold no track 'cpu'; there is vus
        """,
        judge("candidate"));
  }

  @Test
  void theBaselineDiffersAtEnrollAnd4xx() throws Exception {
    assertEquals(
        """
        p50 < 50 ms: pass, 34.58 [34.20, 34.93] ms, 22,699 requests
        p95 < 100 ms: pass, 95.89 [94.29, 97.69] ms, 22,699 requests
        p99 < 200 ms: pass, 140.36 [137.04, 145.11] ms, 22,699 requests
        average < 75 ms: pass, 40.97 [40.56, 41.39] ms, 22,699 requests
        4xx errors < 0.5 %: inconclusive, 0.46 [0.37, 0.55] %, 104 of 22,840: \
        the limit lies inside the interval: about 88,000 requests in all would settle it; \
        there are 22,840
        errors < 0.1 %: fail, 0.62 [0.52, 0.73] %, 141 of 22,840
        enroll p95 < 125 ms: pass, 106.93 [102.48, 111.40] ms, 2,257 requests
        CPU < 70 %: not-evaluated: these files hold no track 'cpu'; there is vus
        """,
        judge("baseline"));
  }

  private static String judge(String side) throws Exception {
    List<RunEvidence> runs =
        IntStream.rangeClosed(1, 6)
            .mapToObj(i -> K6Points.read(study.resolve(side + "-" + i + ".json.gz")))
            .toList();
    var budgets = BudgetFile.read(Path.of("sample-data/budgets/release-study.yaml")).budgets();
    StringBuilder lines = new StringBuilder();
    for (BudgetOutcome o : BudgetCheck.check(budgets, RunEvidence.union(runs))) {
      lines.append("%s %s: %s".formatted(o.budget(), o.limit(), o.outcome().word()));
      if (o.outcome() != Outcome.NOT_EVALUATED) {
        lines.append(
            String.format(
                Locale.ROOT,
                ", %.2f [%.2f, %.2f] %s, %s",
                o.actual(),
                o.low(),
                o.high(),
                o.unit(),
                o.evidence()));
      }
      lines.append(o.reason().isEmpty() ? "\n" : ": " + o.reason() + "\n");
    }
    return lines.toString();
  }
}

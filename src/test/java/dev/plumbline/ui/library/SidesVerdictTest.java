package dev.plumbline.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.ComparisonTable;
import dev.plumbline.analysis.Statistic;
import dev.plumbline.analysis.Verdict;
import dev.plumbline.report.Studies;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class SidesVerdictTest {
  private final ComparisonTable study = Studies.sixASide();

  @Test
  void anEndpointCountsOnceHoweverManyOfItsStatisticsChanged() {
    assertEquals(new SidesVerdict(Verdict.WORSE, 1, 1), of(_ -> true));
  }

  @Test
  void whatIsWorseOnlyBesideTheMedianCountsToo() {
    assertEquals(
        new SidesVerdict(Verdict.WORSE, 1, 1),
        of(row -> row.statistic() != Statistic.P50 || row.verdict() != Verdict.WORSE));
  }

  @Test
  void whatNoStatisticCallsDoesNotCount() {
    assertEquals(new SidesVerdict(Verdict.WORSE, 1, 0), of(row -> row.verdict() != Verdict.BETTER));
  }

  private SidesVerdict of(Predicate<ComparedRow> kept) {
    return SidesVerdict.of(
        new ComparisonTable(
            study.rows().stream().filter(kept).toList(),
            study.verdict(),
            study.options(),
            6,
            6,
            study.warnings()));
  }
}

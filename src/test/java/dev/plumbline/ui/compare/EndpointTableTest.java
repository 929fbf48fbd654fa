package dev.plumbline.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.Statistic;
import dev.plumbline.analysis.Verdict;
import dev.plumbline.budget.Window;
import dev.plumbline.ui.common.Column;
import dev.plumbline.ui.common.CurrentThreadTasks;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EndpointTableTest {
  private static Study study;

  @BeforeAll
  static void read() {
    study = new Study();
  }

  @AfterAll
  static void close() {
    study.close();
  }

  private static Column<EndpointLine> column(String head) {
    return new EndpointTable(study.look)
        .columns("ms", 0).stream()
            .filter(column -> column.head().equals(head))
            .findFirst()
            .orElseThrow();
  }

  private static List<EndpointLine> lines() {
    Judged judged = CompareViewModelTest.judged(study.opened());
    return new EndpointTable(study.look).lines(judged, Optional.empty());
  }

  @Test
  void anEffectIsNamedBesideWorseAndBetterAlone() {
    for (EndpointLine line : lines()) {
      Verdict verdict = line.row().verdict();
      boolean called = verdict == Verdict.WORSE || verdict == Verdict.BETTER;
      assertEquals(called ? "large" : "", column("effect").text().apply(line));
      assertFalse(line.row().effect().word().isEmpty(), "there would be a word for it");
    }
  }

  @Test
  void allEndpointsAsOneAreNoPartOfTheVerdict() {
    EndpointLine all = lines().getLast();
    assertTrue(all.all());
    String verdict = VerdictCell.text(all, study.look.words());
    assertEquals(all.row().verdict().word() + " · not in the verdict", verdict);
    EndpointLine first = lines().getFirst();
    assertEquals("worse", VerdictCell.text(first, study.look.words()));
  }

  @Test
  void runsThatUnequalSidesNeedAreSaidToBeAllOfThem() {
    CompareViewModel model = study.model(new CurrentThreadTasks());
    model.open(study.baseline.subList(0, 2), study.candidate.subList(0, 3));
    Judged judged = CompareViewModelTest.judged(model);
    List<String> verdicts =
        new EndpointTable(study.look)
            .lines(judged, Optional.empty()).stream()
                .map(line -> VerdictCell.text(line, study.look.words()))
                .filter(verdict -> verdict.contains("runs a side"))
                .toList();
    assertFalse(verdicts.isEmpty());
    assertTrue(
        verdicts.stream()
            .allMatch(said -> said.endsWith(" in all") || said.contains("100+ runs a side")),
        verdicts::toString);
  }

  @Test
  void whatOnlyTheNumberOfRowsKeepsOpenIsExplained() {
    CompareViewModel model = study.opened();
    model.look(Statistic.P95);
    Judged judged = CompareViewModelTest.judged(model);
    ComparedRow chance =
        judged.rows().stream()
            .filter(row -> row.reason().startsWith("could be chance"))
            .findFirst()
            .orElseThrow();
    List<String> why = new RunFigures(judged, chance, study.look).why();
    assertEquals("could be chance among 10 rows", why.getFirst());
    assertTrue(why.getLast().contains("of 10 rows judged together"), why::toString);
    assertTrue(why.getLast().contains("p is 0.124"), why::toString);
    for (ComparedRow row : judged.rows()) {
      if (!row.reason().startsWith("could be chance")) {
        int lines = row.reason().isEmpty() ? 0 : 1;
        assertEquals(lines, new RunFigures(judged, row, study.look).why().size(), row.reason());
      }
    }
  }

  @Test
  void aFigureThatAShortWindowLacksIsADashThatSaysWhy() {
    CompareViewModel model = study.opened();
    model.lookWithin(new Window(20, 40));
    ScorecardPlot plot = new ScorecardPlot(CompareViewModelTest.judged(model), study.look);
    ComparedRow first = plot.judged().rows().getFirst();
    String name = RowName.label(first.key(), study.look.words()).text();
    assertEquals(name, plot.told(first.key(), 0), "p50 is there");
    String told = plot.told(first.key(), 2);
    assertTrue(told.startsWith(name + ", p99: too few requests: "), told);
    assertTrue(told.endsWith("250 are needed"), told);
  }

  @Test
  void requestsOfOneRunASideAreThoseOfBoth() {
    Judged judged = CompareViewModelTest.judged(study.oneRunASide());
    OneRunTable table = new OneRunTable(study.look);
    EndpointLine line = table.lines(judged).getFirst();
    String requests =
        table.columns("ms", 0).stream()
            .filter(column -> column.head().equals("requests"))
            .findFirst()
            .orElseThrow()
            .text()
            .apply(line);
    assertEquals(
        judged.compared().pooledBaseline().get(line.row().key()).count()
            + " · "
            + judged.compared().pooledCandidate().get(line.row().key()).count(),
        requests);
  }
}

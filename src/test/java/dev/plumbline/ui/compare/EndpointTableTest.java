package dev.plumbline.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.analysis.Verdict;
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
            .allMatch(said -> said.endsWith(" in all") || said.contains("more than 100")),
        verdicts::toString);
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

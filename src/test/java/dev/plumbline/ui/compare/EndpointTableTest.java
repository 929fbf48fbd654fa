package dev.plumbline.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.plumbline.analysis.Verdict;
import dev.plumbline.ui.common.Column;
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
}

package dev.plumbline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.model.Slices;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeanIntervalTest {
  @Test
  void aMeanOfEqualBlocksIsKnownExactly() {
    Slices same = BudgetRuns.spread(BudgetRuns.constant(7, 60), 0);
    assertEquals(new Interval(7, 7), MeanInterval.of(List.of(same), 7));
  }

  /** 20 blocks of one value each: the jackknife is then the textbook's t interval. */
  @Test
  void aMeanOfOneValueABlockHasTheTextbooksInterval() {
    Slices values = BudgetRuns.spread(BudgetRuns.upFrom(1, 20), 0);
    Interval range = MeanInterval.of(List.of(values), 10.5);
    assertEquals(10.5 - 2.093024054 * Math.sqrt(35.0 / 20), range.low(), 1e-8);
    assertEquals(10.5 + 2.093024054 * Math.sqrt(35.0 / 20), range.high(), 1e-8);
  }

  /** Requests of one second that are alike are no more evidence than one of them. */
  @Test
  void copiesWithinASecondDoNotNarrowTheInterval() {
    Slices once = BudgetRuns.spread(BudgetRuns.upFrom(1, 20), 0);
    Interval alone = MeanInterval.of(List.of(once), 10.5);
    Interval copied = MeanInterval.of(List.of(once, once, once, once), 10.5);
    assertEquals(alone.low(), copied.low(), 1e-9);
    assertTrue(copied.high() - copied.low() > 5);
  }
}

package dev.plumbline.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.plumbline.analysis.Statistic;
import dev.plumbline.ui.common.Fx;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

class LedStatisticTest {
  @Test
  void aStatisticThatThePageChoseIsSaidUntilAReaderChoosesOne() {
    Fx.run(
        () -> {
          try (Study study = new Study()) {
            Judged judged = CompareViewModelTest.judged(study.opened());
            assertFalse(judged.atHeadline().asked().led(), "the median calls a change itself");
            VerdictBlock block = new VerdictBlock(study.look, new NoWay(), () -> {});
            Label caption = (Label) block.lookup(".window-said");
            Asked led = judged.asked().ledTo(Statistic.MEAN);
            block.show(asked(judged, led));
            assertEquals("opened at the mean, where the change is", caption.getText());
            block.show(asked(judged, led.at(Statistic.P95)));
            assertFalse(caption.isVisible());
          }
        });
  }

  private static Judged asked(Judged judged, Asked asked) {
    return new Judged(judged.reading(), judged.compared(), judged.together(), asked);
  }
}

package dev.plumbline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.plumbline.chart.Theme;
import dev.plumbline.ui.common.Fx;
import dev.plumbline.ui.common.Hands;
import dev.plumbline.ui.common.JobList;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;

class NoticeBarTest {
  private final Look look = new Look(Theme.LIGHT, Locale.ENGLISH);
  private final ShellViewModel model = new ShellViewModel(look, new JobList());
  private final NoticeBar bar = Fx.get(() -> new NoticeBar(model, look));
  private final Hands hands = new Hands(Fx.get(() -> new Scene(bar, 800, 48)));
  private final List<String> taken = new ArrayList<>();

  @Test
  void whatIsOfferedIsDoneOnceAndTheNoticeGoes() {
    Fx.run(() -> model.tell(Notice.of("promoted").offering("Undo", () -> taken.add("undone"))));
    hands.push("Undo");
    assertEquals(List.of("undone"), taken);
    assertEquals(Optional.empty(), model.notice().get());
  }

  @Test
  void nothingIsOfferedWhereNothingCanBeDone() {
    Fx.run(() -> model.tell(Notice.of("read-only")));
    assertFalse(Fx.get(() -> bar.lookup(".small").isVisible()));
  }
}

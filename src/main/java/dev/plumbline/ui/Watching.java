package dev.plumbline.ui;

import dev.plumbline.ui.common.Notice;
import dev.plumbline.ui.importing.FolderWatch;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** What a watched folder does to the rest of the window. */
final class Watching implements FolderWatch.Outside {
  private static final Duration BETWEEN_LOOKS = Duration.seconds(2);

  private final Runnable refresh;
  private final BiConsumer<String, String> grown;
  private final Consumer<Notice> tell;

  /**
   * @param refresh shows what is in the store now
   * @param grown told the id of a run that has grown, and the one it goes by now
   */
  Watching(Runnable refresh, BiConsumer<String, String> grown, Consumer<Notice> tell) {
    this.refresh = refresh;
    this.grown = grown;
    this.tell = tell;
  }

  @Override
  public void later(Runnable action) {
    PauseTransition pause = new PauseTransition(BETWEEN_LOOKS);
    pause.setOnFinished(_ -> action.run());
    pause.play();
  }

  @Override
  public void changed() {
    refresh.run();
  }

  @Override
  public void grew(String was, String now) {
    grown.accept(was, now);
  }

  @Override
  public void tell(Notice notice) {
    tell.accept(notice);
  }
}

package dev.plumbline.ui;

import dev.plumbline.ui.common.AskSheet;
import dev.plumbline.ui.common.Job;
import dev.plumbline.ui.common.JobList;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Sheets;
import java.util.Optional;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;

/** Asks, once, before what runs is stopped; nothing where nothing runs. */
final class QuitQuestion {
  private final Look look;
  private final Sheets sheets;
  private final JobList running;
  private Optional<AskSheet> asked = Optional.empty();
  private Runnable wanted = () -> {};

  QuitQuestion(Look look, Sheets sheets, JobList running) {
    this.look = look;
    this.sheets = sheets;
    this.running = running;
    running.running().addListener((ListChangeListener<Job>) _ -> leaveWhenIdle());
  }

  /**
   * @param quit called at once where nothing runs, else when the answer is yes, or when what runs
   *     ends before there is an answer: then nothing is lost any more
   */
  void ask(Runnable quit) {
    int many = running.unfinished();
    if (many == 0) {
      quit.run();
    } else if (asked.filter(sheets.laid()::contains).isEmpty()) {
      Label lost = new Label(look.words().of("quit.lost", many));
      lost.setWrapText(true);
      AskSheet sheet =
          new AskSheet(
              look,
              sheets,
              look.words().of("quit.title", many),
              lost,
              look.words().of("quit.yes"),
              quit);
      asked = Optional.of(sheet);
      wanted = quit;
      sheet.grave().ask();
    }
  }

  private void leaveWhenIdle() {
    if (running.unfinished() == 0) {
      asked.filter(sheets.laid()::contains).ifPresent(this::goWithoutAnswer);
      asked = Optional.empty();
    }
  }

  /** Later: what has ended still has to say so. */
  private void goWithoutAnswer(AskSheet sheet) {
    sheet.leave();
    Platform.runLater(() -> ask(wanted));
  }
}

package dev.plumbline.ui.importing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.Jobs;
import dev.plumbline.app.RunSide;
import dev.plumbline.chart.Theme;
import dev.plumbline.importer.Importers;
import dev.plumbline.store.Store;
import dev.plumbline.ui.common.CurrentThreadTasks;
import dev.plumbline.ui.common.Fx;
import dev.plumbline.ui.common.Hands;
import dev.plumbline.ui.common.JobList;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.RecordedNavigation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportQuestionTest {
  @Test
  void whatAPersonSaidIsNoLongerCalledAGuess(@TempDir Path folder) throws IOException {
    Path files = DroppedFiles.in(folder.resolve("release-43"));
    Look look = new Look(Theme.LIGHT, Locale.US);
    try (Store store = Store.open(folder.resolve("a.plumb"));
        Jobs jobs = Jobs.onThreads(2)) {
      ImportSheetViewModel model =
          new ImportSheetViewModel(
              store,
              Importers.registered(),
              jobs,
              new CurrentThreadTasks(),
              look,
              new JobList(),
              new RecordedNavigation(),
              _ -> {},
              () -> {},
              System::nanoTime);
      Hands hands = new Hands(Fx.get(() -> new Scene(new ImportQuestion(model, look), 1200, 100)));
      Fx.run(() -> model.open(List.of(files)));
      assertTrue(hands.says("guessed from the folder"));
      assertTrue(hands.says("the files do not state it"));
      Fx.run(
          () -> {
            model.lines().test(model.lines().runs(), "Checkout");
            model.lines().environment(model.lines().runs(), "staging");
            model.lines().side(model.lines().runs().subList(0, 1), Optional.of(RunSide.CANDIDATE));
          });
      assertFalse(hands.says("guessed from the folder"));
      assertFalse(hands.says("the files do not state it"));
    }
  }
}

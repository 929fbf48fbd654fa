package dev.plumbline.ui.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.Imports;
import dev.plumbline.app.Jobs;
import dev.plumbline.chart.Theme;
import dev.plumbline.model.Run;
import dev.plumbline.ui.common.CurrentThreadTasks;
import dev.plumbline.ui.common.Fx;
import dev.plumbline.ui.common.Hands;
import dev.plumbline.ui.common.RecordedNavigation;
import dev.plumbline.ui.common.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What makes a run's figures doubtful stands on its page. */
class RunWarningsTest {
  private static final Path POINTS =
      Path.of("src/test/resources/dev/plumbline/importer/k6/golden/v0.48.0/points.json.gz");

  @TempDir Path folder;

  @Test
  void twoOutputsInOneFileAreWarnedOfWithTheWayToAllThatWasNoticed() throws IOException {
    String points = points();
    Path file = Files.writeString(folder.resolve("joined.json"), points + points);
    try (Imports imports = new Imports(folder);
        Jobs jobs = Jobs.onThreads(1)) {
      RunPage page = page(imports, jobs, imports.stored(file));
      Hands hands = new Hands(page.scene);
      assertTrue(hands.says("split the file to compare them"));
      assertTrue(hands.says("the clock went back"));
      Button all = Fx.get(() -> (Button) page.findNow(RunWarnings.class).lookup(".button"));
      Fx.run(all::fire);
      page.settle();
      assertTrue(Fx.get(() -> page.findNow(DiagnosticsTab.class).isVisible()));
    }
  }

  @Test
  void aRunOfAWholeFileIsNotWarnedOf() throws IOException {
    Path file = Files.writeString(folder.resolve("whole.json"), points());
    try (Imports imports = new Imports(folder);
        Jobs jobs = Jobs.onThreads(1)) {
      RunPage page = page(imports, jobs, imports.stored(file));
      assertFalse(Fx.get(() -> page.findNow(RunWarnings.class).isVisible()));
    }
  }

  @Test
  void whatThereIsNoRoomForIsCounted() {
    Words words = new Words(Locale.ENGLISH);
    assertEquals("See Diagnostics", words.of("run.noticed.all", 0));
    assertEquals("2 more in Diagnostics", words.of("run.noticed.all", 2));
  }

  private static RunPage page(Imports imports, Jobs jobs, Run run) {
    RunViewModel model =
        new RunViewModel(
            imports.store(), jobs, new CurrentThreadTasks(), new RecordedNavigation(), List::of);
    RunPage page = new RunPage(model, Theme.LIGHT, 1440, 900);
    page.open(run.id());
    return page;
  }

  private static String points() throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(POINTS))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

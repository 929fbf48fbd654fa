package dev.plumbline.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.Imports;
import dev.plumbline.chart.Theme;
import dev.plumbline.store.Store;
import dev.plumbline.ui.common.Fx;
import dev.plumbline.ui.common.Picture;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs of benchmarks in the window: no request, no latency, no percentile is spoken of. */
class BenchmarkScreensTest {
  private static final Path GOLDEN =
      Path.of("src", "test", "resources", "dev", "plumbline", "importer", "jmh", "golden");

  @Test
  void aRunAndAComparisonOfBenchmarksSpeakOfBenchmarks(@TempDir Path folder) {
    String before;
    String after;
    String gc;
    try (Imports imports = new Imports(folder)) {
      before = imports.stored(GOLDEN.resolve("pair-before.json")).id();
      after = imports.stored(GOLDEN.resolve("pair-after.json")).id();
      gc = imports.stored(GOLDEN.resolve("map-stack-gc.json")).id();
    }
    try (Store store = Store.open(folder.resolve("imports.plumb"));
        WiredWindow window = new WiredWindow(store, Theme.LIGHT).shown()) {
      Fx.run(() -> window.wiring.library().select(List.of(before)));
      picture(window, "library");
      Fx.run(() -> window.wiring.navigation().run(gc));
      picture(window, "profilers");
      Fx.run(() -> window.wiring.navigation().run(before));
      picture(window, "run");
      String run = text(window);
      assertTrue(run.contains("6 benchmarks"), run);
      assertTrue(run.contains("bench.PairBench.parse doc=small"), run);
      assertTrue(run.contains("us/op"), run);
      assertFalse(run.contains("requests"), run);
      Fx.run(() -> window.wiring.navigation().compare(List.of(before), List.of(after)));
      picture(window, "compare");
      String compared = text(window);
      assertTrue(compared.contains("2 benchmarks are slower at the mean"), compared);
      assertFalse(compared.contains("One run a side"), compared);
    }
  }

  private static void picture(WiredWindow window, String name) {
    window.settle();
    Picture.write(window.scene(), Path.of("target", "pictures", "benchmarks", name + ".png"));
  }

  private static String text(WiredWindow window) {
    return Fx.get(
        () ->
            window.scene().getRoot().lookupAll("*").stream()
                .filter(Node::isVisible)
                .map(
                    node ->
                        (node instanceof Labeled labeled ? labeled.getText() : "")
                            + " "
                            + node.getAccessibleText())
                .collect(Collectors.joining("\n")));
  }
}

package dev.plumbline.bench;

import dev.plumbline.app.ExploreRun;
import dev.plumbline.app.ExploredRun;
import dev.plumbline.app.Jobs;
import dev.plumbline.chart.RunTimeline;
import dev.plumbline.chart.Theme;
import dev.plumbline.model.Run;
import dev.plumbline.store.Store;
import dev.plumbline.ui.common.ChartView;
import dev.plumbline.ui.common.Fonts;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.run.RunPlots;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;

/** What a frame of a long run's heatmap costs while it is panned and zoomed, without a display. */
final class HeatmapFrames implements Part {
  private static final int SECONDS = 8 * 3_600;
  private static final int ENDPOINTS = 20;
  private static final int RATE = 10;
  private static final int FRAMES = 200;

  /** Until the compiler is done with what draws: a second and a half of panning. */
  private static final int WARMING = 200;

  private static final int WIDTH = 1_600;
  private static final int HEIGHT = 900;

  @Override
  public String name() {
    return "heatmap";
  }

  @Override
  public void run(Setting setting, Results results) throws Exception {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    try (Store store = Store.open(setting.emptyStore("heatmap"));
        Jobs jobs = Jobs.onAllProcessors()) {
      Run run = new SyntheticRun("soak", ENDPOINTS, RATE, SECONDS, 1).into(store, jobs);
      ExploredRun explored = new ExploreRun(store, jobs).open(run);
      CompletableFuture<double[][]> measured = new CompletableFuture<>();
      Platform.startup(
          () -> {
            try {
              measured.complete(new double[][] {empty(), drawn(explored)});
            } catch (Throwable e) {
              measured.completeExceptionally(e);
            }
          });
      double[] nothing = measured.get()[0];
      double[] frames = measured.get()[1];
      add(results, "frame of an 8-hour run, median", frames, nothing, 0.5);
      add(results, "frame of an 8-hour run, p95", frames, nothing, 0.95);
    }
  }

  private void add(Results results, String measure, double[] frames, double[] nothing, double share)
      throws IOException {
    double base = at(nothing, 0.5);
    results.add(
        Result.of(name(), measure, at(frames, share) - base, "ms", Result.atMost(16))
            .noting(
                String.format(
                    Locale.ROOT,
                    "%d frames of %d x %d, panned and zoomed; less an empty canvas of %.1f ms;"
                        + " load %s",
                    FRAMES,
                    WIDTH,
                    HEIGHT,
                    base,
                    Machine.load())));
  }

  private static double at(double[] millis, double share) {
    double[] sorted = millis.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.ceil(share * sorted.length) - 1];
  }

  /** A canvas of that size that is cleared for each frame. */
  private static double[] empty() {
    Canvas canvas = new Canvas(WIDTH, HEIGHT);
    return frames(
        new StackPane(canvas), _ -> canvas.getGraphicsContext2D().clearRect(0, 0, WIDTH, HEIGHT));
  }

  private static double[] drawn(ExploredRun explored) {
    Fonts.load();
    Look look = new Look(Theme.LIGHT, Locale.ENGLISH);
    ChartView view = new ChartView(look);
    view.setPrefSize(WIDTH, HEIGHT);
    RunTimeline timeline = RunPlots.timeline(explored, "soak", look.words());
    return frames(
        new StackPane(view),
        frame -> {
          // A tenth of the run on each side comes and goes while the picture moves to and fro.
          double wave = Math.sin(frame * 2 * Math.PI / 50);
          double length = SECONDS * (0.5 + 0.4 * Math.cos(frame * 2 * Math.PI / 80));
          double from = (SECONDS - length) * (0.5 + 0.5 * wave);
          view.show(timeline.between(from, from + length));
        });
  }

  private static double[] frames(Parent root, IntConsumer change) {
    Scene scene = new Scene(root, WIDTH, HEIGHT);
    WritableImage image = new WritableImage(WIDTH, HEIGHT);
    double[] millis = new double[FRAMES];
    for (int frame = -WARMING; frame < FRAMES; frame++) {
      long before = System.nanoTime();
      change.accept(frame);
      root.layout();
      scene.snapshot(image);
      if (frame >= 0) {
        millis[frame] = (System.nanoTime() - before) / 1e6;
      }
    }
    return millis;
  }
}

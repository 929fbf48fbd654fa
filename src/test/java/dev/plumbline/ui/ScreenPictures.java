package dev.plumbline.ui;

import dev.plumbline.app.RunSide;
import dev.plumbline.chart.Theme;
import dev.plumbline.store.Store;
import dev.plumbline.ui.common.Fx;
import dev.plumbline.ui.common.Picture;
import dev.plumbline.ui.importing.ImportPictures;
import dev.plumbline.ui.library.StudyStore;
import dev.plumbline.ui.run.OpenRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The pictures of {@code docs/images}, made from the sample data: {@code ScreenPictures FOLDER}.
 */
public final class ScreenPictures {
  private static final Path WORK = Path.of("target", "screen-pictures");

  private final Path folder;
  private final Theme theme;

  private ScreenPictures(Path folder, Theme theme) {
    this.folder = folder;
    this.theme = theme;
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : "docs/images");
    for (Theme theme : Theme.values()) {
      new ScreenPictures(folder, theme).draw();
    }
    System.exit(0); // the toolkit's threads would stay
  }

  private void draw() throws Exception {
    try (Store store = StudyStore.in(WORK);
        WiredWindow window = new WiredWindow(store, theme)) {
      String candidate = window.id("candidate 1");
      Fx.run(() -> window.wiring.library().select(List.of(candidate)));
      picture(window, "library");
      OpenRun run = window.open("candidate 1");
      Fx.run(() -> run.time().select(20, 40));
      picture(window, "run");
      List<String> baseline = window.side(RunSide.BASELINE);
      List<String> candidates = window.side(RunSide.CANDIDATE);
      Fx.run(() -> window.wiring.navigation().compare(baseline, candidates));
      picture(window, "compare");
      String before = window.id("baseline 1");
      Fx.run(() -> window.wiring.navigation().compare(List.of(before), List.of(candidate)));
      picture(window, "compare-one-run");
    }
    Path empty = WORK.resolve("my-runs.plumb");
    Files.deleteIfExists(empty);
    try (Store store = Store.open(empty);
        WiredWindow window = new WiredWindow(store, theme)) {
      picture(window, "first-run");
    }
    ImportPictures.draw(theme, 1440, 900, file("import"));
  }

  private void picture(WiredWindow window, String screen) {
    window.settle();
    Picture.of(window.scene()); // what is laid out anew is dressed by the second picture only
    window.settle();
    Picture.write(window.scene(), file(screen));
  }

  private Path file(String screen) {
    return folder.resolve(screen + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png");
  }
}

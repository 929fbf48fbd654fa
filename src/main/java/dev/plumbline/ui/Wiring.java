package dev.plumbline.ui;

import dev.plumbline.app.Jobs;
import dev.plumbline.importer.Importers;
import dev.plumbline.store.Store;
import dev.plumbline.ui.common.JobList;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Page;
import dev.plumbline.ui.common.Tasks;
import dev.plumbline.ui.common.ThemeSheet;
import dev.plumbline.ui.shell.Screen;
import dev.plumbline.ui.shell.ShellView;
import dev.plumbline.ui.shell.ShellViewModel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;

/** Wires everything by hand: what is made here is made nowhere else. */
final class Wiring {
  private final Scene scene;

  Wiring(Store store, Importers importers, Jobs jobs, Tasks tasks, Look look) {
    JobList running = new JobList();
    ShellViewModel shell = new ShellViewModel(look, running);
    Map<Screen, Page> pages = new EnumMap<>(Screen.class);
    ShellView view = new ShellView(shell, look, pages, _ -> List.of());
    scene = new Scene(view, 1440, 900);
    look.theme().subscribe(theme -> ThemeSheet.dress(scene, theme));
  }

  Scene scene() {
    return scene;
  }
}

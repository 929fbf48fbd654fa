package dev.plumbline.ui;

import dev.plumbline.app.Jobs;
import dev.plumbline.importer.Importers;
import dev.plumbline.store.Store;
import dev.plumbline.ui.common.JobList;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Navigation;
import dev.plumbline.ui.common.Page;
import dev.plumbline.ui.common.Tasks;
import dev.plumbline.ui.common.ThemeSheet;
import dev.plumbline.ui.shell.Notice;
import dev.plumbline.ui.shell.Screen;
import dev.plumbline.ui.shell.ShellView;
import dev.plumbline.ui.shell.ShellViewModel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;

/** Wires everything by hand: what is made here is made nowhere else. */
final class Wiring implements Content {
  private final Scene scene;
  private final ShellViewModel shell;
  private final JobList running = new JobList();
  private final Navigation navigation;

  Wiring(Store store, Importers importers, Jobs jobs, Tasks tasks, Look look) {
    shell = new ShellViewModel(look, running);
    Map<Screen, Page> pages = new EnumMap<>(Screen.class);
    for (Screen screen : Screen.values()) {
      pages.put(screen, new EmptyPage());
    }
    Ways ways = new Ways();
    ways.lay(shell.screen()::set, _ -> {}, (_, _) -> {}, _ -> {}, () -> {});
    navigation = ways;
    ShellView view = new ShellView(shell, look, pages, _ -> List.of());
    scene = new Scene(view, 1440, 900);
    look.theme().subscribe(theme -> ThemeSheet.dress(scene, theme));
  }

  @Override
  public Scene scene() {
    return scene;
  }

  @Override
  public Navigation navigation() {
    return navigation;
  }

  @Override
  public JobList running() {
    return running;
  }

  @Override
  public void tell(Notice notice) {
    shell.tell(notice);
  }
}

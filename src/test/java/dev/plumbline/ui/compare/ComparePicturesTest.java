package dev.plumbline.ui.compare;

import dev.plumbline.chart.Theme;
import dev.plumbline.ui.common.Fx;
import dev.plumbline.ui.common.JobList;
import dev.plumbline.ui.common.Page;
import dev.plumbline.ui.common.Picture;
import dev.plumbline.ui.common.ThemeSheet;
import dev.plumbline.ui.shell.Screen;
import dev.plumbline.ui.shell.ShellView;
import dev.plumbline.ui.shell.ShellViewModel;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;

class ComparePicturesTest {
  @Test
  void pictures() {
    try (Study study = new Study()) {
      CompareViewModel[] models = {
        study.opened(),
        study.oneRunASide(),
        study.model(new dev.plumbline.ui.common.CurrentThreadTasks())
      };
      String[] names = {"compare", "one-run", "empty"};
      for (int i = 0; i < models.length; i++) {
        for (int[] size : new int[][] {{1440, 900}, {1100, 700}}) {
          for (Theme theme : Theme.values()) {
            int k = i;
            Scene scene =
                Fx.get(
                    () -> {
                      study.look.theme().set(theme);
                      ShellViewModel shell = new ShellViewModel(study.look, new JobList());
                      shell.screen().set(Screen.COMPARE);
                      Page page = new CompareView(models[k], study.look, new NoWay(), () -> {});
                      Scene made =
                          new Scene(
                              new ShellView(
                                  shell,
                                  study.look,
                                  Map.of(Screen.COMPARE, page),
                                  _ -> java.util.List.of()),
                              size[0],
                              size[1]);
                      ThemeSheet.dress(made, theme);
                      return made;
                    });
            Fx.run(
                () ->
                    new javafx.stage.Stage() {
                      {
                        setScene(scene);
                        show();
                      }
                    });
            Fx.pulses(4);
            Picture.write(
                scene,
                Path.of("target/pictures/" + names[i] + "-" + size[0] + "-" + theme + ".png"));
          }
        }
      }
    }
  }
}

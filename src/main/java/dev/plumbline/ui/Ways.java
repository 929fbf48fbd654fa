package dev.plumbline.ui;

import dev.plumbline.ui.common.Navigation;
import dev.plumbline.ui.shell.Screen;
import dev.plumbline.ui.shell.ShellViewModel;
import java.nio.file.Path;
import java.util.List;

/** Goes from one screen to another. */
final class Ways implements Navigation {
  private final ShellViewModel shell;

  Ways(ShellViewModel shell) {
    this.shell = shell;
  }

  @Override
  public void library() {
    shell.screen().set(Screen.LIBRARY);
  }

  @Override
  public void run(String run) {
    shell.screen().set(Screen.RUN);
  }

  @Override
  public void compare(List<String> baseline, List<String> candidate) {
    shell.screen().set(Screen.COMPARE);
  }

  @Override
  public void importFiles(List<Path> files) {
    library();
  }

  @Override
  public void chooseFiles() {
    library();
  }
}

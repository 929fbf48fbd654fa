package dev.plumbline.ui;

import dev.plumbline.analysis.Statistic;
import dev.plumbline.ui.common.Navigation;
import dev.plumbline.ui.shell.Screen;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** The ways between screens, laid once all of them are made. */
final class Ways implements Navigation {
  private Consumer<Screen> enter = _ -> {};
  private Consumer<List<String>> listed = _ -> {};
  private Consumer<String> run = _ -> {};
  private Consumer<String> again = _ -> {};
  private Comparing comparison = (_, _, _) -> {};
  private Consumer<List<Path>> importing = _ -> {};
  private Runnable choosing = () -> {};
  private Runnable choosingFolder = () -> {};
  private Runnable watching = () -> {};

  /** Opens the comparison of two sides at a statistic. */
  interface Comparing {
    void open(Statistic statistic, List<String> baseline, List<String> candidate);
  }

  void lay(
      Consumer<Screen> enter,
      Consumer<List<String>> listed,
      Consumer<String> run,
      Consumer<String> again,
      Comparing comparison,
      Consumer<List<Path>> importing,
      Runnable choosing,
      Runnable choosingFolder,
      Runnable watching) {
    this.enter = enter;
    this.listed = listed;
    this.run = run;
    this.again = again;
    this.comparison = comparison;
    this.importing = importing;
    this.choosing = choosing;
    this.choosingFolder = choosingFolder;
    this.watching = watching;
  }

  @Override
  public void library() {
    enter.accept(Screen.LIBRARY);
  }

  @Override
  public void runs(List<String> runs) {
    listed.accept(runs);
    enter.accept(Screen.LIBRARY);
  }

  @Override
  public void run(String id) {
    run.accept(id);
    enter.accept(Screen.RUN);
  }

  @Override
  public void compare(List<String> baseline, List<String> candidate) {
    compareAt(Statistic.P50, baseline, candidate);
  }

  @Override
  public void compareAt(Statistic statistic, List<String> baseline, List<String> candidate) {
    comparison.open(statistic, baseline, candidate);
    enter.accept(Screen.COMPARE);
  }

  @Override
  public void readAgain(String id) {
    again.accept(id);
  }

  @Override
  public void importFiles(List<Path> files) {
    importing.accept(files);
  }

  @Override
  public void chooseFiles() {
    choosing.run();
  }

  @Override
  public void chooseFolder() {
    choosingFolder.run();
  }

  @Override
  public void watchFolder() {
    watching.run();
  }
}

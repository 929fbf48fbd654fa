package dev.plumbline.ui.compare;

import dev.plumbline.analysis.Statistic;
import dev.plumbline.ui.common.Navigation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Goes nowhere, and says where it would have gone. */
final class NoWay implements Navigation {
  final List<String> asked = new ArrayList<>();

  @Override
  public void library() {
    asked.add("library");
  }

  @Override
  public void runs(List<String> runs) {
    asked.add("library with " + runs.size());
  }

  @Override
  public void run(String run) {
    asked.add("run " + run);
  }

  @Override
  public void compare(List<String> baseline, List<String> candidate) {
    asked.add("compare");
  }

  @Override
  public void compareAt(Statistic statistic, List<String> baseline, List<String> candidate) {
    asked.add("compare at " + statistic.word());
  }

  @Override
  public void readAgain(String id) {}

  @Override
  public void importFiles(List<Path> files) {
    asked.add("import");
  }

  @Override
  public void chooseFiles() {
    asked.add("choose");
  }

  @Override
  public void chooseFolder() {
    asked.add("choose a folder");
  }

  @Override
  public void watchFolder() {
    asked.add("watch a folder");
  }
}

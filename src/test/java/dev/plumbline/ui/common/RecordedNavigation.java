package dev.plumbline.ui.common;

import dev.plumbline.analysis.Statistic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Goes nowhere, and says where it was sent. */
public final class RecordedNavigation implements Navigation {
  private final List<String> ways = new ArrayList<>();

  /** Where it was sent, in words. */
  public List<String> ways() {
    return List.copyOf(ways);
  }

  @Override
  public void library() {
    ways.add("library");
  }

  @Override
  public void runs(List<String> runs) {
    ways.add("library with " + runs.size());
  }

  @Override
  public void run(String run) {
    ways.add("run " + run);
  }

  @Override
  public void compare(List<String> baseline, List<String> candidate) {
    ways.add("compare " + baseline.size() + " with " + candidate.size());
  }

  @Override
  public void compareAt(Statistic statistic, List<String> baseline, List<String> candidate) {
    ways.add(
        "compare " + baseline.size() + " with " + candidate.size() + " at " + statistic.word());
  }

  @Override
  public void readAgain(String run) {
    ways.add("read again " + run);
  }

  @Override
  public void importFiles(List<Path> files) {
    ways.add("import " + files);
  }

  @Override
  public void chooseFiles() {
    ways.add("choose files");
  }

  @Override
  public void chooseFolder() {
    ways.add("choose folder");
  }

  @Override
  public void watchFolder() {
    ways.add("watch folder");
  }
}

package dev.plumbline.ui.common;

import dev.plumbline.analysis.Statistic;
import java.nio.file.Path;
import java.util.List;

/** The ways from one screen to another; screens do not know each other. */
public interface Navigation {
  void library();

  /** Opens the Library with these runs selected, whatever was filtered there. */
  void runs(List<String> runs);

  /** Opens a run by its id. */
  void run(String run);

  /** Opens the comparison of two sides, by the ids of their runs. */
  void compare(List<String> baseline, List<String> candidate);

  /**
   * The same, at the statistic that the reader comes from; one that they chose in a comparison
   * before goes first.
   */
  void compareAt(Statistic statistic, List<String> baseline, List<String> candidate);

  /** Asks how what a run was read from is to be read once more, by its id. */
  void readAgain(String run);

  /** Imports files that came with a call: what they are is guessed, nothing asked. */
  void importFiles(List<Path> files);

  /** Opens the system's dialog to choose files, then asks what they are and imports them. */
  void chooseFiles();

  /** The same with one folder and what is in it. */
  void chooseFolder();

  /** Opens the system's dialog to choose a folder, then imports what comes into it. */
  void watchFolder();
}

package dev.plumbline.ui.common;

import java.nio.file.Path;
import java.util.List;

/** The ways from one screen to another; screens do not know each other. */
public interface Navigation {
  void library();

  /** Opens a run by its id. */
  void run(String run);

  /** Opens the comparison of two sides, by the ids of their runs. */
  void compare(List<String> baseline, List<String> candidate);

  /** Asks what the files are, and imports them. */
  void importFiles(List<Path> files);

  /** Opens a native dialog to choose files to import. */
  void chooseFiles();
}

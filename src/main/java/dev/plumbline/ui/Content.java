package dev.plumbline.ui;

import dev.plumbline.ui.common.JobList;
import dev.plumbline.ui.common.Navigation;
import dev.plumbline.ui.common.Notice;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Scene;

/** What is in the window. Used on the screen's thread. */
interface Content {
  Scene scene();

  Navigation navigation();

  /** What is running, and is to stop when the window is closed. */
  JobList running();

  /**
   * Somebody wants to close the window.
   *
   * @param close called at once, or when a question was answered so; perhaps never
   */
  void mayClose(Runnable close);

  void tell(Notice notice);

  /** The folder that is watched for results, to be watched again by the next window. */
  Optional<Path> watched();

  /** Watches a folder that the last window watched. */
  void watch(Path folder);
}

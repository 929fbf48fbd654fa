package dev.plumbline.ui.compare;

import java.nio.file.Path;
import java.util.Optional;

/** Where a report goes, and what shows it then: the system's dialog and programs. */
public interface ReportFiles {
  /**
   * The file that a reader chose for a report; empty where they thought better of it.
   *
   * @param name the one that is proposed
   */
  Optional<Path> choose(String name);

  /** Opens it with the system's program. */
  void open(Path file);
}

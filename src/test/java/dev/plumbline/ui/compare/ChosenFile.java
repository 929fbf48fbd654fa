package dev.plumbline.ui.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A dialog in which that file is chosen; remembers what was opened. */
record ChosenFile(Optional<Path> file, List<Path> opened) implements ReportFiles {
  ChosenFile(Optional<Path> file) {
    this(file, new ArrayList<>());
  }

  @Override
  public Optional<Path> choose(String name) {
    return file;
  }

  @Override
  public void open(Path shown) {
    opened.add(shown);
  }
}

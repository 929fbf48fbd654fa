package dev.plumbline.ui.importing;

import dev.plumbline.app.PreviewMapping;
import dev.plumbline.importer.ColumnMapping;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Tasks;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The tables on the sheet whose columns a person has mapped, and the one that is being asked. */
final class SheetMappings {
  private final PreviewMapping preview;
  private final Tasks tasks;
  private final Look look;
  private final Runnable lookAgain;
  private final Map<Path, ColumnMapping> said = new HashMap<>();
  private final ReadOnlyObjectWrapper<Optional<MappingViewModel>> asked =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * @param lookAgain when a table has become a file that can be imported
   */
  SheetMappings(PreviewMapping preview, Tasks tasks, Look look, Runnable lookAgain) {
    this.preview = preview;
    this.tasks = tasks;
    this.look = look;
    this.lookAgain = lookAgain;
  }

  /** Asks what the columns of a file are. */
  void ask(Path file) {
    leave();
    PreviewMapping.head(file)
        .ifPresent(
            head ->
                asked.set(
                    Optional.of(
                        new MappingViewModel(
                            file, head, preview, tasks, look, this::answer, this::leave))));
  }

  private void answer(Path file, ColumnMapping mapping) {
    said.put(file, mapping);
    leave();
    lookAgain.run();
  }

  /** Without an answer. */
  void leave() {
    asked.get().ifPresent(MappingViewModel::stop);
    asked.set(Optional.empty());
  }

  void clear() {
    leave();
    said.clear();
  }

  Map<Path, ColumnMapping> said() {
    return Map.copyOf(said);
  }

  /** The table that is being asked about. */
  ReadOnlyObjectProperty<Optional<MappingViewModel>> asked() {
    return asked.getReadOnlyProperty();
  }
}

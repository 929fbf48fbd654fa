package dev.plumbline.ui.importing;

import dev.plumbline.app.RunSide;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files of one folder of an import, for saying their side at once.
 *
 * @param name below the folder that all have in common, with a slash at its end; empty for itself
 */
record FolderPart(String name, List<ImportLine> lines) {
  static List<FolderPart> of(List<ImportLine> lines) {
    Map<String, List<ImportLine>> parts = new LinkedHashMap<>();
    for (ImportLine line : lines) {
      if (line.isFresh() && !(line.state().get() instanceof LineState.Partial)) {
        String name = line.row().name();
        parts
            .computeIfAbsent(name.substring(0, name.lastIndexOf('/') + 1), _ -> new ArrayList<>())
            .add(line);
      }
    }
    return parts.entrySet().stream()
        .map(part -> new FolderPart(part.getKey(), List.copyOf(part.getValue())))
        .toList();
  }

  /** Whether all its files are on one side, or all on none. */
  boolean isAlike() {
    return lines.stream().map(FolderPart::side).distinct().count() == 1;
  }

  /** The side of its first file. */
  Optional<RunSide> side() {
    return side(lines.getFirst());
  }

  int on(RunSide side) {
    return (int) lines.stream().filter(line -> side(line).equals(Optional.of(side))).count();
  }

  private static Optional<RunSide> side(ImportLine line) {
    return line.choice().get().side();
  }
}

package dev.plumbline.ui.library;

import dev.plumbline.app.LibraryEntry;
import dev.plumbline.app.RunSide;
import dev.plumbline.ui.common.Notice;
import dev.plumbline.ui.common.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Puts runs on the sides that a person marks them with, and says of which it cannot. */
final class SideMarks {
  private final LibraryEdits edits;
  private final Words words;
  private final Consumer<Notice> tell;

  SideMarks(LibraryEdits edits, Words words, Consumer<Notice> tell) {
    this.edits = edits;
    this.words = words;
    this.tell = tell;
  }

  /** From no side to the baseline, to the candidate, and around. */
  static Optional<RunSide> next(LibraryEntry entry) {
    return entry.side().isEmpty()
        ? Optional.of(RunSide.BASELINE)
        : entry.side().filter(RunSide.BASELINE::equals).map(_ -> RunSide.CANDIDATE);
  }

  /**
   * @param side empty for neither
   */
  void put(List<LibraryEntry> entries, Optional<RunSide> side) {
    Map<Boolean, List<LibraryEntry>> unable =
        entries.stream()
            .collect(Collectors.partitioningBy(entry -> side.isPresent() && entry.figuresOnly()));
    if (!unable.get(false).isEmpty()) {
      edits.side(unable.get(false).stream().map(LibraryEntry::run).toList(), side);
    }
    if (!unable.get(true).isEmpty()) {
      String first = unable.get(true).getFirst().name();
      tell.accept(Notice.of(words.of("library.figures-only", unable.get(true).size(), first)));
    }
  }
}

package dev.plumbline.ui.importing;

import dev.plumbline.app.ImportResult;
import dev.plumbline.ui.common.Notice;
import dev.plumbline.ui.common.Words;
import java.util.List;
import java.util.Optional;

/** What is told of an import that ended while its reader was at something else. */
final class BackgroundImport {
  private BackgroundImport() {}

  /**
   * @param open shows what came of it
   */
  static Notice ended(Words words, List<ImportResult> results, Optional<Runnable> open) {
    long imported =
        results.stream()
            .map(ImportResult::outcome)
            .filter(
                how -> how == ImportResult.Outcome.IMPORTED || how == ImportResult.Outcome.PARTIAL)
            .count();
    Notice told = Notice.of(words.of("import.background.done", imported));
    return open.map(way -> told.offering(words.of("import.background.open"), way)).orElse(told);
  }
}

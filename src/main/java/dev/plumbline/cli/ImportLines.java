package dev.plumbline.cli;

import dev.plumbline.app.ImportResult;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Run;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What became of imported files, in words. */
final class ImportLines {
  private static final int SHOWN = 5;

  private ImportLines() {}

  /** Files of a folder that no importer knows share one line. */
  static Optional<String> unknown(List<ImportResult> results) {
    List<String> unknown =
        results.stream()
            .filter(ImportLines::isUnknown)
            .map(result -> nameOf(result.file()))
            .toList();
    String more = unknown.size() > SHOWN ? " and " + (unknown.size() - SHOWN) + " more" : "";
    return unknown.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "skipped, no result files: "
                + String.join(", ", unknown.stream().limit(SHOWN).toList())
                + more);
  }

  static boolean isUnknown(ImportResult result) {
    return result.outcome() == ImportResult.Outcome.SKIPPED && result.format().isEmpty();
  }

  static String of(ImportResult result) {
    String file = result.file();
    return switch (result.outcome()) {
      case IMPORTED, PARTIAL -> result.run().map(run -> imported(file, result, run)).orElseThrow();
      case DUPLICATE -> file + ": " + result.message();
      case FAILED -> "not imported: " + result.sentence() + "  [" + result.code() + "]";
      case SKIPPED -> file + ": skipped, " + result.message();
    };
  }

  private static String imported(String file, ImportResult result, Run run) {
    if (result.records() == 0) {
      String said =
          result.diagnostics().stream()
              .map(Diagnostic::message)
              .findFirst()
              .orElse("taken note of");
      return file
          + ": "
          + (said.startsWith(nameOf(file)) ? said.substring(nameOf(file).length()).strip() : said);
    }
    return String.format(
        Locale.ROOT,
        "%s: run %s, %s, %,d requests in %.1f s%s",
        file,
        run.id(),
        run.tool(),
        run.requests(),
        run.durationSeconds(),
        result.outcome() == ImportResult.Outcome.PARTIAL
            ? "; PARTIAL: it takes no side of a verdict unless asked"
            : "");
  }

  private static String nameOf(String file) {
    return Path.of(file).getFileName().toString();
  }

  static String of(String file, Diagnostic d) {
    StringBuilder line = new StringBuilder(file);
    if (d.line() > 0) {
      line.append(", line ").append(d.line());
    }
    line.append(": ").append(d.message());
    if (d.count() > 1) {
      line.append(String.format(Locale.ROOT, " (%,d times)", d.count()));
    }
    return line.append("  [").append(d.code()).append(']').toString();
  }
}

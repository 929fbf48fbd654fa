package dev.plumbline.cli;

import dev.plumbline.app.ImportResult;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Run;
import java.nio.file.Path;
import java.util.Locale;

/** What became of imported files, in words. */
final class ImportLines {
  private ImportLines() {}

  static String of(ImportResult result) {
    String file = result.file().toString();
    return switch (result.outcome()) {
      case IMPORTED, PARTIAL -> result.run().map(run -> imported(file, result, run)).orElseThrow();
      case DUPLICATE -> file + ": " + result.message();
      case FAILED -> file + ": not imported. " + result.message() + "  [" + result.code() + "]";
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
      return file + ": " + said;
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

  static String of(Path file, Diagnostic d) {
    StringBuilder line = new StringBuilder(file.getFileName().toString());
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

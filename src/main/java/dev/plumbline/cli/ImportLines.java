package dev.plumbline.cli;

import dev.plumbline.app.ImportResult;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Run;
import dev.plumbline.model.Severity;
import dev.plumbline.report.Figures;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What became of imported files, in words. */
final class ImportLines {
  private static final int SHOWN = 5;

  private ImportLines() {}

  /** Files of a folder that no importer knows share one line. */
  static Optional<String> unknown(List<ImportResult> results) {
    List<String> unknown =
        results.stream().filter(ImportLines::isUnknown).map(r -> nameOf(r.file())).toList();
    List<String> names = unknown.stream().distinct().toList();
    return unknown.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "skipped, no result "
                + (unknown.size() == 1 ? "file: " : "files, " + unknown.size() + " of them: ")
                + String.join(", ", names.stream().limit(SHOWN).toList())
                + (names.size() > SHOWN ? ", \u2026" : ""));
  }

  static boolean isUnknown(ImportResult result) {
    return result.outcome() == ImportResult.Outcome.SKIPPED && result.format().isEmpty();
  }

  /**
   * @param content what a run holds, in words: "1,200 requests"
   */
  static String of(ImportResult result, Function<Run, String> content) {
    String file = result.file();
    return switch (result.outcome()) {
      case IMPORTED, PARTIAL ->
          result
              .run()
              .map(run -> imported(file, result, run, content))
              .orElseGet(() -> file + ": " + said(result));
      case DUPLICATE -> file + ": " + result.message();
      case FAILED -> "not imported: " + result.sentence() + "  [" + result.code() + "]";
      case SKIPPED -> file + ": skipped, " + result.message();
    };
  }

  private static String imported(
      String file, ImportResult result, Run run, Function<Run, String> content) {
    if (result.records() == 0) {
      return file + ": " + (result.message().isEmpty() ? ofSummary(result, run) : result.message());
    }
    return String.format(
        Locale.ROOT,
        "%s: run %s, %s, %s%s%s",
        file,
        run.id(),
        run.tool(),
        content.apply(run),
        run.endNanos() == 0 ? "" : " in " + Figures.duration(Duration.ofNanos(run.endNanos())),
        result.outcome() == ImportResult.Outcome.PARTIAL
            ? "; PARTIAL: it takes no side of a verdict unless asked"
            : "");
  }

  /** A contradiction has been told as a warning, with its figures. */
  private static String ofSummary(ImportResult result, Run run) {
    if (result.diagnostics().stream().anyMatch(d -> d.severity() != Severity.INFO)) {
      return "belongs to run " + run.id() + ", and contradicts it";
    }
    return said(result);
  }

  private static String said(ImportResult result) {
    String said =
        result.diagnostics().stream().map(Diagnostic::message).findFirst().orElse("taken note of");
    String name = nameOf(result.file());
    return said.startsWith(name) ? said.substring(name.length()).strip() : said;
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

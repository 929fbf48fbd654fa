package dev.plumbline.importer.hyperfine;

import dev.plumbline.importer.Confirmation;
import dev.plumbline.importer.FigureCheck;
import dev.plumbline.importer.RecordedRun;
import dev.plumbline.importer.StatedRun;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Metric;
import dev.plumbline.model.Severity;

/** A CSV export, alone or beside the JSON of the same benchmark. */
final class CsvImport {
  private final CsvResults csv;

  CsvImport(CsvResults csv) {
    this.csv = csv;
  }

  /** Alone it states figures and nothing else. */
  void state(StatedRun run) {
    for (CsvResults.Result result : csv.results()) {
      state(run, result, Command.SCORE, "mean", "mean");
      state(run, result, Command.SCORE, "p50", "median");
      state(run, result, Command.SCORE, "min", "min");
      state(run, result, Command.SCORE, "max", "max");
      state(run, result, Command.USER, "mean", "user");
      state(run, result, Command.SYSTEM, "mean", "system");
    }
    csv.diagnostics().forEach(run::tell);
    if (csv.isCut()) {
      run.cut("the end of its last row");
    } else {
      run.endUnproven();
    }
    run.tell(
        Diagnostic.of(
            "HYPERFINE-CSV",
            Severity.INFO,
            "a CSV states neither how often a command ran nor whether it failed:"
                + " the JSON of the same benchmark holds every run"));
  }

  private static void state(
      StatedRun run, CsvResults.Result result, Metric metric, String word, String column) {
    run.state(result.command().of(metric, false), word, result.figure(column));
  }

  Confirmation confirm(RecordedRun run, String source) {
    FigureCheck check = new FigureCheck(run, source);
    for (CsvResults.Result result : csv.results()) {
      String name = result.command().name();
      check
          .values(Command.SCORE.name(), endpoint -> endpoint.name().equals(name))
          .ifPresent(
              values -> {
                check.compare("mean of " + name, result.figure("mean"), values.mean());
                check.compare("min of " + name, result.figure("min"), values.min());
                check.compare("max of " + name, result.figure("max"), values.max());
              });
    }
    return check.confirmation();
  }
}

package dev.plumbline.app;

import dev.plumbline.analysis.PairGate;
import dev.plumbline.report.Report;
import java.nio.file.Path;
import java.util.List;

/**
 * What the demo did.
 *
 * @param importSeconds time that importing took
 */
public record DemoResult(
    Path study,
    List<ImportResult> imported,
    double importSeconds,
    RunsCompared compared,
    BudgetsChecked budgets,
    PairGate gate,
    Report report,
    Path markdown,
    Path workbook) {
  public DemoResult {
    imported = List.copyOf(imported);
  }
}

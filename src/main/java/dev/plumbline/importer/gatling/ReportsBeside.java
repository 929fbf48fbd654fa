package dev.plumbline.importer.gatling;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.Sniff;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The reports in a log's run folder: evidence, held against the log's values. */
final class ReportsBeside {
  private final RunTally run;
  private final AssertionOutcomes outcomes;
  private final boolean newDigest;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private boolean confirmed;
  private boolean explained;

  /**
   * @param newDigest whether the report is of 3.13 or later
   */
  ReportsBeside(RunTally run, AssertionOutcomes outcomes, boolean newDigest) {
    this.run = run;
    this.outcomes = outcomes;
    this.newDigest = newDigest;
  }

  void hold(List<SourceFile> files) throws IOException {
    Map<SourceFile, GatlingFormat> reports = new LinkedHashMap<>();
    for (SourceFile file : files) {
      GatlingSniffer.sniff(file.head())
          .filter(format -> format.content != Sniff.Content.SAMPLES)
          .ifPresent(format -> reports.put(file, format));
    }
    if (reports.containsValue(GatlingFormat.STATS)) {
      // The same figures are the first of the tree.
      reports.values().removeIf(GatlingFormat.GLOBAL_STATS::equals);
    }
    for (Map.Entry<SourceFile, GatlingFormat> report : reports.entrySet()) {
      try {
        hold(report.getKey(), report.getValue());
      } catch (ImportFailure e) {
        diagnostics.add(
            Diagnostic.of(
                "GATLING-REPORT-UNREAD",
                Severity.WARNING,
                "not held against the log: " + e.getMessage()));
      }
    }
  }

  private void hold(SourceFile file, GatlingFormat format) throws IOException, ImportFailure {
    if (format == GatlingFormat.ASSERTIONS) {
      diagnostics.addAll(outcomes.heldAgainst(AssertionsFile.read(file), file.name()));
      return;
    }
    ReportCheck check = new ReportCheck(run).hold(Reports.read(file, format));
    explained |= !check.wrong().isEmpty();
    diagnostics.addAll(ReportWords.of(file.name(), check, newDigest));
    confirmed |= check.confirms();
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** Whether it is told how far a report's percentiles are off. */
  boolean explainsPercentiles() {
    return explained;
  }

  /** Whether a report counts exactly what the log holds, so that nothing of it is missing. */
  boolean confirmed() {
    return confirmed;
  }
}

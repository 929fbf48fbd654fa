package dev.plumbline.importer.ab;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.PrintedNumber;
import dev.plumbline.importer.PrintedReport;
import dev.plumbline.importer.PrintedResults;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.RecordedFacts;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.model.Severity;
import java.io.IOException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The percentiles of {@code ab -e}: 0 to 100, of which 0 is the shortest and 100 the longest. */
final class AbPercentiles {
  private static final Pattern BEGIN = Pattern.compile("^Percentage served,");
  private static final Pattern ROW = Pattern.compile("^([0-9]+),([0-9.]+)$");
  private static final Pattern END = Pattern.compile("^100,[0-9]+\\.[0-9]{3}$");

  private AbPercentiles() {}

  static RunFacts read(
      SourceFile source, ReadContext context, RunSink sink, RecordedFacts.Tool tool)
      throws IOException, ImportFailure {
    PrintedResults results = new PrintedResults(source, context, sink);
    for (PrintedReport report : PrintedReport.all(source, BEGIN, END)) {
      results.requireWhole(report);
      PrintedResults.Result result = results.add("", AbReport.LATENCY);
      for (MatchResult row : report.findAll(ROW)) {
        result.latency(PrintedResults.percentile(row.group(1)), PrintedNumber.of(row.group(2)));
      }
    }
    results.tell(
        "AB-PERCENTILES",
        Severity.INFO,
        "a file of ab -e holds percentiles alone: neither how many requests there were nor how"
            + " many failed nor how long the run took");
    return results.facts(tool);
  }
}

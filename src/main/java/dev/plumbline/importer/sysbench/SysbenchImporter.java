package dev.plumbline.importer.sysbench;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.PrintedReport;
import dev.plumbline.importer.PrintedResults;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.RecordedFacts;
import dev.plumbline.importer.ResultImporter;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.Sniff;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.model.Severity;
import java.io.IOException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads sysbench's report. */
public final class SysbenchImporter implements ResultImporter {
  private static final String FORMAT = "sysbench-text";
  private static final Pattern BEGIN = Pattern.compile("^sysbench (v?[0-9][^ :]*)");
  private static final Pattern END =
      Pattern.compile("^ *execution time \\(avg/stddev\\): +[0-9.]+/[0-9]+\\.[0-9]{2}$");

  @Override
  public String id() {
    return "sysbench";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Sniff sniff(byte[] head, String fileName) {
    PrintedReport text = PrintedReport.head(head);
    boolean run = text.says("Running the test with following options:");
    boolean figures = text.says("General statistics:") || text.says("Threads fairness:");
    return (run && text.find(BEGIN).isPresent())
            || (figures && text.says("total number of events:"))
        ? new Sniff.Yes(FORMAT, Sniff.Content.SUMMARY)
        : Sniff.NO;
  }

  @Override
  public RunFacts read(SourceFile source, ReadContext context, RunSink sink)
      throws IOException, ImportFailure {
    PrintedResults results = new PrintedResults(source, context, sink);
    String version = "";
    for (PrintedReport report : PrintedReport.all(source, BEGIN, END)) {
      version = report.find(BEGIN).map(SysbenchImporter::version).orElse(version);
      results.requireWhole(report);
      new SysbenchReport(report, results).read();
    }
    results.tell(
        "SYSBENCH-PERCENTILE",
        Severity.INFO,
        "sysbench prints one percentile and no other, and latencies of two decimals");
    return results.facts(new RecordedFacts.Tool("sysbench", version, FORMAT));
  }

  private static String version(MatchResult begin) {
    return begin.group(1);
  }
}

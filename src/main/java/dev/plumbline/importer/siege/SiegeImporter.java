package dev.plumbline.importer.siege;

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

/** Reads siege's report and its log. */
public final class SiegeImporter implements ResultImporter {
  private static final String TEXT = "siege-text";
  private static final String LOG = "siege-log";

  @Override
  public String id() {
    return "siege";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Sniff sniff(byte[] head, String fileName) {
    PrintedReport text = PrintedReport.head(head);
    if (text.find(SiegeLog.HEAD).isPresent()) {
      return new Sniff.Yes(LOG, Sniff.Content.SUMMARY);
    }
    return text.find(SiegeReport.BEGIN).isPresent() && text.find(SiegeReport.SECOND).isPresent()
        ? new Sniff.Yes(TEXT, Sniff.Content.SUMMARY)
        : Sniff.NO;
  }

  @Override
  public RunFacts read(SourceFile source, ReadContext context, RunSink sink)
      throws IOException, ImportFailure {
    PrintedResults results = new PrintedResults(source, context, sink);
    results.tell(
        "SIEGE-FIGURES",
        Severity.INFO,
        "siege states means and extremes without percentiles, and seconds of two decimals");
    if (PrintedReport.head(source.head()).find(SiegeLog.HEAD).isPresent()) {
      return SiegeLog.read(source, context, results, new RecordedFacts.Tool("siege", "", LOG));
    }
    for (PrintedReport report : PrintedReport.all(source, SiegeReport.BEGIN, SiegeReport.END)) {
      SiegeReport.read(report, results);
    }
    return results.facts(new RecordedFacts.Tool("siege", "", TEXT));
  }
}

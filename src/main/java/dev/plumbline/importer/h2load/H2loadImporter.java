package dev.plumbline.importer.h2load;

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

/** Reads h2load's report and its log. */
public final class H2loadImporter implements ResultImporter {
  private static final String TEXT = "h2load-text";
  private static final String LOG = "h2load-log";

  @Override
  public String id() {
    return "h2load";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Sniff sniff(byte[] head, String fileName) {
    PrintedReport text = PrintedReport.head(head);
    if (H2loadLog.is(text)) {
      return new Sniff.Yes(LOG, Sniff.Content.SAMPLES);
    }
    return text.find(H2loadReport.FINISHED).isPresent()
            && text.find(H2loadReport.REQUESTS).isPresent()
        ? new Sniff.Yes(TEXT, Sniff.Content.SUMMARY)
        : Sniff.NO;
  }

  @Override
  public RunFacts read(SourceFile source, ReadContext context, RunSink sink)
      throws IOException, ImportFailure {
    if (H2loadLog.is(PrintedReport.head(source.head()))) {
      return H2loadLog.read(source, context, sink, new RecordedFacts.Tool("h2load", "", LOG));
    }
    PrintedResults results = new PrintedResults(source, context, sink);
    for (PrintedReport report : PrintedReport.all(source, H2loadReport.BEGIN, H2loadReport.END)) {
      results.requireWhole(report);
      H2loadReport.read(report, results);
    }
    results.tell(
        "H2LOAD-FIGURES",
        Severity.INFO,
        "the report holds no percentiles but those of its table, and no address: the --log-file"
            + " holds every request");
    return results.facts(new RecordedFacts.Tool("h2load", "", TEXT));
  }
}

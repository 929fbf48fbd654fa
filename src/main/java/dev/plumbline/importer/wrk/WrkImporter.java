package dev.plumbline.importer.wrk;

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
import java.util.regex.Pattern;

/** Reads the report of wrk and wrk2. */
public final class WrkImporter implements ResultImporter {
  private static final String FORMAT = "wrk-text";
  private static final Pattern BEGIN = Pattern.compile("^ *Running \\S+ test @ ");
  private static final Pattern END = Pattern.compile("^ *Transfer/sec: +[0-9.]+[KMGTP]?B$");

  @Override
  public String id() {
    return "wrk";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Sniff sniff(byte[] head, String fileName) {
    PrintedReport text = PrintedReport.head(head);
    return text.find(BEGIN).isPresent() && text.says("Thread Stats")
        ? new Sniff.Yes(FORMAT, Sniff.Content.SUMMARY)
        : Sniff.NO;
  }

  @Override
  public RunFacts read(SourceFile source, ReadContext context, RunSink sink)
      throws IOException, ImportFailure {
    PrintedResults results = new PrintedResults(source, context, sink);
    for (PrintedReport report : PrintedReport.all(source, BEGIN, END)) {
      results.requireWhole(report);
      new WrkReport(report, results).read();
    }
    results.tell(
        "WRK-ANSWERS-ONLY",
        Severity.INFO,
        "wrk counts and times answered requests only: one that hangs is in no figure");
    return results.facts(new RecordedFacts.Tool("wrk", "", FORMAT));
  }
}

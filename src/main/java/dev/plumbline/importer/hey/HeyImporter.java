package dev.plumbline.importer.hey;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.PrintedReport;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.RecordedFacts;
import dev.plumbline.importer.ResultImporter;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.Sniff;
import dev.plumbline.importer.SourceFile;
import java.io.IOException;

/** Reads hey's summary and its requests. */
public final class HeyImporter implements ResultImporter {
  private static final String TEXT = "hey-text";
  private static final String CSV = "hey-csv";

  @Override
  public String id() {
    return "hey";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Sniff sniff(byte[] head, String fileName) {
    PrintedReport text = PrintedReport.head(head);
    if (text.lines().getFirst().startsWith(HeyRequests.HEAD)) {
      return new Sniff.Yes(CSV, Sniff.Content.SAMPLES);
    }
    return text.says("Summary:") && text.says("Slowest:") && text.says("Fastest:")
        ? new Sniff.Yes(TEXT, Sniff.Content.SUMMARY)
        : Sniff.NO;
  }

  @Override
  public RunFacts read(SourceFile source, ReadContext context, RunSink sink)
      throws IOException, ImportFailure {
    boolean csv = PrintedReport.head(source.head()).lines().getFirst().startsWith(HeyRequests.HEAD);
    RecordedFacts.Tool tool = new RecordedFacts.Tool("hey", "", csv ? CSV : TEXT);
    return csv
        ? HeyRequests.read(source, context, sink, tool)
        : HeyReport.read(source, context, sink, tool);
  }
}

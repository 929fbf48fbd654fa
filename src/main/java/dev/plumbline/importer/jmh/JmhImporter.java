package dev.plumbline.importer.jmh;

import dev.plumbline.importer.Confirmation;
import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.RecordedRun;
import dev.plumbline.importer.ResultImporter;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.Sniff;
import dev.plumbline.importer.SourceFile;
import java.io.IOException;
import java.util.Optional;

/** Reads JMH's JSON, CSV, SCSV and text tables. */
public final class JmhImporter implements ResultImporter {
  @Override
  public String id() {
    return "jmh";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Sniff sniff(byte[] head, String fileName) {
    Optional<JmhFormat> format = JmhSniffer.sniff(head);
    return format.isPresent() ? format.get().sniffed() : Sniff.NO;
  }

  @Override
  public RunFacts read(SourceFile source, ReadContext context, RunSink sink)
      throws IOException, ImportFailure {
    JmhFormat format = formatOf(source);
    return format == JmhFormat.JSON
        ? JsonImport.of(source).read(source, context, sink)
        : TableImport.read(source, context, sink, format);
  }

  @Override
  public boolean confirms() {
    return true;
  }

  @Override
  public Confirmation confirm(SourceFile table, ReadContext context, RecordedRun run)
      throws IOException, ImportFailure {
    JmhFormat format = formatOf(table);
    if (format == JmhFormat.JSON) {
      throw new ImportFailure("PB-NO-SUMMARY", table.path() + " is not a table");
    }
    return new TableCheck(TableImport.table(table, format), table.name()).confirm(run);
  }

  private static JmhFormat formatOf(SourceFile source) throws IOException, ImportFailure {
    return JmhSniffer.sniff(source.head())
        .orElseThrow(
            () -> new ImportFailure("PB-UNKNOWN-FORMAT", source.path() + " is not JMH output"));
  }
}

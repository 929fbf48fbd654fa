package dev.plumbline.importer.jmeter;

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

/** Reads JMeter's JTL files and the statistics of its dashboard. */
public final class JmeterImporter implements ResultImporter {
  @Override
  public String id() {
    return "jmeter";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Sniff sniff(byte[] head, String fileName) {
    return JtlSniffer.sniff(head);
  }

  @Override
  public RunFacts read(SourceFile source, ReadContext context, RunSink sink)
      throws IOException, ImportFailure {
    byte[] head = source.head();
    return switch (formatOf(source, head)) {
      case CSV -> new CsvImport(head).read(source, context, sink);
      case XML -> new XmlImport(source, context, sink).read();
      case STATISTICS -> new StatisticsImport(Statistics.read(source), sink).read(source, context);
    };
  }

  private static JmeterFormat formatOf(SourceFile source, byte[] head) throws ImportFailure {
    return JtlSniffer.format(head)
        .orElseThrow(
            () -> new ImportFailure("PB-UNKNOWN-FORMAT", source.path() + " is no file of JMeter"));
  }

  @Override
  public boolean confirms() {
    return true;
  }

  @Override
  public Confirmation confirm(SourceFile file, ReadContext context, RecordedRun run)
      throws IOException, ImportFailure {
    if (formatOf(file, file.head()) != JmeterFormat.STATISTICS) {
      throw new ImportFailure("PB-NO-SUMMARY", file.path() + " is no summary");
    }
    return new StatisticsCheck(Statistics.read(file), run, file.name()).confirm();
  }
}

package dev.plumbline.importer.hdr;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.ResultImporter;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.Sniff;
import dev.plumbline.importer.SourceFile;
import java.io.IOException;
import java.util.Optional;

/** Reads HdrHistogram's interval logs and percentile texts. */
public final class HdrImporter implements ResultImporter {
  @Override
  public String id() {
    return "hdrhistogram";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Sniff sniff(byte[] head, String fileName) {
    Optional<HdrFormat> format = HdrFormat.of(head);
    return format.isPresent() ? new Sniff.Yes(format.get().id, format.get().content) : Sniff.NO;
  }

  @Override
  public RunFacts read(SourceFile source, ReadContext context, RunSink sink)
      throws IOException, ImportFailure {
    HdrFormat format =
        HdrFormat.of(source.head())
            .orElseThrow(
                () ->
                    new ImportFailure(
                        "PB-UNKNOWN-FORMAT", source.path() + " is not of HdrHistogram"));
    return format == HdrFormat.LOG
        ? HlogImport.read(source, context, sink)
        : HgrmImport.read(source, context, sink, format);
  }
}

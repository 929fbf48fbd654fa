package dev.plumbline.importer.ab;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.RecordedFacts;
import dev.plumbline.importer.ResultImporter;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.Sniff;
import dev.plumbline.importer.SourceFile;
import java.io.IOException;
import java.util.Optional;

/** Reads ApacheBench's report, its percentiles and its requests. */
public final class AbImporter implements ResultImporter {
  @Override
  public String id() {
    return "ab";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Sniff sniff(byte[] head, String fileName) {
    Optional<AbFormat> format = AbFormat.of(head);
    return format.isPresent() ? format.get().sniffed() : Sniff.NO;
  }

  @Override
  public RunFacts read(SourceFile source, ReadContext context, RunSink sink)
      throws IOException, ImportFailure {
    AbFormat format =
        AbFormat.of(source.head())
            .orElseThrow(
                () ->
                    new ImportFailure("PB-UNKNOWN-FORMAT", source.path() + " is not output of ab"));
    RecordedFacts.Tool tool = new RecordedFacts.Tool("ab", "", format.id);
    return switch (format) {
      case TEXT -> AbReport.read(source, context, sink, tool);
      case PERCENTILES -> AbPercentiles.read(source, context, sink, tool);
      case REQUESTS -> AbRequests.read(source, context, sink, tool);
    };
  }
}

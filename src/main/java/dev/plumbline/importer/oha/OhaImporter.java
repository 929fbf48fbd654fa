package dev.plumbline.importer.oha;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.JsonFile;
import dev.plumbline.importer.JsonOutline;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.ResultImporter;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.Sniff;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.importer.StatedRun;
import java.io.IOException;

/** Reads oha's JSON. */
public final class OhaImporter implements ResultImporter {
  static final String FORMAT = "oha-json";

  @Override
  public String id() {
    return "oha";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Sniff sniff(byte[] head, String fileName) {
    return JsonOutline.of(head)
            .has(
                "summary/successRate",
                "summary/requestsPerSec",
                "latencyPercentiles",
                "statusCodeDistribution")
        ? new Sniff.Yes(FORMAT, Sniff.Content.SUMMARY)
        : Sniff.NO;
  }

  @Override
  public RunFacts read(SourceFile source, ReadContext context, RunSink sink)
      throws IOException, ImportFailure {
    return new OhaResult(JsonFile.read(source))
        .read(new StatedRun(source, context, sink), source.path().toString());
  }
}

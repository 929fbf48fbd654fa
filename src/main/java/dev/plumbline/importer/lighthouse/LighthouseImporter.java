package dev.plumbline.importer.lighthouse;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.JsonFile;
import dev.plumbline.importer.JsonOutline;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.ResultImporter;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.Sniff;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.importer.ValuedRun;
import java.io.IOException;

/** Reads Lighthouse's JSON reports. */
public final class LighthouseImporter implements ResultImporter {
  static final String FORMAT = "lighthouse-json";

  @Override
  public String id() {
    return "lighthouse";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Sniff sniff(byte[] head, String fileName) {
    JsonOutline outline = JsonOutline.of(head);
    return outline.has("lighthouseVersion")
            && (outline.has("requestedUrl") || outline.has("finalUrl") || outline.has("initialUrl"))
        ? new Sniff.Yes(FORMAT, Sniff.Content.SAMPLES)
        : Sniff.NO;
  }

  @Override
  public RunFacts read(SourceFile source, ReadContext context, RunSink sink)
      throws IOException, ImportFailure {
    return new PageLoad(JsonFile.read(source), source).read(new ValuedRun(source, context, sink));
  }
}

package dev.plumbline.importer.autocannon;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.JsonFile;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.ResultImporter;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.Sniff;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.importer.StatedRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads autocannon's JSON and the tables it prints. */
public final class AutocannonImporter implements ResultImporter {
  private static final int LARGEST_TEXT = 4 << 20;

  @Override
  public String id() {
    return "autocannon";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Sniff sniff(byte[] head, String fileName) {
    Optional<AutocannonFormat> format = AutocannonFormat.of(head);
    return format.isPresent() ? new Sniff.Yes(format.get().id, Sniff.Content.SUMMARY) : Sniff.NO;
  }

  @Override
  public RunFacts read(SourceFile source, ReadContext context, RunSink sink)
      throws IOException, ImportFailure {
    StatedRun run = new StatedRun(source, context, sink);
    return AutocannonFormat.of(source.head()).filter(AutocannonFormat.JSON::equals).isPresent()
        ? new JsonResult(JsonFile.read(source)).read(run, source.path().toString())
        : new PrintedResult(new String(source.text(LARGEST_TEXT), StandardCharsets.UTF_8))
            .read(run, source.path().toString());
  }
}

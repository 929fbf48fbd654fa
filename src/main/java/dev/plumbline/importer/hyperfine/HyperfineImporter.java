package dev.plumbline.importer.hyperfine;

import dev.plumbline.importer.Confirmation;
import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.JsonFile;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.RecordedFacts;
import dev.plumbline.importer.RecordedRun;
import dev.plumbline.importer.ResultImporter;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.Sniff;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.importer.StatedRun;
import dev.plumbline.importer.ValuedRun;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads hyperfine's JSON and CSV exports. */
public final class HyperfineImporter implements ResultImporter {
  @Override
  public String id() {
    return "hyperfine";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Sniff sniff(byte[] head, String fileName) {
    Optional<HyperfineFormat> format = HyperfineFormat.of(head);
    return format.isPresent() ? new Sniff.Yes(format.get().id, format.get().content) : Sniff.NO;
  }

  @Override
  public RunFacts read(SourceFile source, ReadContext context, RunSink sink)
      throws IOException, ImportFailure {
    HyperfineFormat format = formatOf(source);
    RecordedFacts.Tool tool = new RecordedFacts.Tool("hyperfine", "", format.id);
    if (format == HyperfineFormat.JSON) {
      ValuedRun run = new ValuedRun(source, context, sink);
      new JsonResults(run).read(JsonFile.read(source));
      return run.facts(tool, OptionalLong.empty());
    }
    StatedRun run = new StatedRun(source, context, sink);
    new CsvImport(CsvResults.read(source)).state(run);
    return run.facts(tool, OptionalLong.empty(), 0);
  }

  @Override
  public boolean confirms() {
    return true;
  }

  @Override
  public Confirmation confirm(SourceFile summary, ReadContext context, RecordedRun run)
      throws IOException, ImportFailure {
    if (formatOf(summary) != HyperfineFormat.CSV) {
      throw new ImportFailure("PB-NO-SUMMARY", summary.path() + " is not a summary");
    }
    return new CsvImport(CsvResults.read(summary)).confirm(run, summary.name());
  }

  private static HyperfineFormat formatOf(SourceFile source) throws IOException, ImportFailure {
    return HyperfineFormat.of(source.head())
        .orElseThrow(
            () ->
                new ImportFailure(
                    "PB-UNKNOWN-FORMAT", source.path() + " is not a hyperfine export"));
  }
}

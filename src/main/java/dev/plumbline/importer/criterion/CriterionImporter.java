package dev.plumbline.importer.criterion;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.RecordedFacts;
import dev.plumbline.importer.ResultImporter;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.Sniff;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.importer.ValuedRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads the folders of Criterion.rs: a baseline of all benchmarks is a run. */
public final class CriterionImporter implements ResultImporter {
  @Override
  public String id() {
    return "criterion";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Sniff sniff(byte[] head, String fileName) {
    Optional<CriterionFormat> format = CriterionFormat.of(head);
    return format.isPresent() ? new Sniff.Yes(format.get().id, format.get().content) : Sniff.NO;
  }

  @Override
  public Optional<Path> set(Path file, Sniff.Yes sniffed) {
    return Optional.of(BaselineFolder.of(file).set());
  }

  @Override
  public RunFacts read(SourceFile source, ReadContext context, RunSink sink)
      throws IOException, ImportFailure {
    if (CriterionFormat.of(source.head()).filter(CriterionFormat.SAMPLE::equals).isEmpty()) {
      throw new ImportFailure(
          "PB-EMPTY",
          source.path() + " holds no samples: Criterion writes them to the sample.json beside it");
    }
    ValuedRun run = new ValuedRun(source, context, sink);
    BenchmarkReader reader = new BenchmarkReader(run);
    reader.read(source);
    for (SourceFile part : source.parts()) {
      reader.read(part);
    }
    reader.tell();
    return run.facts(
        new RecordedFacts.Tool("criterion", "", CriterionFormat.SAMPLE.id), OptionalLong.empty());
  }
}

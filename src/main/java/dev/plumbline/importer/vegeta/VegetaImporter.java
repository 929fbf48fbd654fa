package dev.plumbline.importer.vegeta;

import dev.plumbline.importer.Confirmation;
import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.JsonFile;
import dev.plumbline.importer.LineFile;
import dev.plumbline.importer.PackedEnd;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.RecordedFacts;
import dev.plumbline.importer.RecordedRun;
import dev.plumbline.importer.ResultImporter;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.Sniff;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.importer.StatedRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Reads what {@code vegeta encode} and {@code vegeta report} write. */
public final class VegetaImporter implements ResultImporter {
  private static final int LARGEST_TEXT = 4 << 20;

  @Override
  public String id() {
    return "vegeta";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Sniff sniff(byte[] head, String fileName) {
    Optional<VegetaFormat> format = VegetaFormat.of(head);
    return format.isPresent() ? new Sniff.Yes(format.get().id, format.get().content) : Sniff.NO;
  }

  @Override
  public RunFacts read(SourceFile source, ReadContext context, RunSink sink)
      throws IOException, ImportFailure {
    VegetaFormat format = formatOf(source);
    StatedRun run = new StatedRun(source, context, sink);
    return switch (format) {
      case NDJSON -> results(source, context, sink, format);
      case CSV -> results(source, context, sink, format);
      case JSON -> new JsonReport(JsonFile.read(source), source.path().toString()).read(run);
      case TEXT -> new TextReport(text(source), source.path().toString()).read(run);
      case HISTOGRAM -> new HistogramReport(text(source)).read(run);
    };
  }

  private static RunFacts results(
      SourceFile source, ReadContext context, RunSink sink, VegetaFormat format)
      throws IOException, ImportFailure {
    Results results =
        new Results(
            format == VegetaFormat.CSV ? new CsvRecords() : new JsonRecords(), sink, context);
    PackedEnd end = LineFile.read(source, results, context);
    results.finish();
    return new RecordedFacts(source, context, results.problems(), end)
        .of(
            new RecordedFacts.Tool("vegeta", "", format.id),
            results.span(),
            results.records(),
            List.of(),
            results.diagnostics());
  }

  private static String text(SourceFile source) throws IOException, ImportFailure {
    return new String(source.text(LARGEST_TEXT), StandardCharsets.UTF_8);
  }

  @Override
  public boolean confirms() {
    return true;
  }

  @Override
  public Confirmation confirm(SourceFile summary, ReadContext context, RecordedRun run)
      throws IOException, ImportFailure {
    String file = summary.path().toString();
    return switch (formatOf(summary)) {
      case JSON -> new JsonReport(JsonFile.read(summary), file).confirm(run, summary.name());
      case TEXT -> new TextReport(text(summary), file).confirm(run, summary.name());
      case HISTOGRAM -> new HistogramReport(text(summary)).confirm(run, summary.name());
      default -> throw new ImportFailure("PB-NO-SUMMARY", file + " is not a report");
    };
  }

  private static VegetaFormat formatOf(SourceFile source) throws IOException, ImportFailure {
    return VegetaFormat.of(source.head())
        .orElseThrow(
            () ->
                new ImportFailure("PB-UNKNOWN-FORMAT", source.path() + " is not vegeta's output"));
  }
}

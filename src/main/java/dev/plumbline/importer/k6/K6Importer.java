package dev.plumbline.importer.k6;

import dev.plumbline.importer.Confirmation;
import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.LineFile;
import dev.plumbline.importer.LineFormat;
import dev.plumbline.importer.PackedEnd;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.RecordedFacts;
import dev.plumbline.importer.RecordedRun;
import dev.plumbline.importer.ResultImporter;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.RunSpan;
import dev.plumbline.importer.Sniff;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads k6's NDJSON, CSV and summaries. */
public final class K6Importer implements ResultImporter {
  /** CSV writes six decimals. */
  private static final double CSV_ROUNDING = 1e-6;

  @Override
  public String id() {
    return "k6";
  }

  @Override
  public int version() {
    return 2;
  }

  @Override
  public Sniff sniff(byte[] head, String fileName) {
    Optional<K6Format> format = K6Sniffer.sniff(head);
    return format.isPresent() ? format.get().sniffed() : Sniff.NO;
  }

  @Override
  public RunFacts read(SourceFile source, ReadContext context, RunSink sink)
      throws IOException, ImportFailure {
    byte[] head = source.head();
    K6Format format = formatOf(source, head);
    return switch (format) {
      case NDJSON -> points(source, context, sink, format, () -> new PointScanner(new JsonLine()));
      case CSV -> {
        List<String> header = CsvRow.header(head);
        yield points(source, context, sink, format, () -> new PointScanner(new CsvRow(header)));
      }
      default -> new SummaryImport(SummaryReader.read(source, format), sink).read(source, context);
    };
  }

  private static K6Format formatOf(SourceFile source, byte[] head) throws ImportFailure {
    return K6Sniffer.sniff(head)
        .orElseThrow(
            () -> new ImportFailure("PB-UNKNOWN-FORMAT", source.path() + " is not k6 output"));
  }

  private static RunFacts points(
      SourceFile source,
      ReadContext context,
      RunSink sink,
      K6Format format,
      Supplier<LineFormat.Parser<PointBatch>> parsers)
      throws IOException, ImportFailure {
    K6Points points = new K6Points(parsers, sink, context);
    PackedEnd end = LineFile.read(source, points, context);
    points.finish();
    List<Diagnostic> more = new ArrayList<>(points.diagnostics());
    if (format == K6Format.CSV) {
      more.addAll(csvPrecision(points.span()));
    }
    return new RecordedFacts(source, context, points.problems(), end)
        .of(
            new RecordedFacts.Tool("k6", "", format.id),
            points.span(),
            points.points(),
            points.thresholds(source.name()),
            more);
  }

  private static List<Diagnostic> csvPrecision(RunSpan span) {
    boolean wholeSeconds =
        span.firstNanos() % 1_000_000_000L == 0 && span.lastNanos() % 1_000_000_000L == 0;
    Diagnostic precision =
        Diagnostic.of(
            "K6-CSV-PRECISION",
            Severity.INFO,
            "a CSV has values of 6 decimals"
                + (wholeSeconds ? " and times of whole seconds" : "")
                + ", and neither metric types nor thresholds: the NDJSON of the same run says"
                + " more");
    Diagnostic seconds =
        Diagnostic.of(
            Diagnostic.WHOLE_SECONDS,
            Severity.INFO,
            "times of whole seconds leave the length of the run and its rate uncertain by a second"
                + " at either end");
    return wholeSeconds ? List.of(precision, seconds) : List.of(precision);
  }

  @Override
  public boolean confirms() {
    return true;
  }

  @Override
  public Confirmation confirm(SourceFile file, ReadContext context, RecordedRun run)
      throws IOException, ImportFailure {
    K6Format format = formatOf(file, file.head());
    if (format.content != Sniff.Content.SUMMARY) {
      throw new ImportFailure("PB-NO-SUMMARY", file.path() + " is not a summary");
    }
    return new SummaryCheck(SummaryReader.read(file, format), run, file.name(), CSV_ROUNDING)
        .confirm();
  }
}

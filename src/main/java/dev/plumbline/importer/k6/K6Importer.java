package dev.plumbline.importer.k6;

import dev.plumbline.importer.Confirmation;
import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.LineFile;
import dev.plumbline.importer.LineFormat;
import dev.plumbline.importer.PackedEnd;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.RecordedRun;
import dev.plumbline.importer.ResultImporter;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.Sniff;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.model.Completeness;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
      case NDJSON -> points(source, context, sink, format, PointScanner::new);
      case CSV -> {
        List<String> header = CsvRows.header(head);
        yield points(source, context, sink, format, () -> new CsvRows(header));
      }
      default -> new SummaryImport(SummaryReader.read(source, format), sink).read(source);
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
    if (points.points() == 0) {
      throw new ImportFailure(
          "PB-EMPTY", source.path() + " holds no k6 points; nothing was stored");
    }
    requireLittleDamage(source, context, points, end);
    List<Diagnostic> diagnostics = new ArrayList<>(points.diagnostics());
    if (!end.damage().isEmpty()) {
      diagnostics.add(
          Diagnostic.of(
              "PB-CUT-PACKING",
              Severity.WARNING,
              "the compressed file ends early or is damaged ("
                  + end.damage()
                  + "): what could be unpacked was read, the run is partial"));
    }
    if (format == K6Format.CSV) {
      diagnostics.add(csvPrecision(points));
    }
    return new RunFacts(
        "k6",
        "",
        format.id,
        points.firstNanos(),
        points.lastNanos(),
        points.points(),
        -1,
        -1,
        completeness(points, end),
        points.thresholds(source.name()),
        diagnostics);
  }

  private static Completeness completeness(K6Points points, PackedEnd end) {
    if (points.lost() > 0 || !end.damage().isEmpty()) {
      return Completeness.PARTIAL;
    }
    return end.proof() ? Completeness.WHOLE : Completeness.UNKNOWN;
  }

  private static void requireLittleDamage(
      SourceFile source, ReadContext context, K6Points points, PackedEnd end) throws ImportFailure {
    long bad = points.bad();
    long records = points.points() + points.lost();
    double share = (double) bad / records;
    if (share > context.limits().badShare() && !context.limits().acceptDamage()) {
      throw new ImportFailure(
          "PB-DAMAGED",
          String.format(
              Locale.ROOT,
              "%s: %,d of %,d records (%.1f %%) cannot be used, the first at line %d%s;"
                  + " nothing was stored. Import what is whole with --accept-damage",
              source.path(),
              bad,
              records,
              100 * share,
              points.firstBadLine(),
              end.damage().isEmpty() ? "" : ": " + end.damage()));
    }
  }

  private static Diagnostic csvPrecision(K6Points points) {
    boolean wholeSeconds =
        points.firstNanos() % 1_000_000_000L == 0 && points.lastNanos() % 1_000_000_000L == 0;
    return Diagnostic.of(
        "K6-CSV-PRECISION",
        Severity.INFO,
        "a CSV has values of 6 decimals"
            + (wholeSeconds ? " and times of whole seconds" : "")
            + ", and neither metric types nor thresholds: the NDJSON of the same run says more");
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

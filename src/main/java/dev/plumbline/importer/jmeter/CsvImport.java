package dev.plumbline.importer.jmeter;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.LineFile;
import dev.plumbline.importer.PackedEnd;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.RecordedFacts;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.importer.Undated;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Severity;
import java.io.IOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** Reads a JTL of rows. */
final class CsvImport {
  private final JtlColumns columns;
  private final String header;
  private final List<String> times;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  CsvImport(byte[] head) {
    columns = JtlSniffer.columns(head).orElseThrow();
    header = JtlSniffer.header(head);
    times =
        columns.has(Column.TIME)
            ? JtlSniffer.rows(head, columns).stream()
                .map(cells -> cells.get(columns.at(Column.TIME)))
                .toList()
            : List.of();
  }

  RunFacts read(SourceFile source, ReadContext context, RunSink sink)
      throws IOException, ImportFailure {
    if (!columns.has(Column.TIME)) {
      throw new ImportFailure(
          "PB-NO-TIMES",
          source.path()
              + " has no column timeStamp, so nothing can be said of rates and windows; run JMeter"
              + " with jmeter.save.saveservice.timestamp_format=ms");
    }
    JmeterRun run = new JmeterRun(sink, context);
    DateTimeFormatter format = JtlTimes.formatOf(times);
    ZoneId zone = zone(format, context);
    JtlFile file = new JtlFile(() -> new JtlRows(columns, JtlTimes.of(format, zone)), header, run);
    PackedEnd end = LineFile.read(source, file, context);
    file.finish();
    tellOfColumns();
    diagnostics.addAll(run.diagnostics());
    return new RecordedFacts(source, context, run.problems(), end)
        .of(
            new RecordedFacts.Tool("jmeter", "", JmeterFormat.CSV.id),
            run.span(),
            run.records(),
            List.of(),
            diagnostics);
  }

  private ZoneId zone(DateTimeFormatter format, ReadContext context) {
    if (format == null) {
      return ZoneOffset.UTC;
    }
    if (JtlTimes.isAmbiguous(times)) {
      tell(
          "JMETER-AMBIGUOUS-DATES",
          Severity.WARNING,
          "dates such as " + times.getFirst() + " are read as month/day, as JMeter writes them");
    }
    boolean said = times.stream().allMatch(time -> JtlTimes.saysZone(format, time));
    return said ? ZoneOffset.UTC : Undated.zone(context, diagnostics);
  }

  private void tellOfColumns() {
    if (!columns.header()) {
      tell(
          "JMETER-NO-HEADER",
          Severity.INFO,
          "the file does not name its columns: they are taken for JMeter's default "
              + columns.titles().size()
              + ", whose shape its rows have");
    }
    if (!columns.has(Column.SUCCESS)) {
      tell(
          "JMETER-NO-SUCCESS",
          Severity.WARNING,
          columns.has(Column.CODE)
              ? "no column says which samples succeeded: those with a code of 100 to 399 are"
                  + " taken for it; what assertions found is not in the file"
              : "no column says which samples succeeded: all are taken for it");
    }
    if (!columns.has(Column.MESSAGE) || !columns.has(Column.LABEL) || !columns.has(Column.THREAD)) {
      tell(
          "JMETER-KINDS-UNTOLD",
          Severity.WARNING,
          "without the columns label, responseMessage and threadName, samplers cannot be told for"
              + " sure from transactions and sub-results: some may be counted as requests");
    }
  }

  private void tell(String code, Severity severity, String message) {
    diagnostics.add(Diagnostic.of(code, severity, message));
  }
}

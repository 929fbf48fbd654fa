package dev.plumbline.importer.gatling;

import dev.plumbline.importer.ByteFile;
import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.LineFile;
import dev.plumbline.importer.PackedEnd;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.RecordedFacts;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.model.Completeness;
import dev.plumbline.model.Diagnostic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A log as a run. */
final class LogImport {
  private final SourceFile source;
  private final ReadContext context;
  private final GatlingRecords records;

  LogImport(SourceFile source, ReadContext context, RunSink sink) {
    this.source = source;
    this.context = context;
    this.records = new GatlingRecords(sink, context, !source.beside().isEmpty());
  }

  RunFacts read(GatlingFormat format) throws IOException, ImportFailure {
    PackedEnd end = format == GatlingFormat.BINARY ? binary() : text();
    records.finish();
    requireRequests(end);
    List<Diagnostic> more = new ArrayList<>(records.diagnostics());
    AssertionOutcomes asserted = new AssertionOutcomes(records);
    ReportsBeside reports =
        new ReportsBeside(records.tally(), asserted, format == GatlingFormat.BINARY);
    reports.hold(source.beside());
    boolean report = format == GatlingFormat.BINARY && !reports.explainsPercentiles();
    more.addAll(new LogNotes(records, report).all());
    more.addAll(asserted.diagnostics());
    more.addAll(reports.diagnostics());
    Simulation simulation = records.simulation();
    RunFacts facts =
        new RecordedFacts(source, context, records.problems(), end)
            .of(
                new RecordedFacts.Tool("gatling", simulation.version(), format.id),
                records.span(),
                records.records(),
                asserted.thresholds(source.name()),
                more)
            .labelled(simulation.labels());
    return reports.confirmed() && facts.completeness() == Completeness.UNKNOWN
        ? facts.whole()
        : facts;
  }

  private PackedEnd binary() throws IOException, ImportFailure {
    try (ByteFile file = ByteFile.open(source, context)) {
      new BinaryLog(file, records).read();
      return file.ended();
    }
  }

  private PackedEnd text() throws IOException, ImportFailure {
    int columns = TextColumns.of(source, context);
    return LineFile.read(source, new TextLog(columns, records), context);
  }

  /** Without one there is nothing to show; why that is, the log itself tells best. */
  private void requireRequests(PackedEnd end) throws ImportFailure {
    if (records.requestCount() > 0 || records.groupCount() > 0) {
      return;
    }
    String what = " holds no request; nothing was stored: ";
    String why;
    if (!end.damage().isEmpty()) {
      why = "its packing is damaged: " + end.damage();
    } else if (records.problems().lost() > 0) {
      Diagnostic first = records.problems().diagnostics().iterator().next();
      why = "it is cut or damaged, " + first.message();
    } else if (records.errors().all() > 0) {
      why = "its users met errors only: " + records.errors().words();
    } else if (records.users().started() > 0) {
      why = records.users().started() + " users started, and none of them made one";
    } else {
      why = "no user was started, or Gatling was killed before it wrote of one";
    }
    throw new ImportFailure("PB-EMPTY", source.path() + what + why);
  }
}

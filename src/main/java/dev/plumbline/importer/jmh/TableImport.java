package dev.plumbline.importer.jmh;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.Problems;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.RecordedFacts;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.importer.StatedRun;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/** A table of scores as a run of its own. */
final class TableImport {
  private static final int LARGEST = 64 << 20;

  private TableImport() {}

  static Table table(SourceFile source, JmhFormat format) throws IOException, ImportFailure {
    String text = new String(source.readable(LARGEST).bytes(), StandardCharsets.UTF_8);
    String whole = text.replaceFirst("^\uFEFF", "");
    return switch (format) {
      case CSV -> DelimitedTable.read(whole, ',');
      case SCSV -> DelimitedTable.read(whole, ';');
      default -> TextTable.read(whole);
    };
  }

  static RunFacts read(SourceFile source, ReadContext context, RunSink sink, JmhFormat format)
      throws IOException, ImportFailure {
    Table table = table(source, format);
    if (table.scores().isEmpty()) {
      throw new ImportFailure(
          "PB-EMPTY",
          source.path()
              + (format == JmhFormat.TEXT
                  ? " is output of JMH without a score: the run was killed before its table,"
                      + " or every benchmark failed"
                  : " is a table of JMH without a score: every benchmark failed")
              + "; nothing was stored");
    }
    requireLittleDamage(source, context, table);
    StatedRun run = new StatedRun(source, context, sink);
    table.scores().forEach(score -> StatedScores.state(run, score));
    if (table.cut()) {
      run.cut("the end of its last row");
    } else if (!table.ended()) {
      run.endUnproven();
    }
    tell(run, table, format);
    return run.facts(
        new RecordedFacts.Tool("jmh", table.version(), format.id), OptionalLong.empty(), 0);
  }

  private static void requireLittleDamage(SourceFile source, ReadContext context, Table table)
      throws ImportFailure {
    double share = (double) table.badRows() / (table.badRows() + table.scores().size());
    if (share > context.limits().badShare() && !context.limits().acceptDamage()) {
      throw new ImportFailure(
          "PB-DAMAGED",
          source.path()
              + ": "
              + table.badRows()
              + " of "
              + (table.badRows() + table.scores().size())
              + " rows cannot be read, the first is: "
              + table.bad()
              + "; nothing was stored. Import what is whole with --accept-damage");
    }
  }

  private static void tell(StatedRun run, Table table, JmhFormat format) {
    if (table.badRows() > 0) {
      run.cut("rows that cannot be read");
      run.tell(
          new Diagnostic(
              Problems.BAD_LINE,
              Severity.WARNING,
              "a row cannot be read: " + table.bad(),
              0,
              -1,
              table.badRows()));
    }
    long rough = table.scores().stream().filter(StatedScore::rough).count();
    if (rough > 0) {
      run.tell(
          new Diagnostic(
              "JMH-ROUGH-SCORE",
              Severity.WARNING,
              "a score is only written as its power of ten (≈ 10⁻³): the JSON or CSV of the run"
                  + " says more",
              0,
              -1,
              rough));
    }
    if (format == JmhFormat.TEXT) {
      run.tell(
          Diagnostic.of(
              "JMH-TEXT-TABLE",
              Severity.INFO,
              "a text table shortens the benchmarks' names, rounds their scores and leaves out"
                  + " their threads: the JSON of the run says more"));
    }
  }
}

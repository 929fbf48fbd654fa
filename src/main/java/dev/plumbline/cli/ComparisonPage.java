package dev.plumbline.cli;

import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.ComparisonTable;
import dev.plumbline.analysis.Statistic;
import dev.plumbline.analysis.Verdict;
import dev.plumbline.app.RunsCompared;
import dev.plumbline.report.ChangedRows;
import dev.plumbline.report.Figures;
import dev.plumbline.report.RowOrder;
import dev.plumbline.report.Text;
import dev.plumbline.report.UnlistedFigures;
import dev.plumbline.report.VerdictSentence;
import dev.plumbline.report.VerdictWords;
import java.util.List;

/** A comparison on the terminal. */
final class ComparisonPage {
  private final Terminal terminal;

  ComparisonPage(Terminal terminal) {
    this.terminal = terminal;
  }

  void print(RunsCompared compared, VerdictSentence sentence) {
    ComparisonTable table = compared.table();
    for (Text line : sentence.lines()) {
      terminal.say(colored(line.plain(), table.verdict()));
    }
    for (Text line : compared.errors().lines()) {
      terminal.say(colored(line.plain(), table.verdict()));
    }
    terminal.say("");
    if (sentence.nothingKnownOfRuns()) {
      tipping(compared);
    } else {
      verdicts(compared);
    }
    terminal.say("");
    terminal.say(sentence.noticed().plain());
    (sentence.nothingKnownOfRuns() ? compared.ofRuns() : compared.warnings())
        .forEach(warning -> terminal.note("warning: " + warning));
  }

  private String colored(String line, Verdict verdict) {
    if (line.startsWith("Worse")) {
      return terminal.bad(line);
    }
    if (line.startsWith("Better")) {
      return terminal.good(line);
    }
    return verdict == Verdict.INCONCLUSIVE && line.startsWith("Inconclusive")
        ? terminal.bold(line)
        : line;
  }

  private void verdicts(RunsCompared compared) {
    ComparisonTable table = compared.table();
    Statistic first = table.options().statistics().getFirst();
    TextTable lines =
        new TextTable(
            first.word() + ", " + runs(compared),
            ">baseline",
            ">candidate",
            ">change",
            ">95 % interval",
            "verdict");
    RowOrder.byVerdict(table.of(first)).forEach(row -> lines.row(cells(row, compared, "")));
    lines.lines().forEach(terminal::say);
    elsewhere(compared, first);
  }

  /** What the first table does not show as changed, though the sentences name it. */
  private void elsewhere(RunsCompared compared, Statistic first) {
    List<ComparedRow> changed = ChangedRows.elsewhere(compared.table());
    if (changed.isEmpty()) {
      return;
    }
    terminal.say("");
    TextTable lines =
        new TextTable(
            "not seen at " + first.word(),
            ">baseline",
            ">candidate",
            ">change",
            ">95 % interval",
            "verdict");
    changed.forEach(row -> lines.row(cells(row, compared, ", " + row.statistic().word())));
    lines.lines().forEach(terminal::say);
  }

  private String[] cells(ComparedRow row, RunsCompared compared, String statistic) {
    return new String[] {
      row.key().label() + statistic,
      Figures.quantity(row.baseline(), compared.unit(row.key())),
      Figures.quantity(row.candidate(), compared.unit(row.key())),
      Figures.change(row.change()),
      Figures.interval(row.low(), row.high()),
      verdict(row, compared.table())
    };
  }

  private String verdict(ComparedRow row, ComparisonTable table) {
    return switch (row.verdict()) {
      case WORSE -> terminal.bad("\u25b2 worse");
      case BETTER -> terminal.good("\u25bc better");
      case SAME -> "= same";
      case INCONCLUSIVE -> "? " + VerdictWords.settling(row, table);
    };
  }

  /** Rows whose change request noise alone explains are counted, not listed. */
  private void tipping(RunsCompared compared) {
    TextTable lines =
        new TextTable(
            "one " + compared.table().replicate().word() + " a side",
            "",
            ">baseline",
            ">candidate",
            ">change",
            "stands unless");
    List<ComparedRow> rows = RowOrder.byTippingNoise(compared.table().rows());
    List<ComparedRow> standing = rows.stream().filter(r -> r.tippingNoise().isPresent()).toList();
    for (ComparedRow row : standing) {
      lines.row(
          row.key().label(),
          row.statistic().word(),
          Figures.quantity(row.baseline(), compared.unit(row.key())),
          Figures.quantity(row.candidate(), compared.unit(row.key())),
          Figures.change(row.change()),
          "identical "
              + compared.table().replicate().word()
              + "s vary by more than "
              + Figures.size(row.tippingNoise().orElseThrow()));
    }
    if (!standing.isEmpty()) {
      lines.lines().forEach(terminal::say);
    }
    new UnlistedFigures(compared.table()).sentences().forEach(terminal::say);
  }

  private static String runs(RunsCompared compared) {
    ComparisonTable table = compared.table();
    int baseline = table.baselineRuns();
    int candidate = table.candidateRuns();
    String counted = table.replicate().counted(baseline);
    return baseline == candidate ? counted + " a side" : counted + " against " + candidate;
  }
}

package dev.plumbline.report;

import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.ComparisonTable;
import dev.plumbline.analysis.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What more runs would settle, of the rows that are inconclusive. */
record OpenRows(ComparisonTable table, List<ComparedRow> rows) {
  /** Those of some rows that were judged and are inconclusive. */
  static OpenRows of(ComparisonTable table, List<ComparedRow> rows) {
    return new OpenRows(
        table,
        rows.stream()
            .filter(row -> row.judged() && row.verdict() == Verdict.INCONCLUSIVE)
            .toList());
  }

  /**
   * "3 more runs a side would probably settle the nearest of them, GET /jobs; 16 more would settle
   * all 6.", and why the others stay open; empty of no rows.
   */
  List<Text> sentences() {
    List<Text> sentences = new ArrayList<>();
    List<ComparedRow> settled = settled();
    if (!settled.isEmpty()) {
      sentences.add(settling(settled).and("."));
    }
    long many =
        rows.stream()
            .filter(row -> row.runsNeeded().isEmpty())
            .filter(row -> !chance(row) && !changed(row))
            .count();
    if (many > 0) {
      sentences.add(
          Text.of(
              (many == rows.size() ? "More" : Figures.count(many) + " of them would take more")
                  + " than 100 "
                  + table.replicate().word()
                  + "s a side"
                  + (many == rows.size() ? " would be needed." : ".")));
    }
    List<ComparedRow> lucky = rows.stream().filter(OpenRows::chance).toList();
    if (!lucky.isEmpty()) {
      String these = rows.size() == 1 ? "It" : Figures.count(lucky.size()) + " of them";
      sentences.add(Text.of(these + " " + lucky.getFirst().reason() + "."));
    }
    return sentences;
  }

  /**
   * "6 inconclusive at p95: 3 more runs a side would probably settle …"; empty where none would.
   */
  Text summary() {
    List<ComparedRow> settled = settled();
    return settled.isEmpty()
        ? Text.EMPTY
        : Text.of(
                Figures.count(rows.size())
                    + " inconclusive at "
                    + rows.getFirst().statistic().word()
                    + ": ")
            .and(settling(settled));
  }

  /** Whether only the number of rows keeps it open, which its own line says instead of runs. */
  private static boolean chance(ComparedRow row) {
    return row.verdictAlone() != Verdict.INCONCLUSIVE;
  }

  private List<ComparedRow> settled() {
    return rows.stream()
        .filter(row -> row.runsNeeded().isPresent() && !chance(row))
        .sorted(Comparator.comparingInt(this::more).thenComparing(ComparedRow::key))
        .toList();
  }

  /** Where the sides differ, more is not the same on both. */
  private String runs(ComparedRow row) {
    return isEven()
        ? moreRuns(more(row)) + " a side"
        : Figures.count(row.runsNeeded().orElseThrow())
            + " "
            + table.replicate().word()
            + "s a side in all";
  }

  private boolean isEven() {
    return table.baselineRuns() == table.candidateRuns();
  }

  private String moreRuns(int runs) {
    return Figures.count(runs) + " more " + table.replicate().word() + (runs == 1 ? "" : "s");
  }

  private Text settling(List<ComparedRow> settled) {
    int least = more(settled.getFirst());
    int most = more(settled.getLast());
    List<ComparedRow> first = settled.stream().filter(row -> more(row) == least).toList();
    Text text = Text.of(runs(settled.getFirst()) + " would probably settle ");
    if (rows.size() == 1) {
      return text.and("it");
    }
    text =
        first.size() > 1
            ? text.and(count(first))
            : text.and("the nearest of them, ").and(Wording.name(first.getFirst().key()));
    if (least == most) {
      return text;
    }
    String further = isEven() ? Figures.count(most) + " more" : Figures.count(most + present());
    return text.and("; " + further + " would settle " + count(settled));
  }

  private String count(List<ComparedRow> some) {
    return some.size() == rows.size()
        ? "all " + Figures.count(rows.size())
        : Figures.count(some.size()) + " of the " + Figures.count(rows.size());
  }

  /** A change that only a floor leaves open, which no number of runs would close. */
  private boolean changed(ComparedRow row) {
    return (row.low() > 0 || row.high() < 0) && Math.abs(row.change()) > table.options().margin();
  }

  private int more(ComparedRow row) {
    return row.runsNeeded().orElseThrow() - present();
  }

  private int present() {
    return Math.min(table.baselineRuns(), table.candidateRuns());
  }
}

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

  /** "3 more runs a side would probably settle GET /jobs, 16 all of them."; empty of no rows. */
  List<Text> sentences() {
    List<Text> sentences = new ArrayList<>();
    List<ComparedRow> settled = settled();
    if (!settled.isEmpty()) {
      sentences.add(settling(settled));
    }
    long many =
        rows.stream()
            .filter(row -> row.runsNeeded().isEmpty())
            .filter(row -> row.verdictAlone() == Verdict.INCONCLUSIVE && !changed(row))
            .count();
    if (many > 0) {
      sentences.add(
          Text.of(
              (many == rows.size() ? "More" : Figures.count(many) + " of them would take more")
                  + " than 100 runs a side"
                  + (many == rows.size() ? " would be needed." : ".")));
    }
    return sentences;
  }

  /** "16 more runs a side would probably settle all of them, 3 more the nearest"; empty of none. */
  Text summary() {
    List<ComparedRow> settled = settled().stream().filter(row -> !chance(row)).toList();
    if (settled.isEmpty()) {
      return Text.EMPTY;
    }
    int least = more(settled.getFirst());
    int most = more(settled.getLast());
    String first = isEven() ? Figures.count(least) + " more" : Figures.count(least + present());
    return Text.of(
        runs(settled.getLast())
            + " would probably settle "
            + which(settled)
            + (least < most ? ", " + first + " the nearest" : ""));
  }

  /** Whether only the number of rows keeps it open, which its own line says instead of runs. */
  private static boolean chance(ComparedRow row) {
    return row.verdictAlone() != Verdict.INCONCLUSIVE;
  }

  private List<ComparedRow> settled() {
    return rows.stream()
        .filter(row -> row.runsNeeded().isPresent())
        .sorted(Comparator.comparingInt(this::more).thenComparing(ComparedRow::key))
        .toList();
  }

  private String which(List<ComparedRow> settled) {
    if (settled.size() < rows.size()) {
      return Figures.count(settled.size()) + " of them";
    }
    return settled.size() == 1 ? "it" : "all of them";
  }

  /** Where the sides differ, more is not the same on both. */
  private String runs(ComparedRow row) {
    return isEven()
        ? moreRuns(more(row)) + " a side"
        : Figures.count(row.runsNeeded().orElseThrow()) + " runs a side in all";
  }

  private boolean isEven() {
    return table.baselineRuns() == table.candidateRuns();
  }

  private static String moreRuns(int runs) {
    return Figures.count(runs) + (runs == 1 ? " more run" : " more runs");
  }

  private Text settling(List<ComparedRow> settled) {
    int least = more(settled.getFirst());
    int most = more(settled.getLast());
    List<ComparedRow> first = settled.stream().filter(row -> more(row) == least).toList();
    String all = which(settled);
    Text text = Text.of(runs(settled.getFirst()) + " would probably settle ");
    if (least == most) {
      return text.and(all + ".");
    }
    text =
        first.size() == 1
            ? text.and(Wording.name(first.getFirst().key()))
            : text.and(Figures.count(first.size()) + " of them");
    return text.and(", " + Figures.count(isEven() ? most : most + present()) + " " + all + ".");
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

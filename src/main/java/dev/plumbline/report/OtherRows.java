package dev.plumbline.report;

import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.ComparisonTable;
import dev.plumbline.analysis.RowKey;
import dev.plumbline.analysis.Statistic;
import dev.plumbline.analysis.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What is known of the rows that no statistic calls worse or better. */
record OtherRows(ComparisonTable table, Statistic first) {
  /** At the first statistic. */
  List<ComparedRow> rows() {
    Set<RowKey> called =
        table.rows().stream()
            .filter(VerdictSentence::called)
            .map(ComparedRow::key)
            .collect(Collectors.toSet());
    return table.of(first).stream().filter(row -> !called.contains(row.key())).toList();
  }

  /**
   * @param told whether a line before names the statistic
   */
  void add(List<Text> lines, boolean told) {
    List<ComparedRow> others = rows();
    if (others.isEmpty()) {
      return;
    }
    List<String> parts = new ArrayList<>();
    String margin = Figures.chosen(table.options().margin());
    part(parts, others, row -> row.verdict() == Verdict.SAME, "the same within " + margin, true);
    part(
        parts,
        others,
        row -> row.judged() && row.verdict() == Verdict.INCONCLUSIVE,
        "inconclusive (these " + table.replicate().word() + "s cannot tell)",
        true);
    part(
        parts,
        others,
        row -> row.state() == ComparedRow.State.TOO_FEW_REQUESTS,
        "had too few requests",
        false);
    part(
        parts,
        others,
        row -> row.state() == ComparedRow.State.MISSING_FROM_A_RUN,
        "missing from a run",
        true);
    boolean all = others.size() == table.of(first).size();
    String other = all ? "" : "the other ";
    String counted = other + Wording.things(table, others.size());
    String said;
    if (parts.size() == 1) {
      said =
          (all ? counted : counted.replaceFirst("other 1 ", "other "))
              + parts.getFirst().substring(parts.getFirst().indexOf(' '));
      said = told ? said : "at " + Wording.at(first) + ", " + said;
    } else {
      String at = told ? "" : " at " + Wording.at(first);
      said = "of " + counted + at + ", " + Wording.words(parts);
    }
    lines.add(Text.of(said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1) + "."));
  }

  private static void part(
      List<String> parts,
      List<ComparedRow> rows,
      Predicate<ComparedRow> which,
      String words,
      boolean verb) {
    long count = rows.stream().filter(which).count();
    if (count > 0) {
      parts.add(Figures.count(count) + (!verb ? " " : count == 1 ? " is " : " are ") + words);
    }
  }
}

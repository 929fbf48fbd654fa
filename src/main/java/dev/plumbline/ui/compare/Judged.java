package dev.plumbline.ui.compare;

import dev.plumbline.analysis.ComparedRate;
import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.ComparisonTable;
import dev.plumbline.analysis.RowKey;
import dev.plumbline.analysis.ShiftCurve;
import dev.plumbline.analysis.Statistic;
import dev.plumbline.app.ComparisonWords;
import dev.plumbline.app.RunsCompared;
import dev.plumbline.report.ChangedRows;
import dev.plumbline.report.RowOrder;
import dev.plumbline.report.Text;
import dev.plumbline.report.VerdictSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A comparison as the page shows it.
 *
 * @param together all endpoints as one row, judged alone
 */
record Judged(Reading reading, RunsCompared compared, ComparisonTable together, Asked asked) {
  /** With one run a side. */
  private static final int MORE_RUNS = 5;

  private static final double NOTICED = 0.1;

  ComparisonTable table() {
    return compared.table();
  }

  boolean oneRunASide() {
    return table().oneRunASide();
  }

  boolean ofBenchmarks() {
    return reading.sides().ofBenchmarks();
  }

  VerdictSentence sentence() {
    return ComparisonWords.of(compared, asked.statistic());
  }

  /** The verdict first, then its reasons. */
  List<Text> lines() {
    List<Text> lines = new ArrayList<>(sentence().lines());
    lines.addAll(compared.errors().lines());
    if (oneRunASide() && !ofBenchmarks()) {
      Text learning = sentence().learning(MORE_RUNS, NOTICED, asked.assumed());
      if (!learning.isEmpty()) {
        lines.add(learning);
      }
    }
    return List.copyOf(lines);
  }

  /** In the order of the page. */
  List<ComparedRow> rows() {
    return oneRunASide()
        ? RowOrder.byTippingNoise(table().rows())
        : RowOrder.byVerdict(table(), asked.statistic());
  }

  /** Rows that stand unless identical runs vary, the hardest to explain away first. */
  List<ComparedRow> tipping() {
    return rows().stream().filter(row -> row.tippingNoise().isPresent()).toList();
  }

  /** How many of them stand if identical runs vary as is assumed. */
  long standing() {
    return tipping().stream().filter(row -> row.standsAt(asked.assumed())).count();
  }

  Optional<ComparedRow> all() {
    return together.of(asked.statistic()).stream().findFirst();
  }

  /** A row or the one of all endpoints, at a statistic. */
  Optional<ComparedRow> row(RowKey key, Statistic statistic) {
    return Stream.concat(table().rows().stream(), together.rows().stream())
        .filter(row -> row.key().equals(key) && row.statistic() == statistic)
        .findFirst();
  }

  /** The same as it is looked at when it is opened: at the statistic that the headline is of. */
  Judged atHeadline() {
    return sentence()
        .headlineRow()
        .filter(row -> row.statistic() != asked.statistic())
        .map(row -> new Judged(reading, compared, together, asked.ledTo(row.statistic())))
        .orElse(this);
  }

  /** Where the row is that the headline is of; where it is of none, the first. */
  Optional<Spot> first() {
    return sentence()
        .headlineRow()
        .map(row -> new Spot(row.key(), asked.statistic()))
        .or(() -> rows().stream().findFirst().map(Spot::of));
  }

  /** What other statistics call worse or better of a row, and the one in question does not. */
  List<ComparedRow> calledElsewhere(ComparedRow row) {
    return ChangedRows.elsewhere(table(), asked.statistic()).stream()
        .filter(other -> other.key().equals(row.key()))
        .toList();
  }

  /** What other statistics say of a row where they judge otherwise. */
  List<ComparedRow> disagreeing(ComparedRow row) {
    return table().rows().stream()
        .filter(other -> other.key().equals(row.key()) && other.verdict() != row.verdict())
        .toList();
  }

  Optional<ShiftCurve> shift(RowKey key) {
    return Optional.ofNullable(reading.shifts().get(key)).filter(c -> !c.points().isEmpty());
  }

  Optional<ComparedRate> errors(RowKey key) {
    return Optional.ofNullable(reading.errors().get(key)).filter(ComparedRate::judged);
  }

  boolean isTogether(ComparedRow row) {
    return row.key().equals(reading.together());
  }
}

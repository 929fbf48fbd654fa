package dev.plumbline.report;

import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.ComparisonTable;
import dev.plumbline.analysis.RowKey;
import dev.plumbline.analysis.Statistic;
import dev.plumbline.chart.IntervalChart;
import dev.plumbline.chart.PlainText;
import dev.plumbline.chart.RowLabel;
import dev.plumbline.chart.Strips;
import dev.plumbline.chart.Tone;
import java.util.List;
import java.util.stream.Stream;

/** The charts of a comparison. */
public record ChangeFigures(VerdictSentence sentence) {
  private static final double WIDTH = 960;

  /** Beyond this many rows a chart is no longer read but searched; the table has them all. */
  private static final int MOST = 60;

  Block.Picture changes() {
    IntervalChart plot = intervals();
    return new Block.Picture("changes", plot, WIDTH, Text.of(plot.description()), true);
  }

  Block.Picture everyRun() {
    Strips plot = strips(sentence.first());
    return new Block.Picture("runs", plot, WIDTH, Text.of(plot.description()), true);
  }

  /** Every row's change with its interval at the quantiles, and wherever else a row is called. */
  public IntervalChart intervals() {
    List<Statistic> panels = panels();
    String what = Wording.words(panels.stream().map(Statistic::word).toList());
    boolean known = !sentence.nothingKnownOfRuns();
    return new IntervalChart(
        "Change of each " + Wording.thing(table()),
        known
            ? "95 % interval; shaded: the margin of "
                + Figures.chosen(table().options().margin())
                + "; hatched: inconclusive"
            : "the interval holds the noise of the requests only; nothing is judged",
        "Change at " + what + " for each " + Wording.thing(table()) + ", with intervals",
        panels.stream().map(Statistic::word).toList(),
        keys().stream().map(key -> row(key, panels)).toList(),
        table().options().margin(),
        cutNote());
  }

  /** The mean says little that the quantiles don't, unless it alone calls a row. */
  private List<Statistic> panels() {
    List<Statistic> asked = table().options().statistics();
    List<Statistic> quantiles =
        asked.stream()
            .filter(
                statistic ->
                    statistic.isQuantile()
                        || ChangedRows.elsewhere(table()).stream()
                            .anyMatch(row -> row.statistic() == statistic))
            .toList();
    return quantiles.isEmpty() ? asked : quantiles;
  }

  /** Every run of every row at one statistic. */
  public Strips strips(Statistic statistic) {
    List<ComparedRow> rows =
        RowOrder.byVerdict(table().of(statistic)).stream()
            .filter(ComparedRow::judged)
            .limit(MOST)
            .toList();
    return new Strips(
        "Every " + table().replicate().word() + " at " + Wording.at(statistic),
        "Every "
            + table().replicate().word()
            + " at "
            + Wording.at(statistic)
            + " as a tick, in percent from the typical baseline run",
        rows.stream()
            .map(
                row ->
                    new Strips.Row(
                        label(row.key()),
                        row.baselineRuns(),
                        row.candidateRuns(),
                        row.baseline(),
                        row.candidate(),
                        tone(row)))
            .toList(),
        table().options().margin());
  }

  private ComparisonTable table() {
    return sentence.table();
  }

  private List<RowKey> keys() {
    return Stream.concat(
            ChangedRows.keys(table()).stream(),
            RowOrder.byVerdict(table().of(sentence.first())).stream().map(ComparedRow::key))
        .distinct()
        .limit(MOST)
        .toList();
  }

  private String cutNote() {
    int all = table().of(sentence.first()).size();
    String runs =
        table().replicate().counted(table().baselineRuns())
            + " against "
            + table().replicate().counted(table().candidateRuns());
    return all > MOST ? runs + "; " + (all - MOST) + " more rows in the table" : runs;
  }

  private IntervalChart.Row row(RowKey key, List<Statistic> panels) {
    List<ComparedRow> rows =
        panels.stream()
            .flatMap(statistic -> table().of(statistic).stream())
            .filter(row -> row.key().equals(key))
            .toList();
    String absence =
        rows.stream().anyMatch(row -> row.state() == ComparedRow.State.MISSING_FROM_A_RUN)
            ? "missing from a run"
            : "too few requests";
    return new IntervalChart.Row(
        label(key),
        panels.stream()
            .map(
                statistic ->
                    rows.stream()
                        .filter(row -> row.statistic() == statistic && row.judged())
                        .findFirst()
                        .map(
                            row ->
                                new IntervalChart.Figure(
                                    row.change(), row.low(), row.high(), tone(row))))
            .toList(),
        absence);
  }

  private Tone tone(ComparedRow row) {
    if (sentence.nothingKnownOfRuns()) {
      return row.tippingNoise().isPresent() ? Tone.PLAIN : Tone.FAINT;
    }
    return switch (row.verdict()) {
      case WORSE -> Tone.WORSE;
      case BETTER -> Tone.BETTER;
      case SAME -> Tone.SAME;
      case INCONCLUSIVE -> Tone.INCONCLUSIVE;
    };
  }

  private static RowLabel label(RowKey key) {
    if (key.name().isEmpty()) {
      return new RowLabel("", key.metric());
    }
    String lead = key.method() + " ";
    return key.name().startsWith(lead)
        ? new RowLabel(key.method(), key.name().substring(lead.length()))
        : new RowLabel(PlainText.of(key.method()), key.name());
  }
}

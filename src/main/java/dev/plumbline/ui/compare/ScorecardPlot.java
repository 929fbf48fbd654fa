package dev.plumbline.ui.compare;

import dev.plumbline.analysis.ComparedRate;
import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.RowKey;
import dev.plumbline.analysis.Statistic;
import dev.plumbline.analysis.Verdict;
import dev.plumbline.chart.Scorecard;
import dev.plumbline.chart.Tone;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The scorecard of a comparison: every endpoint by every statistic, and its errors. */
record ScorecardPlot(Judged judged, Look look) {
  static final List<Statistic> STATISTICS = List.of(Statistic.values());

  /** Of as many rows as there is room for. */
  Scorecard plot(List<ComparedRow> rows, Optional<Spot> selected) {
    List<String> columns = new ArrayList<>(STATISTICS.stream().map(Statistic::word).toList());
    columns.add(look.words().of("compare.errors"));
    int chosen = -1;
    for (int i = 0; i < rows.size(); i++) {
      RowKey key = rows.get(i).key();
      if (selected.filter(spot -> spot.key().equals(key)).isPresent()) {
        chosen = i;
      }
    }
    return new Scorecard(
        look.words().of("compare.scorecard"),
        look.words().of("compare.scorecard.about"),
        description(),
        columns,
        rows.stream().map(row -> row(row.key())).toList(),
        STATISTICS.indexOf(judged.asked().statistic()),
        chosen);
  }

  private Scorecard.Row row(RowKey key) {
    List<Optional<Scorecard.Figure>> figures = new ArrayList<>();
    for (Statistic statistic : STATISTICS) {
      figures.add(judged.row(key, statistic).filter(ComparedRow::judged).map(this::figure));
    }
    figures.add(judged.errors(key).map(this::errors));
    return new Scorecard.Row(RowName.label(key, look.words()), figures);
  }

  /**
   * The name of a row, and why there is no figure where there is none.
   *
   * @param column -1 for the row's name
   */
  String told(RowKey key, int column) {
    String name = RowName.label(key, look.words()).text();
    if (column < 0) {
      return name;
    }
    boolean errors = column >= STATISTICS.size();
    Optional<String> why =
        errors
            ? Optional.ofNullable(judged.reading().errors().get(key))
                .filter(rate -> !rate.judged())
                .map(ComparedRate::reason)
            : judged
                .row(key, STATISTICS.get(column))
                .filter(row -> !row.judged())
                .map(ComparedRow::reason);
    String of = look.words().of("compare.errors");
    return why.filter(reason -> !reason.isEmpty())
        .map(
            reason ->
                look.words()
                    .of(
                        "compare.scorecard.why",
                        name,
                        errors ? of : STATISTICS.get(column).word(),
                        reason))
        .orElse(name);
  }

  private Scorecard.Figure figure(ComparedRow row) {
    return new Scorecard.Figure(
        Numbers.ON_PAPER.change(row.change(), judged.asked().margin()),
        row.change(),
        tone(row.verdict()));
  }

  private Scorecard.Figure errors(ComparedRate rate) {
    double points = rate.exactChange();
    return new Scorecard.Figure(Numbers.ON_PAPER.points(points), points, tone(rate.verdict()));
  }

  private String description() {
    List<ComparedRow> rows = judged.rows();
    return look.words()
        .of(
            "compare.scorecard.said",
            rows.size(),
            STATISTICS.size(),
            count(rows, Verdict.WORSE),
            count(rows, Verdict.BETTER),
            judged.asked().statistic().word());
  }

  private static long count(List<ComparedRow> rows, Verdict verdict) {
    return rows.stream().filter(row -> row.verdict() == verdict).count();
  }

  static Tone tone(Verdict verdict) {
    return switch (verdict) {
      case WORSE -> Tone.WORSE;
      case BETTER -> Tone.BETTER;
      case INCONCLUSIVE -> Tone.INCONCLUSIVE;
      case SAME -> Tone.SAME;
    };
  }
}

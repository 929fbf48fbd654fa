package dev.plumbline.ui.compare;

import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.Verdict;
import dev.plumbline.chart.RowStrip;
import dev.plumbline.chart.Span;
import dev.plumbline.report.Figures;
import dev.plumbline.ui.common.Column;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Numbers;
import dev.plumbline.ui.common.PlotCell;
import dev.plumbline.ui.common.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns and lines of the table of endpoints. */
final class EndpointTable {
  static final int STRIPS = 1;

  /** Names of benchmarks are long, and their room comes first. */
  private static final double WIDE = 1400;

  private static final double UNIT = 24;

  /** Letters of a unit that the columns have room for: ms. */
  private static final int SHORT = 2;

  private final boolean benchmarks;
  private final Look look;
  private final Words words;
  private final Numbers numbers;

  EndpointTable(Look look) {
    this(look, false);
  }

  private EndpointTable(Look look, boolean benchmarks) {
    this.benchmarks = benchmarks;
    this.look = look;
    this.words = look.words();
    this.numbers = look.numbers();
  }

  static EndpointTable ofBenchmarks(Look look) {
    return new EndpointTable(look, true);
  }

  /**
   * @param names how wide the names are
   */
  List<Column<EndpointLine>> columns(String unit, double names) {
    return List.of(
        Column.<EndpointLine>drawn(
                words.of(benchmarks ? "compare.column.benchmark" : "compare.column.endpoint"),
                benchmarks ? 300 : 200,
                () -> new NameCell(words),
                line ->
                    line.below() ? NameCell.text(line, words) : RowName.of(line.row().key(), words))
            .upTo(names),
        Column.<EndpointLine>drawn(
                words.of(benchmarks ? "compare.column.repeats" : "compare.column.strips"),
                212,
                () ->
                    new PlotCell<>(
                        look,
                        line ->
                            Optional.of(line)
                                .filter(one -> one.row().judged())
                                .map(EndpointTable::strip)),
                line -> numbers.local(runs(line.row())))
            .downTo(160),
        quantity("compare.column.baseline", unit, 80, ComparedRow::baseline).styled(_ -> "muted"),
        quantity("compare.column.candidate", unit, 88, ComparedRow::candidate)
            .styled(_ -> "candidate-text"),
        Column.<EndpointLine>figures(
                words.of("compare.column.change"),
                72,
                line -> numbers.change(line.row().change(), line.judged().asked().margin()))
            .downTo(68)
            .styled(EndpointTable::judged),
        figures("compare.column.interval", 112, row -> numbers.interval(row.low(), row.high()))
            .downTo(108)
            .styled(_ -> "muted"),
        figures("compare.column.p", 64, row -> numbers.probability(row.qValue()))
            .styled(_ -> "muted")
            .shownFrom(benchmarks ? WIDE : 1210),
        Column.<EndpointLine>words(words.of("compare.column.effect"), 72, EndpointTable::effect)
            .shownFrom(benchmarks ? WIDE : 1150),
        figures("compare.column.notice", 96, this::notice).shownFrom(1080),
        Column.<EndpointLine>drawn(
                words.of("compare.column.verdict"),
                232,
                () -> new VerdictCell(words),
                line -> VerdictCell.text(line, words))
            .growing());
  }

  private Column<EndpointLine> figures(
      String key, double width, Function<ComparedRow, String> figure) {
    return Column.figures(words.of(key), width, line -> figure.apply(line.row()));
  }

  private Column<EndpointLine> quantity(
      String key, String unit, double width, ToDoubleFunction<ComparedRow> figure) {
    String head = words.of(key, unit);
    boolean unlike = unit.isEmpty();
    return Column.figures(
        unlike ? head.replaceFirst(",.*", "") : head,
        unlike || unit.length() > SHORT ? width + UNIT : width,
        line -> quantity(line, figure.applyAsDouble(line.row()), unlike));
  }

  /** Benchmarks may have a unit each. */
  private String quantity(EndpointLine line, double value, boolean unlike) {
    String own = line.judged().compared().unit(line.row().key());
    String figure = numbers.quantity(value);
    return unlike && Double.isFinite(value) && !own.isEmpty() ? figure + " " + own : figure;
  }

  private String notice(ComparedRow row) {
    return numbers.local(Figures.size(row.smallestDetectable()).replace(" %", ""));
  }

  /** Beside a verdict that calls no change, a word for its size would be read as one. */
  private static String effect(EndpointLine line) {
    return switch (line.row().verdict()) {
      case WORSE, BETTER -> line.row().effect().word();
      case SAME, INCONCLUSIVE -> "";
    };
  }

  private static String judged(EndpointLine line) {
    if (line.all()) {
      return "muted";
    }
    Verdict verdict = line.row().verdict();
    return switch (verdict) {
      case WORSE -> "worse-text strong";
      case BETTER -> "better-text strong";
      case SAME, INCONCLUSIVE -> "";
    };
  }

  /** What the strip shows, for who cannot see it. */
  private static String runs(ComparedRow row) {
    return figures(row.baselineRuns()) + "; " + figures(row.candidateRuns());
  }

  private static String figures(List<Double> runs) {
    return runs.stream().map(Figures::quantity).collect(Collectors.joining(" "));
  }

  private static RowStrip strip(EndpointLine line) {
    ComparedRow row = line.row();
    return new RowStrip(
        row.baselineRuns(),
        row.candidateRuns(),
        row.baseline(),
        row.candidate(),
        line.judged().asked().margin(),
        line.span());
  }

  /**
   * All rows, and last all as one. Below a row stands what other statistics call of it, and below
   * the selected one all that they say otherwise.
   */
  List<EndpointLine> lines(Judged judged, Optional<Spot> selected) {
    Span span = span(judged);
    List<EndpointLine> lines = new ArrayList<>();
    for (ComparedRow row : judged.rows()) {
      lines.add(new EndpointLine(row, false, judged, span));
      boolean open = selected.filter(spot -> spot.is(row)).isPresent();
      List<ComparedRow> below = open ? judged.disagreeing(row) : judged.calledElsewhere(row);
      below.forEach(other -> lines.add(new EndpointLine(other, true, judged, span)));
    }
    judged.all().ifPresent(row -> lines.add(new EndpointLine(row, false, judged, span)));
    return lines;
  }

  static Span span(Judged judged) {
    return Span.ofChanges(
        judged.rows().stream()
            .filter(ComparedRow::judged)
            .flatMap(
                row ->
                    Stream.concat(row.baselineRuns().stream(), row.candidateRuns().stream())
                        .map(figure -> figure / row.baseline() - 1)),
        judged.asked().margin());
  }
}

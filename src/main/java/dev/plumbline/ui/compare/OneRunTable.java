package dev.plumbline.ui.compare;

import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.RowKey;
import dev.plumbline.chart.RowInterval;
import dev.plumbline.chart.Span;
import dev.plumbline.ui.common.Column;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Numbers;
import dev.plumbline.ui.common.PlotCell;
import dev.plumbline.ui.common.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns and lines of the table of one run a side. */
final class OneRunTable {
  static final int INTERVALS = 6;

  private final Look look;
  private final Words words;
  private final Numbers numbers;

  OneRunTable(Look look) {
    this.look = look;
    this.words = look.words();
    this.numbers = look.numbers();
  }

  /**
   * @param names how wide the names are
   */
  List<Column<EndpointLine>> columns(String unit, double names) {
    return List.of(
        Column.<EndpointLine>drawn(
                words.of("compare.column.endpoint"),
                208,
                () -> new NameCell(words),
                line -> RowName.of(line.row().key(), words))
            .upTo(names),
        Column.words(
            words.of("compare.one.column.statistic"), 52, line -> line.row().statistic().word()),
        figures(
                words.of("compare.column.baseline", unit),
                84,
                row -> numbers.quantity(row.baseline()))
            .styled(_ -> "muted"),
        figures(
                words.of("compare.column.candidate", unit),
                96,
                row -> numbers.quantity(row.candidate()))
            .styled(_ -> "candidate-text"),
        figures(words.of("compare.column.change"), 72, row -> numbers.change(row.change())),
        figures(
                words.of("compare.one.column.noise"),
                124,
                row -> numbers.interval(row.low(), row.high()))
            .styled(_ -> "muted"),
        Column.<EndpointLine>drawn(
                "",
                176,
                () ->
                    new PlotCell<>(
                        look,
                        line ->
                            Optional.of(line)
                                .filter(one -> one.row().judged())
                                .map(OneRunTable::interval)),
                _ -> "")
            .downTo(160)
            .shownFrom(1230),
        Column.<EndpointLine>figures(words.of("compare.one.column.requests"), 100, this::requests)
            .explained(words.of("compare.one.column.requests.more"))
            .styled(_ -> "muted")
            .shownFrom(1080),
        Column.<EndpointLine>drawn(
                words.of("compare.one.column.undo"),
                348,
                () -> new UndoCell(numbers),
                line -> UndoCell.text(line, numbers))
            .growing());
  }

  private static Column<EndpointLine> figures(
      String head, double width, Function<ComparedRow, String> figure) {
    return Column.figures(head, width, line -> figure.apply(line.row()));
  }

  /** Of the baseline and of the candidate. */
  private String requests(EndpointLine line) {
    RowKey key = line.row().key();
    return Stream.of(
            line.judged().compared().pooledBaseline(), line.judged().compared().pooledCandidate())
        .map(pooled -> numbers.count(pooled.containsKey(key) ? pooled.get(key).count() : 0))
        .collect(Collectors.joining(" · "));
  }

  private static RowInterval interval(EndpointLine line) {
    ComparedRow row = line.row();
    return new RowInterval(
        row.change(),
        row.low(),
        row.high(),
        row.tippingNoise().isPresent(),
        line.judged().asked().margin(),
        line.span());
  }

  List<EndpointLine> lines(Judged judged) {
    Span span = span(judged);
    return judged.rows().stream().map(row -> new EndpointLine(row, false, judged, span)).toList();
  }

  static Span span(Judged judged) {
    return Span.ofChanges(
        judged.rows().stream()
            .filter(ComparedRow::judged)
            .flatMap(row -> Stream.of(row.low(), row.high())),
        judged.asked().margin());
  }
}

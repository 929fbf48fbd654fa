package dev.plumbline.ui.compare;

import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.Statistic;
import dev.plumbline.analysis.Verdict;
import dev.plumbline.chart.Lettering;
import dev.plumbline.chart.RowLabel;
import dev.plumbline.ui.common.RowCell;
import dev.plumbline.ui.common.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;

/** The method small, the name beside it; what changed has weight. */
final class NameCell implements RowCell<EndpointLine> {
  private static final double METHOD = 36;

  /** Letters of a table beside those of a chart, and the padding of a cell. */
  private static final double LARGER = 13.0 / 12;

  private static final double PADDING = 20;

  private final Words words;
  private final Label method = new Label();
  private final Label name = new Label();
  private final HBox both = new HBox(method, name);

  NameCell(Words words) {
    this.words = words;
    method.getStyleClass().add("method");
    method.setMinWidth(METHOD);
    method.setMaxWidth(METHOD);
    name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS); // names differ at their ends
    both.setAlignment(Pos.CENTER_LEFT);
  }

  /** How wide a column is that cuts none of these. */
  static double needed(List<EndpointLine> lines, Words words) {
    return lines.stream()
        .mapToDouble(
            line ->
                METHOD
                    + Lettering.STRONG.width(RowName.label(line.row().key(), words).name()) * LARGER
                    + PADDING)
        .max()
        .orElse(0);
  }

  @Override
  public Node node() {
    return both;
  }

  @Override
  public void show(EndpointLine line) {
    RowLabel label = RowName.label(line.row().key(), words);
    method.setText(line.below() ? "" : label.lead());
    method.setManaged(line.below() || !label.lead().isEmpty());
    name.setText(text(line, words));
    name.getStyleClass().removeAll(List.of("strong", "muted"));
    if (line.below() || line.all()) {
      name.getStyleClass().add("muted");
    } else if (strong(line)) {
      name.getStyleClass().add("strong");
    }
  }

  static String text(EndpointLine line, Words words) {
    return line.below()
        ? at(line.row().statistic(), words)
        : RowName.label(line.row().key(), words).name();
  }

  private static String at(Statistic statistic, Words words) {
    return statistic == Statistic.MEAN
        ? words.of("compare.at.mean")
        : words.of("compare.at", statistic.word());
  }

  private static boolean strong(EndpointLine line) {
    ComparedRow row = line.row();
    return row.verdict() == Verdict.WORSE
        || row.verdict() == Verdict.BETTER
        || (line.judged().oneRunASide() && row.standsAt(line.judged().asked().assumed()));
  }
}

package dev.plumbline.ui.run;

import dev.plumbline.budget.Outcome;
import dev.plumbline.chart.Span;
import dev.plumbline.report.Figures;
import dev.plumbline.ui.common.ChartView;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.RowCell;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A row's p95 against its limit, and what that means in a word with its sign. */
final class LimitCell implements RowCell<EndpointRow> {
  private static final double STRIP = 104;
  private static final double HIGH = 22;

  private final ChartView strip;
  private final Label word = new Label();
  private final Region dot = new Region();
  private final HBox cell;
  private final Look look;
  private final Span span;

  LimitCell(Look look, Span span) {
    this.look = look;
    this.span = span;
    strip = new ChartView(look);
    strip.setMinSize(STRIP, HIGH);
    strip.setPrefSize(STRIP, HIGH);
    strip.setMaxSize(STRIP, HIGH);
    dot.getStyleClass().add("open-dot");
    word.setGraphicTextGap(6);
    cell = new HBox(8, strip, word);
    cell.setAlignment(Pos.CENTER_LEFT);
  }

  @Override
  public Node node() {
    return cell;
  }

  @Override
  public void show(EndpointRow row) {
    row.strip(span).ifPresentOrElse(strip::show, strip::clear);
    Optional<Outcome> outcome = row.outcome();
    String remark = remark(look, row);
    word.setOnMouseEntered(_ -> word.setTooltip(remark.isEmpty() ? null : new Tooltip(remark)));
    word.setText(text(look, row));
    word.setGraphic(outcome.equals(Optional.of(Outcome.INCONCLUSIVE)) ? dot : null);
    word.getStyleClass().removeAll("worse-text", "muted", "faint");
    if (outcome.equals(Optional.of(Outcome.FAIL))) {
      word.getStyleClass().add("worse-text");
    } else if (outcome.equals(Optional.of(Outcome.PASS))) {
      word.getStyleClass().add("muted");
    } else if (outcome.isEmpty()) {
      word.getStyleClass().add("faint");
    }
  }

  /** Why it is not judged. */
  static String remark(Look look, EndpointRow row) {
    if (row.outcome().isPresent()) {
      return row.outcome().equals(Optional.of(Outcome.INCONCLUSIVE))
          ? look.words().of("run.limit.within")
          : "";
    }
    return look.words().of(row.figures().requests() == 0 ? "run.missing" : "run.limit.missing");
  }

  static String text(Look look, EndpointRow row) {
    return row.outcome()
        .map(
            outcome ->
                switch (outcome) {
                  case PASS -> look.words().of("run.outcome.pass");
                  case FAIL -> look.words().of("run.outcome.fail");
                  default -> look.words().of("run.outcome.inconclusive");
                })
        .orElse(Figures.NONE);
  }
}

package dev.plumbline.ui.compare;

import dev.plumbline.chart.RowScale;
import dev.plumbline.chart.Span;
import dev.plumbline.ui.common.ChartView;
import dev.plumbline.ui.common.Column;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Navigation;
import dev.plumbline.ui.common.RowTable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.AnchorPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * Rows of a comparison over the scale of their small plots. The selected row is that of the whole
 * page; Enter shows each run's figure.
 */
final class LineTable extends VBox {
  private static final double ROW = 28;
  private static final double HEAD = 28;
  private static final double FOOT = 18;
  private static final double PADDING = 8;

  private final CompareViewModel model;
  private final Look look;
  private final Function<String, List<Column<EndpointLine>>> columns;
  private final RunFiguresPopover figures;
  private final ChartView scale;
  private final Label note = new Label();
  private final AnchorPane foot;
  private Optional<RowTable<EndpointLine>> table = Optional.empty();
  private String unit = "";
  private boolean showing;

  /**
   * @param columns of a unit
   * @param plots where the small plots begin
   * @param wide how wide they are
   */
  LineTable(
      CompareViewModel model,
      Look look,
      Navigation navigation,
      Function<String, List<Column<EndpointLine>>> columns,
      double plots,
      double wide) {
    this.model = model;
    this.look = look;
    this.columns = columns;
    figures = new RunFiguresPopover(look, navigation);
    scale = new ChartView(look);
    scale.setFocusTraversable(false);
    scale.setMouseTransparent(true);
    note.getStyleClass().add("caption");
    foot = new AnchorPane(scale, note);
    foot.setMinHeight(FOOT);
    foot.setMaxHeight(FOOT);
    scale.setPrefSize(wide - 2 * PADDING, FOOT);
    AnchorPane.setLeftAnchor(scale, plots + PADDING);
    AnchorPane.setRightAnchor(note, PADDING);
    AnchorPane.setTopAnchor(note, 1.0);
  }

  void show(List<EndpointLine> lines, String ofUnit, Span span, String remark) {
    RowTable<EndpointLine> shown = table(ofUnit);
    showing = true;
    shown.setMaxHeight(HEAD + ROW * lines.size());
    shown.show(lines);
    lines.stream()
        .filter(line -> !line.below() && model.selected().get().equals(Optional.of(line.spot())))
        .findFirst()
        .ifPresent(shown.selection()::select);
    showing = false;
    scale.show(new RowScale(span));
    note.setText(remark);
  }

  /** Whether the small plots, and so their scale, are there at a width. */
  void scaled(boolean there) {
    scale.setVisible(there);
  }

  Optional<RowTable<EndpointLine>> table() {
    return table;
  }

  private RowTable<EndpointLine> table(String of) {
    if (table.isEmpty() || !unit.equals(of)) {
      unit = of;
      RowTable<EndpointLine> made = new RowTable<>(columns.apply(of), ROW);
      made.rowStyle(line -> line.below() && isOfSelected(line) ? "opened" : "");
      made.hint(line -> figures(line).text());
      made.whenOpened(line -> figures.open(made, figures(line)));
      made.selection().selectedItemProperty().subscribe(this::selected);
      VBox.setVgrow(made, Priority.ALWAYS);
      getChildren().setAll(List.<Node>of(made, foot));
      table = Optional.of(made);
    }
    return table.get();
  }

  private boolean isOfSelected(EndpointLine line) {
    return model.selected().get().filter(spot -> spot.key().equals(line.row().key())).isPresent();
  }

  private RunFigures figures(EndpointLine line) {
    return new RunFigures(line.judged(), line.row(), look);
  }

  /** Later: rows open below the selected one, which a list cannot bear while it selects. */
  private void selected(EndpointLine line) {
    if (line != null && !showing && !line.below()) {
      Platform.runLater(() -> model.select(line.spot()));
    }
  }
}

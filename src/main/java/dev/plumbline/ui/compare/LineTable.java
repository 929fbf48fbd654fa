package dev.plumbline.ui.compare;

import dev.plumbline.analysis.RowKey;
import dev.plumbline.chart.RowScale;
import dev.plumbline.chart.Span;
import dev.plumbline.ui.common.ChartView;
import dev.plumbline.ui.common.Column;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Navigation;
import dev.plumbline.ui.common.RowTable;
import java.util.List;
import java.util.Optional;
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
  private final Columns columns;
  private final int plots;
  private final RunFiguresPopover figures;
  private final ChartView scale;
  private final Label note = new Label();
  private final AnchorPane foot;
  private Optional<RowTable<EndpointLine>> table = Optional.empty();
  private String unit = "";
  private double names;
  private Optional<RowKey> brought = Optional.empty();
  private boolean showing;

  /** The columns of a unit, and of names that are so wide. */
  interface Columns {
    List<Column<EndpointLine>> of(String unit, double names);
  }

  /**
   * @param plots the number of the column of small plots
   */
  LineTable(CompareViewModel model, Look look, Navigation navigation, Columns columns, int plots) {
    this.model = model;
    this.look = look;
    this.columns = columns;
    this.plots = plots;
    figures = new RunFiguresPopover(look, navigation);
    scale = new ChartView(look);
    scale.setFocusTraversable(false);
    scale.setMouseTransparent(true);
    note.getStyleClass().add("caption");
    foot = new AnchorPane(scale, note);
    foot.setMinHeight(FOOT);
    foot.setMaxHeight(FOOT);
    AnchorPane.setRightAnchor(note, PADDING);
    AnchorPane.setTopAnchor(note, 1.0);
  }

  void show(List<EndpointLine> lines, String ofUnit, Span span, String remark) {
    RowTable<EndpointLine> shown = table(ofUnit, NameCell.needed(lines, look.words()));
    showing = true;
    shown.setMaxHeight(HEAD + ROW * lines.size());
    shown.show(lines);
    lines.stream()
        .filter(line -> !line.below() && model.selected().get().equals(Optional.of(line.spot())))
        .findFirst()
        .ifPresent(line -> select(shown, line));
    showing = false;
    scale.show(new RowScale(span));
    note.setText(remark);
  }

  /** What is chosen elsewhere may be out of sight here; a row that stays chosen moves nothing. */
  private void select(RowTable<EndpointLine> in, EndpointLine line) {
    in.selection().select(line);
    Optional<RowKey> chosen = Optional.of(line.row().key());
    if (!chosen.equals(brought)) {
      brought = chosen;
      in.bring(line);
    }
  }

  /** The scale stands below the small plots, where there is room for them. */
  private void placeScale(RowTable<EndpointLine> of) {
    Optional<RowTable.Place> place = of.place(plots);
    scale.setVisible(place.isPresent());
    place.ifPresent(
        at -> {
          scale.setPrefSize(at.width() - 2 * PADDING, FOOT);
          AnchorPane.setLeftAnchor(scale, at.from() + PADDING);
        });
  }

  Optional<RowTable<EndpointLine>> table() {
    return table;
  }

  private RowTable<EndpointLine> table(String of, double wide) {
    if (table.isEmpty() || !unit.equals(of) || names != wide) {
      unit = of;
      names = wide;
      RowTable<EndpointLine> made = new RowTable<>(columns.of(of, wide), ROW);
      made.list().widthProperty().subscribe(() -> placeScale(made));
      made.rowStyle(line -> line.below() && isOfSelected(line) ? "opened" : "");
      made.hint(this::told);
      made.whenOpened(line -> figures.open(made.selectedLine(), figures(line)));
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

  private String told(EndpointLine line) {
    String runs = figures(line).text();
    return line.all() ? look.words().of("compare.all.told") + "\n" + runs : runs;
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

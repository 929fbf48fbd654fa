package dev.plumbline.ui.run;

import dev.plumbline.ui.common.Look;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** The five figures that head a run, each with a small picture; five in a row, or three and two. */
final class Tiles extends Region {
  private static final double HEIGHT = 64;
  private static final double LEAST = 176;

  private final TileFigures figures;
  private final List<Supplier<Tile>> shown;
  private final List<TileView> views;

  /**
   * @param chooseBudgets beside the tile of budgets
   */
  Tiles(OpenRun run, Look look, Button chooseBudgets) {
    figures = new TileFigures(run, look);
    shown =
        List.of(
            figures::p95, figures::errors, figures::throughput, figures::users, figures::budgets);
    views =
        List.of(
            new TileView(look, Optional.empty()),
            new TileView(look, Optional.empty()),
            new TileView(look, Optional.empty()),
            new TileView(look, Optional.empty()),
            new TileView(look, Optional.of(chooseBudgets)));
    getStyleClass().addAll("tiles", "hairline-below");
    getChildren().addAll(views);
    Stream.of(
            run.window(),
            run.row(),
            run.time().selected(),
            run.against(),
            run.outcomes(),
            run.budgets())
        .forEach(figure -> figure.addListener((_, _, _) -> show()));
    show();
  }

  private void show() {
    for (int i = 0; i < views.size(); i++) {
      views.get(i).show(shown.get(i).get());
    }
  }

  private int columns(double width) {
    return width / views.size() >= LEAST ? views.size() : 3;
  }

  @Override
  protected double computePrefHeight(double width) {
    int rows = width <= 0 || columns(width) == views.size() ? 1 : 2;
    return rows * (HEIGHT + 8);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return LEAST * 3;
  }

  @Override
  protected void layoutChildren() {
    int columns = columns(getWidth());
    double wide = getWidth() / columns;
    for (int i = 0; i < views.size(); i++) {
      int column = i % columns;
      int row = i / columns;
      views.get(i).first(column == 0);
      double x = Math.rint(column * wide);
      views
          .get(i)
          .resizeRelocate(x, row * (HEIGHT + 8), Math.rint((column + 1) * wide) - x, HEIGHT);
    }
  }
}

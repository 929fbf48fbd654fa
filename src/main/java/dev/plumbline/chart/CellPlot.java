package dev.plumbline.chart;

/** A plot as small as a table's cell or a tile; what it shows stands beside it in words. */
public interface CellPlot extends Plot {
  @Override
  default String title() {
    return "";
  }

  @Override
  default String description() {
    return "";
  }

  @Override
  default double height(double width) {
    return 24;
  }
}

package dev.plumbline.ui.run;

import dev.plumbline.ui.common.Column;
import dev.plumbline.ui.common.Look;
import java.util.Comparator;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Figures of values that may be few or none. With fewer than it needs a percentile is in faint
 * italics; where there is no figure, a dash stands. Pointing at either says why.
 */
record GuardedFigure(Look look) {
  /**
   * A column of percentiles.
   *
   * @param needed how many values the percentile takes, where there are fewer
   */
  <R> Column<R> percentile(
      String head, double width, ToDoubleFunction<R> figure, Function<R, OptionalLong> needed) {
    return quantity(head, width, figure)
        .styled(
            row ->
                isMissing(figure, row) ? "faint" : needed.apply(row).isPresent() ? "guarded" : "")
        .remarked(
            row ->
                isMissing(figure, row)
                    ? missing(figure, row)
                    : needed.apply(row).isPresent()
                        ? look.words().of("run.needs", needed.apply(row).getAsLong())
                        : "");
  }

  /** A column of quantities. */
  <R> Column<R> quantity(String head, double width, ToDoubleFunction<R> figure) {
    return Column.<R>figures(head, width, row -> look.numbers().quantity(figure.applyAsDouble(row)))
        .sorted(Comparator.comparingDouble(figure))
        .styled(row -> isMissing(figure, row) ? "faint" : "")
        .remarked(row -> missing(figure, row));
  }

  private <R> String missing(ToDoubleFunction<R> figure, R row) {
    return isMissing(figure, row) ? look.words().of("run.missing") : "";
  }

  private static <R> boolean isMissing(ToDoubleFunction<R> figure, R row) {
    return !Double.isFinite(figure.applyAsDouble(row));
  }
}

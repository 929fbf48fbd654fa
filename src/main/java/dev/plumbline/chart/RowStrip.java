package dev.plumbline.chart;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Every run of one row as a tick, the baseline's above, the candidate's below, in percent from the
 * centre of the baseline.
 *
 * @param baseline the figure of each run, in any unit
 * @param baselineCentre the typical run of the side, in the same unit
 * @param margin the change that does not matter, as a fraction; shaded
 * @param percent the changes that all rows show
 */
public record RowStrip(
    List<Double> baseline,
    List<Double> candidate,
    double baselineCentre,
    double candidateCentre,
    double margin,
    Span percent)
    implements CellPlot {
  public RowStrip {
    baseline = List.copyOf(baseline);
    candidate = List.copyOf(candidate);
  }

  @Override
  public void draw(Pen pen, double width, double height) {
    Scale scale = percent.across(width);
    Margin.shade(pen, scale, margin, height);
    side(pen, scale, baseline, baselineCentre, height * 0.29, Token.BASELINE);
    side(pen, scale, candidate, candidateCentre, height * 0.71, Token.CANDIDATE);
  }

  private void side(Pen pen, Scale scale, List<Double> runs, double centre, double y, Token token) {
    List<Double> changes = runs.stream().map(this::change).toList();
    OptionalDouble middle =
        runs.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(change(centre));
    new RunMarks(pen, scale, token).draw(changes, middle, y);
  }

  private double change(double value) {
    return (value / baselineCentre - 1) * 100;
  }
}

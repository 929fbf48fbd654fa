package dev.plumbline.chart;

import dev.plumbline.analysis.TimeColumns;
import java.util.Optional;

/** Users over a run as small steps, with the stretch that was chosen. */
public record StepSpark(
    TimeColumns columns, double from, double to, Optional<TimeSelection> selection)
    implements CellPlot {
  @Override
  public void draw(Pen pen, double width, double height) {
    Scale time = new Scale(Scale.Kind.LINEAR, from, to, 0, width);
    double most = Math.max(Trace.most(columns.mean()), 1);
    Scale up = new Scale(Scale.Kind.LINEAR, 0, most, height - 1, 3);
    selection.ifPresent(
        marked -> {
          double left = time.at(time.clamp(marked.from()));
          double right = time.at(time.clamp(marked.to()));
          pen.box(left, 0, Math.max(right - left, 0), height, Fill.of(Token.SELECTION));
        });
    pen.clipped(0, 0, width, height, inside -> Steps.draw(inside, new Trace(columns, time, up)));
  }
}

package dev.plumbline.chart;

import dev.plumbline.analysis.TimeColumns;
import java.util.List;
import java.util.OptionalDouble;

/** Virtual users over time as filled steps. */
public record UserSteps(String name, TimeColumns.Source source) implements Track {
  @Override
  public double least() {
    return 34;
  }

  @Override
  public Seen seen(Scale time) {
    int most = (int) Math.max(1, (time.to() - time.from()) / 2);
    return new SeenUsers(this, time, source.columns(time.low(), time.high(), most));
  }

  private record SeenUsers(UserSteps part, Scale time, TimeColumns columns) implements Seen {
    @Override
    public void draw(Pen pen, Labels labels, double top, double bottom, double width) {
      Axis axis = TrackAxis.up(Trace.most(columns.mean()), top, bottom);
      axis.rowsUp(pen, labels, time.from(), time.to());
      pen.clipped(
          time.from(),
          top - 1,
          time.to() - time.from(),
          bottom - top + 2,
          inside -> Steps.draw(inside, new Trace(columns, time, axis.scale())));
      TrackAxis.name(labels, part.name, time, bottom, width);
    }

    @Override
    public void tell(
        double seconds, OptionalDouble y, double top, double bottom, List<String> lines) {
      double users = Trace.mean(columns, seconds);
      if (!Double.isNaN(users)) {
        lines.add(Ticks.plain(Math.rint(users)) + " " + part.name);
      }
    }
  }
}

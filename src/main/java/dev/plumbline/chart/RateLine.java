package dev.plumbline.chart;

import dev.plumbline.analysis.TimeColumns;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A value over time as a line over its area, with the band of what was seen within each column.
 *
 * @param name what its figures are, beside its end: req/s
 */
public record RateLine(String name, TimeColumns.Source source) implements Track {
  /** A second of fewer has one or none: what was seen within a column says nothing then. */
  private static final double FEW = 1;

  @Override
  public double least() {
    return 34;
  }

  @Override
  public Seen seen(Scale time) {
    int most = (int) Math.max(1, (time.to() - time.from()) / 3);
    TimeColumns columns = source.columns(time.low(), time.high(), most);
    return new SeenRate(this, time, columns);
  }

  private record SeenRate(RateLine part, Scale time, TimeColumns columns) implements Seen {
    @Override
    public void draw(Pen pen, Labels labels, double top, double bottom, double width) {
      double mean = Trace.most(columns.mean());
      boolean banded = mean >= FEW;
      double most = banded ? Math.max(Trace.most(columns.high()), mean) : mean;
      Axis axis = TrackAxis.up(most, "/s", top, bottom);
      axis.rowsUp(pen, labels, time.from(), time.to());
      Trace trace = new Trace(columns, time, axis.scale());
      pen.clipped(
          time.from(),
          top - 2,
          time.to() - time.from(),
          bottom - top + 3,
          inside -> {
            trace.area(inside, Fill.of(Token.CANDIDATE, 0.1));
            if (banded) {
              trace.band(inside, Fill.of(Token.CANDIDATE, 0.22));
            }
            trace.line(inside, Stroke.of(Token.CANDIDATE, 1.75));
          });
      TrackAxis.name(labels, part.name, time, bottom, width);
    }

    @Override
    public void tell(
        double seconds, OptionalDouble y, double top, double bottom, List<String> lines) {
      double mean = Trace.mean(columns, seconds);
      if (!Double.isNaN(mean)) {
        lines.add(Ticks.figure(mean) + " " + part.name);
      }
    }
  }
}

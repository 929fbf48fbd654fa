package dev.plumbline.chart;

import dev.plumbline.analysis.TimeColumns;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Errors a second as bars, one class on another.
 *
 * @param classes from the foot up
 */
public record ErrorBars(List<ErrorClass> classes) implements Track {
  private static final double WIDEST = 12;

  /**
   * Errors of one kind.
   *
   * @param source errors a second; its means are drawn
   */
  public record ErrorClass(String label, Token token, TimeColumns.Source source) {}

  public ErrorBars {
    classes = List.copyOf(classes);
  }

  @Override
  public String name() {
    return "errors/s";
  }

  @Override
  public double least() {
    return 16;
  }

  @Override
  public Seen seen(Scale time) {
    int most = (int) Math.max(1, (time.to() - time.from()) / 3);
    return new SeenErrors(
        this,
        time,
        classes.stream().map(c -> c.source.columns(time.low(), time.high(), most)).toList());
  }

  private record SeenErrors(ErrorBars part, Scale time, List<TimeColumns> columns) implements Seen {
    @Override
    public void draw(Pen pen, Labels labels, double top, double bottom, double width) {
      double most = Ticks.twoDigits(most());
      Scale up = new Scale(Scale.Kind.LINEAR, 0, most > 0 ? most : 1, bottom, top);
      pen.line(time.from(), bottom, time.to(), bottom, Stroke.of(Token.LINE2, 1));
      String largest = Ticks.plain(most);
      double level = most > 0 ? top : bottom;
      labels.text(time.from() - 8, level + 4, largest, Lettering.CAPTION, Anchor.END);
      if (most > 0) {
        pen.clipped(
            time.from(), top, time.to() - time.from(), bottom - top, inside -> bars(inside, up));
      }
      legend(pen, labels, top);
      TrackAxis.name(labels, part.name(), time, bottom, width);
    }

    /** The classes that are seen here, in the gap above the bars. */
    private void legend(Pen pen, Labels labels, double top) {
      double x = time.from();
      double y = Math.max(top - 2, 10);
      for (int kind = 0; kind < columns.size(); kind++) {
        String shown = PlainText.of(part.classes.get(kind).label, 24);
        double end = x + 12 + Lettering.CAPTION.width(shown);
        if (occurs(columns.get(kind)) && end < time.to()) {
          if (labels.text(x + 12, y, shown, Lettering.CAPTION, Anchor.START)) {
            pen.box(x, y - 8, 8, 8, Fill.of(part.classes.get(kind).token));
          }
          x = end + 12;
        }
      }
    }

    private static boolean occurs(TimeColumns kind) {
      return IntStream.range(0, kind.columns()).anyMatch(column -> at(kind, column) > 0);
    }

    private void bars(Pen pen, Scale up) {
      for (int i = 0; i < columns.getFirst().columns(); i++) {
        Trace first = new Trace(columns.getFirst(), time, up);
        double wide = first.left(i + 1) - first.left(i);
        double bar = wide < 4 ? wide : Math.min(wide - 2, WIDEST);
        double sum = 0;
        for (int kind = 0; kind < columns.size(); kind++) {
          double more = at(columns.get(kind), i);
          if (more > 0) {
            double y = up.at(sum + more);
            pen.box(
                first.middle(i) - bar / 2,
                y,
                bar,
                up.at(sum) - y,
                Fill.of(part.classes.get(kind).token));
            sum += more;
          }
        }
      }
    }

    private double most() {
      double most = 0;
      for (int i = 0; !columns.isEmpty() && i < columns.getFirst().columns(); i++) {
        double sum = 0;
        for (TimeColumns kind : columns) {
          sum += at(kind, i);
        }
        most = Math.max(most, sum);
      }
      return most;
    }

    private static double at(TimeColumns kind, int column) {
      double value = column < kind.columns() ? kind.mean()[column] : 0;
      return value > 0 ? value : 0;
    }

    @Override
    public void tell(
        double seconds, OptionalDouble y, double top, double bottom, List<String> lines) {
      for (int kind = 0; kind < columns.size(); kind++) {
        double errors = Trace.mean(columns.get(kind), seconds);
        if (errors > 0) {
          lines.add(part.classes.get(kind).label + " " + Ticks.figure(errors) + " /s");
        }
      }
    }
  }
}

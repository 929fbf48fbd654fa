package dev.plumbline.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A run over time: its stages, where its values lay, and tracks under them, on one axis of time. A
 * part that the run has nothing for is left out, and the heatmap takes its room.
 *
 * @param from first second that is seen, since the run's time zero
 * @param to second after the last
 * @param selection a stretch of time, marked under all data
 * @param crosshair the second that is pointed at
 * @param marks moments that something was noted of
 */
public record RunTimeline(
    String title,
    String description,
    double from,
    double to,
    List<Stage> stages,
    Optional<LatencyHeatmap> heat,
    List<Track> tracks,
    Optional<TimeSelection> selection,
    OptionalDouble crosshair,
    List<TimeMark> marks)
    implements Plot, Pointed {
  private static final double LEFT = 48;
  private static final double RIGHT = 56;

  /** Characters of a note beside the crosshair. */
  private static final int NOTED = 80;

  /** The place of a pixel: the part's name, and the value where it has a scale of values. */
  public record Pixel(String part, double top, double bottom, OptionalDouble value) {}

  public RunTimeline {
    stages = List.copyOf(stages);
    tracks = List.copyOf(tracks);
    marks = List.copyOf(marks);
    if (!(from < to)) {
      throw new IllegalArgumentException("no time from " + from + " to " + to);
    }
  }

  /** One of which nothing was noted. */
  public RunTimeline(
      String title,
      String description,
      double from,
      double to,
      List<Stage> stages,
      Optional<LatencyHeatmap> heat,
      List<Track> tracks,
      Optional<TimeSelection> selection,
      OptionalDouble crosshair) {
    this(title, description, from, to, stages, heat, tracks, selection, crosshair, List.of());
  }

  /** The same picture of another stretch of time. */
  public RunTimeline between(double first, double last) {
    return new RunTimeline(
        title, description, first, last, stages, heat, tracks, selection, crosshair, marks);
  }

  /** The same picture with other marks. */
  public RunTimeline marking(Optional<TimeSelection> other, OptionalDouble second) {
    return new RunTimeline(
        title, description, from, to, stages, heat, tracks, other, second, marks);
  }

  /** The same picture with moments that something was noted of. */
  public RunTimeline noting(List<TimeMark> noted) {
    return new RunTimeline(
        title, description, from, to, stages, heat, tracks, selection, crosshair, noted);
  }

  /** Seconds across, in a picture of that width. */
  public Scale timeScale(double width) {
    double right = Math.max(width - RIGHT, LEFT + 1);
    return new Scale(Scale.Kind.LINEAR, from, to, LEFT, right);
  }

  @Override
  public double height(double width) {
    return TimeStack.least(!stages.isEmpty(), parts());
  }

  @Override
  public void draw(Pen pen, double width, double height) {
    Scale time = timeScale(width);
    TimeStack stack = stack(height);
    Labels labels = new Labels(pen);
    selection.ifPresent(marked -> marked.ground(pen, time, stack));
    if (stages.isEmpty()) {
      for (double tick : new TimeAxis(time).ticks()) {
        double x = time.at(tick);
        pen.line(x, stack.top(), x, stack.bottom(), Stroke.of(Token.GRID, 1));
      }
    } else {
      band(pen, time, stack);
    }
    selection.ifPresent(marked -> marked.claim(labels, time, stack));
    for (TimeStack.Place place : stack.places()) {
      TimePart.Seen seen = place.part().seen(time);
      seen.head(pen, width);
      seen.draw(pen, labels, place.top(), place.bottom(), width);
    }
    stages.forEach(stage -> stage.boundary(pen, time, stack.bandFoot(), stack.bottom()));
    pen.line(LEFT, stack.bottom(), time.to(), stack.bottom(), Stroke.of(Token.LINE2, 1));
    new TimeAxis(time).draw(labels, height - 4, width);
    selection.ifPresent(marked -> marked.edges(pen, time, stack));
    marks.forEach(mark -> mark.draw(pen, time, stack));
    if (crosshair.isPresent() && time.holds(crosshair.getAsDouble())) {
      double x = time.at(crosshair.getAsDouble());
      pen.line(x, stack.top(), x, stack.bottom(), Stroke.of(Token.MUTED, 1));
    }
  }

  private void band(Pen pen, Scale time, TimeStack stack) {
    pen.text(LEFT - 8, stack.bandFoot() - 5, "stage", Lettering.CAPTION, Anchor.END);
    stages.forEach(stage -> stage.draw(pen, time, stack.bandTop(), stack.bandFoot()));
  }

  /** What lies at a height. */
  public Optional<Pixel> at(double y, double width, double height) {
    for (TimeStack.Place place : stack(height).places()) {
      if (place.holds(y)) {
        OptionalDouble value =
            place.part().seen(timeScale(width)).value(y, place.top(), place.bottom());
        return Optional.of(new Pixel(place.part().name(), place.top(), place.bottom(), value));
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<Hover> hover(double x, double y, double width, double height) {
    Scale time = timeScale(width);
    double seconds = time.value(x);
    if (!time.holds(seconds)) {
      return Optional.empty();
    }
    List<String> lines = new ArrayList<>();
    lines.add(TimeAxis.moment(Math.floor(seconds), to));
    for (TimeMark mark : marks) {
      if (mark.isNear(x, time)) {
        lines.add(PlainText.of(mark.text(), NOTED));
      }
    }
    for (Stage stage : stages) {
      if (seconds >= stage.from() && seconds < stage.to()) {
        lines.add(stage.label());
      }
    }
    for (TimeStack.Place place : stack(height).places()) {
      OptionalDouble inside = place.holds(y) ? OptionalDouble.of(y) : OptionalDouble.empty();
      place.part().seen(time).tell(seconds, inside, place.top(), place.bottom(), lines);
    }
    return Optional.of(new Hover(x, lines));
  }

  private TimeStack stack(double height) {
    return TimeStack.of(!stages.isEmpty(), parts(), height);
  }

  private List<TimePart> parts() {
    List<TimePart> parts = new ArrayList<>();
    heat.ifPresent(parts::add);
    parts.addAll(tracks);
    return parts;
  }
}

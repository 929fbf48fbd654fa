package dev.plumbline.chart;

import java.util.List;
import java.util.OptionalDouble;

/** One of the pictures that share the time axis of a {@link RunTimeline}. */
interface TimePart {
  /** Asks its sources for what is seen between the scale's ends, once. */
  Seen seen(Scale time);

  /** What it shows, as its hover names it. */
  String name();

  /** The height it takes in a stack that has no room to spare. */
  double least();

  /** A part with its columns, ready to be drawn as often as one likes. */
  interface Seen {
    void draw(Pen pen, Labels labels, double top, double bottom, double width);

    /** What it is, above all that is drawn: only of the part that the timeline is about. */
    default void head(Pen pen, double width) {}

    /**
     * Adds what is known of a moment.
     *
     * @param y empty when it is not this part that is pointed at
     */
    void tell(double seconds, OptionalDouble y, double top, double bottom, List<String> lines);

    /** The value at a height, where the part has a scale of values. */
    default OptionalDouble value(double y, double top, double bottom) {
      return OptionalDouble.empty();
    }
  }
}

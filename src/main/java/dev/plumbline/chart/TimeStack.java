package dev.plumbline.chart;

import java.util.ArrayList;
import java.util.List;

/** Where the parts of a timeline stand, from the top. */
record TimeStack(List<Place> places, double top, double bottom) {
  private static final double HEAD = 20;
  private static final double BAND = 18;
  private static final double AXIS = 20;
  private static final double GAP = 14;
  private static final double MOST_STRETCH = 1.6;

  /** A part between two heights. */
  record Place(TimePart part, double top, double bottom) {
    boolean holds(double y) {
      return y >= top && y <= bottom;
    }
  }

  /** The height that a stack takes when nothing is stretched. */
  static double least(boolean stages, List<TimePart> parts) {
    return top(stages, parts)
        + parts.stream().mapToDouble(TimePart::least).sum()
        + GAP * Math.max(0, parts.size() - 1)
        + AXIS;
  }

  /**
   * The heatmap takes what the tracks leave; without one they share all.
   *
   * @param parts the heatmap first, if there is one
   */
  static TimeStack of(boolean stages, List<TimePart> parts, double height) {
    double top = top(stages, parts);
    double bottom = height - AXIS;
    double gaps = GAP * Math.max(0, parts.size() - 1);
    boolean heat = heat(parts);
    double all = parts.stream().mapToDouble(TimePart::least).sum();
    double stretch = (bottom - top - gaps) / Math.max(all, 1);
    double tracks = heat ? Math.clamp(stretch, 0.5, MOST_STRETCH) : stretch;
    double rest = bottom - top - gaps;
    for (TimePart part : parts.subList(heat ? 1 : 0, parts.size())) {
      rest -= part.least() * tracks;
    }
    List<Place> places = new ArrayList<>();
    double y = top;
    for (TimePart part : parts) {
      double tall = heat && places.isEmpty() ? rest : part.least() * tracks;
      places.add(new Place(part, y, y + Math.max(tall, 1)));
      y += tall + GAP;
    }
    return new TimeStack(places, top, bottom);
  }

  /** Without stages there is still room for half of the top label. */
  private static double top(boolean stages, List<TimePart> parts) {
    return (heat(parts) ? HEAD : 0) + (stages ? BAND + 6 : 8);
  }

  private static boolean heat(List<TimePart> parts) {
    return !parts.isEmpty() && parts.getFirst() instanceof LatencyHeatmap;
  }

  /** Where the band of stages ends. */
  double bandFoot() {
    return top - 6;
  }

  double bandTop() {
    return bandFoot() - BAND;
  }
}

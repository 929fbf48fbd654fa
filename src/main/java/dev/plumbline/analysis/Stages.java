package dev.plumbline.analysis;

import dev.plumbline.analysis.Stage.Kind;
import dev.plumbline.model.Track;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the stages of a load in its track of users, for files that do not hold the script.
 *
 * <p>The track is taken for straight pieces (Ramer, Douglas and Peucker; deviations below a
 * tolerance are noise), neighbours that noise alone could part, or that go the same way, become
 * one, and their border is where their fitted lines meet, which is mostly between two points. A
 * rise is a spike when it is much steeper than the others.
 */
public final class Stages {
  /** Of the most users: what may be noise. */
  private static final double TOLERANCE = 0.04;

  /** Of the usual distance of a point from its neighbours' middle. */
  private static final double NOISE = 4;

  /** More pieces than this are no script's stages. */
  private static final int MOST = 60;

  /** Share of the points of a stage that are off its level where its users flicker. */
  private static final double MANY = 1.0 / 3;

  private static final double MUCH_STEEPER = 2.5;
  private static final double MUCH_MORE = 1.5;

  /** Share of the run within which a lone rise is a spike. */
  private static final double SUDDEN = 0.05;

  private Stages() {}

  /**
   * The stages in their order, without gaps from the run's start to its end; none of an empty track
   * or one without any order, one of a constant one.
   *
   * @param seconds of the run
   */
  public static List<Stage> of(Track users, double seconds) {
    int points = users.values().length;
    if (points == 0 || !(seconds > 0)) {
      return List.of();
    }
    double[] times = Arrays.stream(users.nanos()).mapToDouble(nanos -> nanos / 1e9).toArray();
    double[] values = withoutLoneOnes(users.values());
    double tolerance = tolerance(values);
    double noise = Math.max(tolerance / 4, usualScatter(users.values()));
    List<StraightPieces.Piece> pieces =
        new StraightPieces(times, values, tolerance, noise).pieces();
    if (pieces.size() > MOST) {
      return List.of();
    }
    double typical = typicalRise(pieces);
    List<Stage> stages = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      StraightPieces.Piece piece = pieces.get(i);
      double from = i == 0 ? 0 : piece.from();
      double to = i == pieces.size() - 1 ? Math.max(seconds, piece.from()) : piece.to();
      double start = i == 0 || piece.flat() ? piece.startValue() : pieces.get(i - 1).endValue();
      double end =
          !piece.flat() && i + 1 < pieces.size() && pieces.get(i + 1).flat()
              ? pieces.get(i + 1).startValue()
              : piece.endValue();
      Kind kind = kind(piece, start, end, typical, seconds);
      if (to > from) {
        boolean flickers = kind == Kind.SUSTAIN && flickers(times, users.values(), from, to, end);
        stages.add(new Stage(from, to, kind, start, end, flickers));
      }
    }
    return List.copyOf(stages);
  }

  /** Whether many of the points are off the level by more than a person or noise would be. */
  private static boolean flickers(
      double[] times, double[] values, double from, double to, double level) {
    int points = 0;
    int off = 0;
    for (int i = 0; i < times.length; i++) {
      if (times[i] >= from && times[i] < to) {
        points++;
        off += Math.abs(values[i] - level) > Math.max(1, TOLERANCE * level) ? 1 : 0;
      }
    }
    return off > MANY * points;
  }

  private static Kind kind(
      StraightPieces.Piece piece, double start, double end, double typical, double seconds) {
    if (piece.flat()) {
      return Kind.SUSTAIN;
    }
    if (end < start) {
      return Kind.DOWN;
    }
    boolean sudden =
        Double.isNaN(typical)
            ? piece.to() - piece.from() <= SUDDEN * seconds
            : piece.slope() >= MUCH_STEEPER * typical;
    return start > 0.5 && end >= MUCH_MORE * start && sudden && piece.from() > SUDDEN * seconds
        ? Kind.SPIKE
        : Kind.RAMP;
  }

  /** The lower median slope of the rises, where there are several. */
  private static double typicalRise(List<StraightPieces.Piece> pieces) {
    double[] rises =
        pieces.stream()
            .filter(piece -> !piece.flat() && piece.slope() > 0)
            .mapToDouble(StraightPieces.Piece::slope)
            .sorted()
            .toArray();
    return rises.length < 2 ? Double.NaN : rises[(rises.length - 1) / 2];
  }

  /** Each point the middle one of three: leaves slopes and steps as they are. */
  private static double[] withoutLoneOnes(double[] values) {
    double[] middles = values.clone();
    for (int i = 1; i + 1 < values.length; i++) {
      double low = Math.min(values[i - 1], values[i + 1]);
      double high = Math.max(values[i - 1], values[i + 1]);
      middles[i] = Math.clamp(values[i], low, high);
    }
    return middles;
  }

  private static double tolerance(double[] values) {
    double most = Arrays.stream(values).map(Math::abs).max().orElse(0);
    return Math.max(1, Math.max(TOLERANCE * most, NOISE * usualOff(values)));
  }

  /** The standard deviation of a value whose usual distance this is, of normal ones. */
  private static double usualScatter(double[] values) {
    return usualOff(values) / (0.6745 * Math.sqrt(1.5));
  }

  /** The median distance of a point from the middle of its neighbours. */
  private static double usualOff(double[] values) {
    double[] off = new double[Math.max(0, values.length - 2)];
    for (int i = 0; i < off.length; i++) {
      off[i] = Math.abs(values[i + 1] - (values[i] + values[i + 2]) / 2);
    }
    Arrays.sort(off);
    return off.length == 0 ? 0 : off[off.length / 2];
  }
}

package dev.plumbline.analysis;

import dev.plumbline.analysis.Finding.Absent;
import dev.plumbline.analysis.Finding.Figure;
import dev.plumbline.budget.BudgetStatistic;
import dev.plumbline.budget.BudgetStatistic.Named;
import dev.plumbline.budget.TrackSelection;
import dev.plumbline.budget.Window;
import dev.plumbline.model.Track;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds the figures of tracks. They have no interval: points of a gauge are neither independent nor
 * a sample of anything. The average is that of the points, which a capture takes evenly, of one
 * track: pooled points of several are of none of them, while the highest of all is a peak.
 */
final class TrackFigures {
  private static final double NANOS = 1e9;
  private static final int SHOWN = 5;

  private TrackFigures() {}

  static Finding of(BudgetStatistic statistic, TrackSelection selection, RunEvidence evidence) {
    List<Track> tracks =
        evidence.tracks().stream().filter(t -> selection.track().matches(t.metric())).toList();
    if (tracks.isEmpty()) {
      NavigableSet<String> there = new TreeSet<>();
      evidence.tracks().forEach(track -> there.add(track.metric()));
      String name = selection.track().pattern();
      return new Absent("these files hold no track '" + name + "'" + Narrowing.meant(name, there));
    }
    NavigableSet<String> units = new TreeSet<>();
    tracks.forEach(track -> units.add(track.unit()));
    if (units.size() > 1) {
      return new Absent("the selected tracks are in different units: " + String.join(", ", units));
    }
    DoubleSummaryStatistics points = points(tracks, selection.window());
    if (points.getCount() == 0) {
      return new Absent("no point of the track lies in " + selection.window().words());
    }
    NavigableSet<String> names = new TreeSet<>();
    tracks.forEach(track -> names.add(name(track)));
    if (names.size() > 1 && statistic != Named.PEAK) {
      return new Absent(
          "%s tracks have no average together, only a peak: %s"
              .formatted(Counts.number(names.size()), listed(names)));
    }
    double value = statistic == Named.PEAK ? points.getMax() : points.getAverage();
    return Figure.plain(
        value, units.first(), Counts.of(points.getCount(), "points") + ", judged as it is");
  }

  /** "cpu of container web". */
  private static String name(Track track) {
    String labels =
        new TreeMap<>(track.labels())
            .entrySet().stream()
                .map(label -> label.getKey() + " " + label.getValue())
                .collect(Collectors.joining(", "));
    return labels.isEmpty() ? track.metric() : track.metric() + " of " + labels;
  }

  private static String listed(NavigableSet<String> names) {
    String first = names.stream().limit(SHOWN).collect(Collectors.joining("; "));
    return names.size() > SHOWN ? first + "; and " + (names.size() - SHOWN) + " more" : first;
  }

  private static DoubleSummaryStatistics points(List<Track> tracks, Window window) {
    DoubleSummaryStatistics points = new DoubleSummaryStatistics();
    for (Track track : tracks) {
      for (int i = 0; i < track.values().length; i++) {
        double second = track.nanos()[i] / NANOS;
        if (window.isWhole() || (second >= window.from() && second < window.to())) {
          points.accept(track.values()[i]);
        }
      }
    }
    return points;
  }
}

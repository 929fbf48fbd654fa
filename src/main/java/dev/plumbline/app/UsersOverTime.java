package dev.plumbline.app;

import dev.plumbline.model.Track;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The users of a run, and the other tracks, told apart by the names tools give them. */
final class UsersOverTime {
  private static final Set<String> USERS = Set.of("vus", "users", "threads");
  private static final Set<String> OF_USERS = Set.of("vus", "vus_max", "users", "threads");
  private static final double NANOS = 1e9;

  private UsersOverTime() {}

  /** Those of all scenarios together, where each has a track of its own beside that. */
  static Optional<Track> users(List<Track> tracks) {
    return tracks.stream()
        .filter(track -> USERS.contains(track.metric()) && track.values().length > 0)
        .min(Comparator.comparingInt(track -> track.labels().size()));
  }

  static List<Track> resources(List<Track> tracks) {
    return tracks.stream().filter(track -> !OF_USERS.contains(track.metric())).toList();
  }

  /** The users at the points of a window; at the last one before it where it has none. */
  static Optional<RunWindow.Users> between(Track users, int from, int to) {
    Track inside = users.between(from, to);
    double[] values = inside.values().clone();
    if (values.length == 0) {
      double[] before = users.between(0, from).values();
      return before.length == 0
          ? Optional.empty()
          : Optional.of(new RunWindow.Users(before[before.length - 1], before[before.length - 1]));
    }
    Arrays.sort(values);
    return Optional.of(new RunWindow.Users(values[0], values[values.length - 1]));
  }

  static RunWindow.TrackRow figures(Track track, int from, int to) {
    long points = 0;
    double sum = 0;
    double min = Double.NaN;
    double max = Double.NaN;
    double last = Double.NaN;
    for (int i = 0; i < track.values().length; i++) {
      double second = Math.floor(track.nanos()[i] / NANOS);
      if (second >= from && second < to) {
        last = track.values()[i];
        min = points == 0 ? last : Math.min(min, last);
        max = points == 0 ? last : Math.max(max, last);
        sum += last;
        points++;
      }
    }
    return new RunWindow.TrackRow(
        track, points, min, points == 0 ? Double.NaN : sum / points, max, last);
  }
}

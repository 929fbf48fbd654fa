package dev.plumbline.analysis;

import dev.plumbline.model.Track;
import java.util.List;

/**
 * The tracks of one run that are no part of another. Tools write the users of all scenarios and
 * those of each, with labels: together they would count everyone twice.
 */
public final class WholeTracks {
  private WholeTracks() {}

  /** Without those whose labels say more than the labels of another of the same metric. */
  public static List<Track> of(List<Track> tracks) {
    return tracks.stream()
        .filter(track -> tracks.stream().noneMatch(other -> isPart(track, other)))
        .toList();
  }

  private static boolean isPart(Track track, Track other) {
    return track.metric().equals(other.metric())
        && track.labels().size() > other.labels().size()
        && track.labels().entrySet().containsAll(other.labels().entrySet());
  }
}

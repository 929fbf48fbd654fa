package dev.plumbline.budget;

/**
 * Gauges that were sampled over time, such as virtual users or CPU.
 *
 * @param track matches the track's metric
 */
public record TrackSelection(Glob track, Window window) implements Selection {
  @Override
  public String words() {
    return "track " + track + (window.isWhole() ? "" : ", " + window.words());
  }

  @Override
  public TrackSelection within(Window other) {
    return new TrackSelection(track, other);
  }
}

package dev.plumbline.budget;

/** What of a run a budget looks at. */
public sealed interface Selection permits SeriesSelection, TrackSelection {
  /** In words: "POST /login", "all requests". */
  String words();

  Window window();

  /** The same in another window. */
  Selection within(Window other);
}

package dev.plumbline.ui.shell;

import java.util.List;

/** Finds what a few words mean: runs, tests, things to do. */
public interface Finder {
  /**
   * One thing found.
   *
   * @param name what it is
   * @param detail what tells it from others of that name
   */
  record Found(String name, String detail, Runnable open) {}

  /** The best first, at most a dozen. */
  List<Found> find(String words);
}

package dev.plumbline.store;

import dev.plumbline.model.Slices;

/**
 * One endpoint's slices in a chunk.
 *
 * @param different how often a value differs from the one before it, the first included
 */
record Section(int endpoint, Slices slices, int different) {
  static Section of(int endpoint, Slices slices) {
    long[] values = slices.values();
    int different = 1;
    for (int i = slices.size() - 1; i > 0; i--) {
      different += values[i] == values[i - 1] ? 0 : 1;
    }
    return new Section(endpoint, slices, different);
  }
}

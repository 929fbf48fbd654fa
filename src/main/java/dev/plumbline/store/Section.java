package dev.plumbline.store;

import dev.plumbline.model.Slices;

/** One endpoint's slices in a chunk. */
record Section(int endpoint, Slices slices) {}

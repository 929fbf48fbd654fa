package dev.plumbline.model;

/** One series of a run: whose values, and the values. */
public record Series(SeriesKey key, Slices slices) {}

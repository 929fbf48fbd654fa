package dev.plumbline.importer;

import java.util.Locale;

/** What a column of a table is taken for. */
public enum ColumnRole {
  /** When it was; of a request, when it ended. */
  TIME,
  /** When a request began. */
  START,
  NAME,
  METHOD,
  GROUP,
  SCENARIO,
  DURATION,
  /** Whether a request succeeded, in any of the usual words. */
  OUTCOME,
  /** Whether it failed; of a row of figures, how many did. */
  FAILED,
  /** Why it failed; empty where it did not. */
  ERROR,
  STATUS,
  /** For how many requests the row stands. */
  COUNT,
  /** What else tells a row from others; each has a key. */
  TAG,
  /** A further figure, with a key; without one that of a series which another column names. */
  VALUE,
  SERIES,
  UNIT,
  MEAN,
  MIN,
  MAX,
  STDDEV,
  /** The sum of all durations. */
  TOTAL,
  /** Requests by second. */
  RATE,
  /** Of durations; its key is {@code 95} in {@code p95}. */
  PERCENTILE;

  /** As a mapping writes it; a key follows those that have one. */
  public String word() {
    return this == PERCENTILE ? "p" : name().toLowerCase(Locale.ROOT);
  }

  /** Whether several columns may have it, each with a key. */
  public boolean isKeyed() {
    return this == TAG || this == VALUE || this == PERCENTILE;
  }

  /** Whether it is a figure that a table states instead of holding each value. */
  public boolean isStatistic() {
    return compareTo(MEAN) >= 0;
  }

  /** Whether its cells are durations, so that their unit must be known. */
  public boolean isDuration() {
    return this == DURATION || (isStatistic() && this != RATE);
  }

  /** Whether its cells are numbers that may have a unit of any kind. */
  public boolean isFigure() {
    return isDuration() || this == VALUE || this == RATE;
  }
}

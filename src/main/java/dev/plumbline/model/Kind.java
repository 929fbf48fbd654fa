package dev.plumbline.model;

/** What the values of a metric are about. */
public enum Kind {
  REQUEST,
  GROUP,
  TRANSACTION,
  CHECK,
  BENCHMARK,
  CUSTOM;

  /** The word used on paper and in JSON. */
  public String word() {
    return Words.of(this);
  }
}

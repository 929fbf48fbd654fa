package dev.plumbline.model;

/** How much a {@link Diagnostic} matters. */
public enum Severity {
  INFO,
  WARNING,
  ERROR;

  public String word() {
    return Words.of(this);
  }
}

package dev.plumbline.budget;

/** What a unit is a unit of; only units of one dimension convert. */
public enum Dimension {
  TIME("time"),
  SIZE("size"),
  SHARE("share"),
  RATE("rate"),
  DATA_RATE("data rate"),
  PLAIN("plain number");

  private final String word;

  Dimension(String word) {
    this.word = word;
  }

  /** As sentences call it: "a unit of time". */
  public String word() {
    return word;
  }
}

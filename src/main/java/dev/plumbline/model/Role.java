package dev.plumbline.model;

/** What a metric means, whatever its tool calls it. */
public enum Role {
  DURATION,
  WAITING,
  CONNECTING,
  BLOCKED,
  TLS,
  SENDING,
  RECEIVING,
  SCORE,
  /** The status code of each response, as its value. */
  STATUS,
  OTHER;

  /** The word used on paper and in JSON. */
  public String word() {
    return Words.of(this);
  }
}

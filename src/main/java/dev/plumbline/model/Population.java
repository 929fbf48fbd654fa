package dev.plumbline.model;

/** Which requests are looked at. */
public enum Population {
  /** As the tool itself counts: failed requests, setup and teardown included. */
  ALL,
  /** Successful responses, without setup and teardown: what comparisons judge. */
  EXPECTED;

  public boolean contains(Endpoint endpoint) {
    return this == ALL || (!endpoint.failed() && !endpoint.aroundTheTest());
  }
}

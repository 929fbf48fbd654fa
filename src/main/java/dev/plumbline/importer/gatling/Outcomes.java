package dev.plumbline.importer.gatling;

/** The values of one request or group that succeeded, and of those that failed. */
record Outcomes(Tally ok, Tally ko) {
  Outcomes() {
    this(new Tally(), new Tally());
  }

  /** Both together, in a tally of its own. */
  Tally all() {
    Tally all = new Tally();
    all.addAll(ok);
    all.addAll(ko);
    return all;
  }

  long count() {
    return ok.count() + ko.count();
  }

  void add(long millis, boolean succeeded) {
    (succeeded ? ok : ko).add(millis);
  }

  void addAll(Outcomes other) {
    ok.addAll(other.ok);
    ko.addAll(other.ko);
  }
}

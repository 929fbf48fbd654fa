package dev.plumbline.importer.gatling;

import java.util.List;

/**
 * The numbers by which boopickle tells classes apart: they follow the order in which Gatling
 * registers them, or the alphabet, and that changed with its versions.
 */
record AssertionCodes(
    List<String> paths,
    List<String> targets,
    List<String> metrics,
    List<String> statistics,
    List<String> conditions) {
  private static final List<String> METRICS = List.of("all", "ok", "ko");
  private static final List<String> METRICS_BY_NAME = List.of("all", "ko", "ok");
  private static final List<String> STATISTICS =
      List.of("min", "max", "mean", "stddev", "percentile");
  private static final List<String> STATISTICS_BY_NAME =
      List.of("max", "mean", "min", "percentile", "stddev");

  /** Since 3.4. */
  static final AssertionCodes NEW =
      new AssertionCodes(
          List.of("global", "forall", "details"),
          List.of("count", "percent", "time", "rate"),
          METRICS,
          STATISTICS,
          List.of("<=", ">=", "<", ">", "=", "between", "in"));

  /** 3.1 to 3.3. */
  static final AssertionCodes MIXED =
      new AssertionCodes(
          NEW.paths, NEW.targets, METRICS_BY_NAME, STATISTICS_BY_NAME, NEW.conditions);

  /** 2.2 to 3.0, and once more 3.13.0. */
  static final AssertionCodes BY_NAME =
      new AssertionCodes(
          List.of("details", "forall", "global"),
          List.of("count", "rate", "percent", "time"),
          METRICS_BY_NAME,
          STATISTICS_BY_NAME,
          List.of("between", ">", ">=", "in", "=", "<", "<="));

  /** Those to try, the likeliest first: what a log says of its version is not always true. */
  static List<AssertionCodes> of(String version) {
    if (version.equals("3.13.0") || version.startsWith("2.") || version.startsWith("3.0")) {
      return List.of(BY_NAME, NEW, MIXED);
    }
    return version.matches("3\\.[123](\\..*)?")
        ? List.of(MIXED, NEW, BY_NAME)
        : List.of(NEW, BY_NAME, MIXED);
  }
}

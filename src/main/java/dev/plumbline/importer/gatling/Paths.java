package dev.plumbline.importer.gatling;

import java.util.List;

/** Groups, outer to inner, as the product and as Gatling write them. */
final class Paths {
  private static final String SEPARATOR = " / ";

  private Paths() {}

  /** {@code ::outer::inner}; empty of no groups. */
  static String group(List<String> path) {
    return path.isEmpty() ? "" : "::" + String.join("::", path);
  }

  /** {@code outer / inner}. */
  static String shown(List<String> path) {
    return String.join(SEPARATOR, path);
  }

  static String shown(List<String> path, String name) {
    return path.isEmpty() ? name : shown(path) + SEPARATOR + name;
  }
}
